package org.understudy.analysis.rating.protocol;

import java.util.List;
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

    List<Evidence> within(List<Evidence> finds) {
        return finds.stream().filter(e -> holds(e.turn())).toList();
    }

    List<Evidence> without(List<Evidence> finds) {
        return finds.stream()
                .filter(e -> !holds(e.turn()) || e.turn() > to - ABOUT)
                .toList();
    }

    private boolean holds(int turn) {
        return turn >= from && turn <= to;
    }
}
