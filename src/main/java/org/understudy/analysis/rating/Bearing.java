package org.understudy.analysis.rating;

import java.util.EnumSet;
import java.util.Set;
import org.understudy.session.Technique;

/**
 * What a turn's codes and cues may stand for, and how surely; words that could harm stand for nothing good, words about dying
 * for nothing of the week.
 */
final class Bearing {
    /** What a turn that could harm may still be quoted for. */
    static final Set<Cue> AGAINST_HARM = EnumSet.of(
            Cue.EVADES,
            Cue.COLD,
            Cue.HURTFUL,
            Cue.PLATITUDE,
            Cue.IMPOSES,
            Cue.LEADING_CHECK,
            Cue.MOVES_ON,
            Cue.DECIDES);

    /** "Have you thought how you would do it?" plans nothing for the week. */
    static final Set<Cue> OF_THE_WEEK = EnumSet.of(
            Cue.HOMEWORK,
            Cue.HOMEWORK_DETAIL,
            Cue.HOMEWORK_REVIEW,
            Cue.PROPOSES,
            Cue.PROPOSES_OUT,
            Cue.ARRANGES,
            Cue.PLAN,
            Cue.RATIONALE,
            Cue.NEW_THOUGHT);

    /** What is said of dying is no step and no new way of seeing things. */
    static final Set<Cue> OF_CHANGE = EnumSet.of(Cue.CLIENT_INSIGHT, Cue.CLIENT_ACCEPTS, Cue.UNDERTAKES, Cue.TAKES_ON);

    private Bearing() {}

    /** What a turn that could harm still counts for. */
    static boolean countsInHarm(Technique technique) {
        return switch (technique) {
            case CONFRONT,
                    INAPPROPRIATE,
                    WARN,
                    DIRECT,
                    ADVISE_WITHOUT_PERMISSION,
                    REASSURE,
                    SELF_DISCLOSE,
                    CHIT_CHAT,
                    GIVE_INFORMATION,
                    CLOSED_QUESTION -> true;
            default -> false;
        };
    }

    /**
     * @param coded the coder hears a question of risk
     * @param goesOn the counselor's turn before was one
     */
    static boolean asksOfRisk(String text, boolean coded, boolean goesOn) {
        return Cue.RISK_ASK.found(text) && (text.contains("?") || coded) || goesOn && Cue.RISK_DETAIL.found(text);
    }

    static boolean isKind(Technique technique) {
        return technique.isReflection()
                || switch (technique) {
                    case SUMMARY, AFFIRM, SUPPORT, NORMALISE, REINFORCE, GROUNDING -> true;
                    default -> false;
                };
    }

    /** Kindness, and what sets the hour or the week out together. */
    static boolean speaksFor(Technique technique) {
        return switch (technique) {
            case AGENDA, SEEK_COLLABORATION, HOMEWORK, EMPHASIZE_AUTONOMY, ASK_PERMISSION -> true;
            default -> isKind(technique);
        };
    }

    /**
     * How sure the coder must be before a code counts. The more a code says against somebody, the surer: a wrong
     * "hurtful" costs more than a missed one.
     */
    static double floor(Technique technique) {
        return switch (technique) {
            case INAPPROPRIATE -> 0.8;
            case SELF_DISCLOSE, WARN -> 0.6;
            case DIRECT, REASSURE, CHIT_CHAT -> 0.5;
            case CONFRONT, ADVISE_WITHOUT_PERMISSION, HOMEWORK, RISK_QUESTION -> 0.45;
            case SIMPLE_REFLECTION, COMPLEX_REFLECTION, SUMMARY -> 0.6;
            default -> 0;
        };
    }
}
