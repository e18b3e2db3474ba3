package org.understudy.analysis.coding.emotion;

import java.util.Arrays;
import java.util.List;

/**
 * Emotions that a counselor would answer alike. The labels are the 28 of GoEmotions (Demszky et al. 2020); the families
 * are ours, finer than its Ekman grouping where counseling needs it (shame apart from sadness, hope apart from joy).
 */
public enum EmotionFamily {
    SADNESS("sadness", "disappointment", "grief"),
    FEAR("fear", "nervousness"),
    ANGER("anger", "annoyance", "disapproval", "disgust"),
    SHAME("remorse", "embarrassment"),
    HOPE("optimism", "desire"),
    JOY("joy", "amusement", "excitement", "pride", "relief"),
    WARMTH("love", "caring", "gratitude", "admiration", "approval"),
    UNCERTAINTY("confusion", "curiosity", "surprise", "realization"),
    NEUTRAL("neutral");

    private final List<String> labels;

    EmotionFamily(String... labels) {
        this.labels = List.of(labels);
    }

    /** The GoEmotions labels that belong to the family. */
    public List<String> labels() {
        return labels;
    }

    /** @throws IllegalArgumentException where GoEmotions has no such label */
    public static EmotionFamily ofLabel(String label) {
        return Arrays.stream(values())
                .filter(f -> f.labels.contains(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no emotion " + label));
    }

    /** As words name it in files and on screen. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
