package org.understudy.analysis.coding.training;

import java.util.ArrayList;
import java.util.List;
import org.understudy.analysis.coding.features.TalkFeatures;
import org.understudy.analysis.coding.learn.Example;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.learn.LinearTrainer;
import org.understudy.analysis.coding.text.Reading;

/** Learns distress, in ten bands of the 0 to 100 scale, from client exemplars. */
public final class DistressBuild {
    private static final int BANDS = 10;
    /** A weaker pull than the leaning has: chosen among .5, 1, 2, 5 and 10 with whole topics held out. */
    private static final LinearTrainer TRAINER = new LinearTrainer(8, .25, 1, 2, 20260101);

    private DistressBuild() {}

    public static LinearModel fit(List<TalkExemplar> exemplars) {
        List<Example> examples = new ArrayList<>();
        for (TalkExemplar e : exemplars) {
            for (String text : List.of(e.text(), Speech.unpunctuated(e.text()))) {
                var x = TalkFeatures.of(Reading.of(text), Reading.of(e.previous()));
                examples.add(Example.of(x, (int) Math.min(BANDS - 1, e.distress() / BANDS), BANDS));
            }
        }
        return TRAINER.fit(examples, BANDS);
    }
}
