package org.understudy.analysis.coding.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.understudy.analysis.coding.features.EmotionFeatures;
import org.understudy.analysis.coding.learn.Example;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.learn.LinearTrainer;
import org.understudy.analysis.coding.text.Reading;

/** Learns emotions from comments that people labelled, several labels a comment allowed. */
public final class EmotionBuild {
    private static final LinearTrainer TRAINER = new LinearTrainer(6, .25, 5, 5, 3);
    /** Rare labels weigh by this power of how rare they are. */
    private static final double BALANCE = .3;

    /** @param labels places in the list of labels; at least one */
    public record Comment(String text, int[] labels) {}

    private EmotionBuild() {}

    public static LinearModel fit(List<Comment> comments, int labels) {
        int[] count = new int[labels];
        for (Comment c : comments) for (int k : c.labels()) count[k]++;
        List<Example> examples = new ArrayList<>();
        for (Comment c : comments) {
            float[] target = new float[labels];
            for (int k : c.labels()) target[k] += 1f / c.labels().length;
            double weight = Arrays.stream(c.labels())
                    .mapToDouble(k -> Math.pow(comments.size() / (double) labels / count[k], BALANCE))
                    .average()
                    .orElse(1);
            examples.add(new Example(EmotionFeatures.of(Reading.of(c.text())), target, (float) weight));
        }
        return TRAINER.fit(examples, labels);
    }
}
