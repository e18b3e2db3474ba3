package org.understudy.analysis.coding.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.understudy.session.Technique;

/**
 * How much each exemplar weighs: what its technique is taken to make up of sessions, shared among those written for it. So a
 * technique does not become more likely because more was written about it.
 */
final class Commonness {
    private final Map<Technique, Integer> written = new EnumMap<>(Technique.class);
    private final int all;

    Commonness(List<Exemplar> exemplars) {
        for (Exemplar e : exemplars) written.merge(e.code(), 1, Integer::sum);
        this.all = exemplars.size();
    }

    /** About 1 on average over the exemplars. */
    float of(Technique t) {
        return inAThousand(t) / 1000f * all / written.get(t);
    }

    /** Taken from sessions as they are coded, in rough steps; not learned. */
    private static int inAThousand(Technique t) {
        return switch (t) {
            case SIMPLE_REFLECTION -> 150;
            case COMPLEX_REFLECTION -> 135;
            case OPEN_QUESTION -> 104;
            case CLOSED_QUESTION -> 98;
            case GIVE_INFORMATION -> 83;
            case GROUNDING -> 64;
            case ADVISE_WITHOUT_PERMISSION -> 41;
            case SUMMARY -> 40;
            case SEEK_COLLABORATION, ASK_PERMISSION -> 29;
            case ADVISE_WITH_PERMISSION -> 27;
            case SOCRATIC_QUESTION -> 20;
            case RISK_QUESTION, SUDS_CHECK, IMAGINAL_PROMPT -> 17;
            case FEEDBACK_ELICIT -> 15;
            case DIRECT, HOMEWORK -> 14;
            case WARN -> 11;
            case AFFIRM -> 10;
            case SUPPORT, REASSURE -> 9;
            case NORMALISE, CONCLUSION -> 8;
            case INTRODUCTION, AGENDA, EMPHASIZE_AUTONOMY, OTHER -> 7;
            case CONFRONT, CHIT_CHAT, SELF_DISCLOSE -> 4;
            case INAPPROPRIATE, REINFORCE -> 3;
        };
    }
}
