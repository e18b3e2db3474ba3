package org.understudy.analysis.trajectory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What distress commonly does in each phase of prolonged exposure. Drawn by us from the course the literature tells in
 * words (anxiety before, a rise while the memory is told, a partial fall in processing; little fall in first
 * sessions), not measured on patients. A good session may look otherwise and may end high.
 */
public enum ExposureTemplate {
    /** Talking about it comes nearer, and settles when it is understood. */
    ORIENTATION(42, 46, 50, 56, 58, 55, 51, 48),
    /** A baseline, then a climb that the ratings follow. */
    SUDS(45, 50, 57, 65, 70, 71, 67, 61),
    /** Staying: high, and held. */
    REINFORCING(52, 60, 69, 75, 77, 75, 71, 65),
    /** What the memory means hurts in waves. */
    THOUGHTS(48, 56, 63, 68, 66, 64, 58, 52),
    /** The whole of it: climb, peak past the middle, partial fall. */
    IMAGINAL(44, 48, 57, 68, 78, 83, 80, 71, 60, 52),
    /** Down from the telling, unevenly. */
    PROCESSING(64, 59, 56, 50, 47, 44, 42, 40);

    private final List<Double> curve;

    ExposureTemplate(double... distress) {
        curve = Arrays.stream(distress).boxed().toList();
    }

    /** Distress 0 to 100 at even distances over the phase. */
    public List<Double> curve() {
        return curve;
    }

    /** The phase's id in case files. */
    public String phase() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<ExposureTemplate> ofPhase(String phase) {
        return Arrays.stream(values()).filter(t -> t.phase().equals(phase)).findFirst();
    }
}
