package org.understudy.analysis.rating.protocol;

import java.util.List;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;

/**
 * The stretch of a session in which the memory was told: from the first prompt to the last, and two turns about it. A
 * session in which it was only talked about has none.
 *
 * @param from first turn; after {@code to} where nothing was told
 */
record Retelling(int from, int to) {
    /** "Today we go through that night, eyes closed" says what will be done. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)\\b(?:today|we (?:go|planned|said|want|can|could|start|begin)|(?:you|we|I)['’]?(?:ll| will)|going"
                    + " to|would you|shall we)\\b");

    /** Prompts below which the memory was mentioned, not told. */
    private static final int FEWEST = 3;

    /** "You're doing it", so often, is said to somebody who is telling it. */
    private static final int COMPANY = 2;

    private static final int ABOUT = 2;

    static Retelling of(Transcript t) {
        List<Evidence> prompts = t.doing(Technique.IMAGINAL_PROMPT, Technique.SUDS_CHECK, Technique.REINFORCE);
        int into = t.doing(Technique.IMAGINAL_PROMPT).size();
        boolean told =
                into >= FEWEST || t.doing(Technique.REINFORCE).size() >= COMPANY || into > 0 && prompts.size() > FEWEST;
        if (!told) return new Retelling(0, -1);
        // an hour of reinforcing is one telling, to its end
        boolean allHour =
                t.session().setting().phase().filter("reinforcing"::equals).isPresent();
        if (allHour) return new Retelling(0, t.turns().size());
        int last = Transcript.either(prompts, ExposureWords.COMPANY.in(t))
                .getLast()
                .turn();
        return new Retelling(prompts.getFirst().turn() - ABOUT, last + ABOUT);
    }

    /** Only the telling itself: from the first prompt that was no announcement to the answer to the last. */
    Retelling itself(Transcript t) {
        if (to <= 0 || from == 0 && to == t.turns().size()) return this;
        int into = t.doing(Technique.IMAGINAL_PROMPT).stream()
                .filter(e -> !ANNOUNCED.matcher(e.quote()).find())
                .mapToInt(Evidence::turn)
                .filter(this::holds)
                .min()
                .orElse(from);
        return new Retelling(into, to - ABOUT + 1);
    }

    List<Evidence> within(List<Evidence> finds) {
        return finds.stream().filter(e -> holds(e.turn())).toList();
    }

    List<Evidence> without(List<Evidence> finds) {
        return finds.stream()
                .filter(e -> !holds(e.turn()) || e.turn() > to - ABOUT)
                .toList();
    }

    boolean holds(int turn) {
        return turn >= from && turn <= to;
    }
}
