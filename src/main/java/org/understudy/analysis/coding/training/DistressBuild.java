package org.understudy.analysis.coding.training;

import java.util.ArrayList;
import java.util.List;
import org.understudy.analysis.coding.features.DistressFeatures;
import org.understudy.analysis.coding.learn.Example;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.learn.LinearTrainer;
import org.understudy.analysis.coding.text.Reading;

/**
 * Learns distress, in ten bands of the 0 to 100 scale, from client exemplars. A figure counts for the bands around it too, by
 * a bell curve: who reads a sixty as a fifty is nearly right, and two readers are about that far apart.
 */
public final class DistressBuild {
    private static final int BANDS = 10;
    private static final double WIDTH = 100.0 / BANDS;
    /** The bell curve's standard deviation, in points. */
    private static final double SPREAD = 8;
    /** Chosen among .25, .5, 1 and 2 with whole topics held out. */
    private static final LinearTrainer TRAINER = new LinearTrainer(8, .25, .25, 2, 20260101);

    private DistressBuild() {}

    public static LinearModel fit(List<TalkExemplar> exemplars) {
        List<Example> examples = new ArrayList<>();
        for (TalkExemplar e : exemplars) {
            for (String text : List.of(e.text(), Speech.unpunctuated(e.text()))) {
                var x = DistressFeatures.of(Reading.of(text), Reading.of(e.previous()));
                examples.add(new Example(x, bands(e.distress()), 1));
            }
        }
        return TRAINER.fit(examples, BANDS);
    }

    static float[] bands(double distress) {
        float[] share = new float[BANDS];
        double sum = 0;
        for (int b = 0; b < BANDS; b++) {
            double away = ((b + .5) * WIDTH - distress) / SPREAD;
            sum += share[b] = (float) Math.exp(-away * away / 2);
        }
        for (int b = 0; b < BANDS; b++) share[b] /= (float) sum;
        return share;
    }
}
