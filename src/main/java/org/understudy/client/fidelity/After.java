package org.understudy.client.fidelity;

import java.util.Optional;
import java.util.Set;

/**
 * What human clients said straight after each counselor behaviour: AnnoMI's high-quality sessions, next client turn, first
 * annotator (design §5.1, second table).
 */
enum After {
    OPEN_QUESTION("open question", Set.of("open_question", "socratic_question"), .36, .51, .12, 17, .18),
    CLOSED_QUESTION("closed question", Set.of("closed_question"), .18, .72, .10, 7, .47),
    SIMPLE_REFLECTION("simple reflection", Set.of("simple_reflection"), .23, .68, .08, 2, .63),
    COMPLEX_REFLECTION("complex reflection", Set.of("complex_reflection"), .24, .63, .13, 4, .57),
    INFORMATION("information", Set.of("give_information"), .13, .77, .10, 4, .54),
    ADVICE("advice", Set.of("advise_without_permission", "advise_with_permission"), .23, .61, .16, 8, .42);

    private final String words;
    private final Set<String> techniques;
    private final double[] talk;
    private final int median;
    private final double shortShare;

    After(
            String words,
            Set<String> techniques,
            double change,
            double neutral,
            double sustain,
            int median,
            double shortShare) {
        this.words = words;
        this.techniques = techniques;
        this.talk = new double[] {change, neutral, sustain};
        this.median = median;
        this.shortShare = shortShare;
    }

    /** The row a technique belongs to, by its code. */
    static Optional<After> of(String technique) {
        for (After a : values()) if (a.techniques.contains(technique)) return Optional.of(a);
        return Optional.empty();
    }

    String words() {
        return words;
    }

    /** Shares of change, neutral and sustain talk. */
    double[] talk() {
        return talk.clone();
    }

    /** The median number of words. */
    int median() {
        return median;
    }

    /** The share of answers of five words or fewer. */
    double shortShare() {
        return shortShare;
    }
}
