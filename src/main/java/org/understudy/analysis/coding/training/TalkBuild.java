package org.understudy.analysis.coding.training;

import java.util.ArrayList;
import java.util.List;
import org.understudy.analysis.coding.features.TalkFeatures;
import org.understudy.analysis.coding.learn.Example;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.learn.LinearTrainer;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.session.TalkType;

/** Learns which way a client turn leans from client exemplars. */
final class TalkBuild {
    private static final LinearTrainer TRAINER = new LinearTrainer(8, .25, 10, 2, 20260101);
    private static final int LEANINGS = TalkType.values().length;

    /** How common change, neutral and sustain talk are in sessions, beside each other. */
    private static final double[] COMMONNESS = {1, 1.8, .55};

    private TalkBuild() {}

    /** Learned as if all leanings were equally common, then set to how common they are. */
    static LinearModel fit(List<TalkExemplar> exemplars) {
        int[] written = new int[LEANINGS];
        for (TalkExemplar e : exemplars) written[e.talk().ordinal()]++;
        List<Example> examples = new ArrayList<>();
        for (TalkExemplar e : exemplars) {
            int leaning = e.talk().ordinal();
            float weight = (float) exemplars.size() / LEANINGS / written[leaning];
            for (String text : List.of(e.text(), Speech.unpunctuated(e.text()))) {
                var x = TalkFeatures.of(Reading.of(text), Reading.of(e.previous()));
                examples.add(Example.of(x, leaning, LEANINGS, weight));
            }
        }
        return TRAINER.fit(examples, LEANINGS).where(COMMONNESS);
    }
}
