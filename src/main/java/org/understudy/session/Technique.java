package org.understudy.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a counselor does with a sentence. The codes join motivational interviewing (MITI 4.2.1, MISC 2.5), the peer
 * counseling set of Shah et al. 2022, CBT and prolonged exposure; definitions are in the codebook.
 */
public enum Technique {
    OPEN_QUESTION(Family.NEUTRAL, Behaviour.QUESTION),
    CLOSED_QUESTION(Family.NEUTRAL, Behaviour.QUESTION),
    SIMPLE_REFLECTION(Family.MI_CONSISTENT, Behaviour.REFLECTION),
    COMPLEX_REFLECTION(Family.MI_CONSISTENT, Behaviour.REFLECTION),
    SUMMARY(Family.MI_CONSISTENT, Behaviour.REFLECTION),
    AFFIRM(Family.MI_CONSISTENT, Behaviour.OTHER),
    SUPPORT(Family.MI_CONSISTENT, Behaviour.OTHER),
    NORMALISE(Family.MI_CONSISTENT, Behaviour.OTHER),
    EMPHASIZE_AUTONOMY(Family.MI_CONSISTENT, Behaviour.OTHER),
    SEEK_COLLABORATION(Family.MI_CONSISTENT, Behaviour.QUESTION),
    ASK_PERMISSION(Family.MI_CONSISTENT, Behaviour.QUESTION),
    GIVE_INFORMATION(Family.NEUTRAL, Behaviour.THERAPIST_INPUT),
    ADVISE_WITH_PERMISSION(Family.MI_CONSISTENT, Behaviour.THERAPIST_INPUT),
    ADVISE_WITHOUT_PERMISSION(Family.MI_INCONSISTENT, Behaviour.THERAPIST_INPUT),
    DIRECT(Family.MI_INCONSISTENT, Behaviour.THERAPIST_INPUT),
    CONFRONT(Family.MI_INCONSISTENT, Behaviour.OTHER),
    WARN(Family.MI_INCONSISTENT, Behaviour.THERAPIST_INPUT),
    REASSURE(Family.NEUTRAL, Behaviour.OTHER),
    SELF_DISCLOSE(Family.NEUTRAL, Behaviour.OTHER),
    GROUNDING(Family.NEUTRAL, Behaviour.OTHER),
    INTRODUCTION(Family.STRUCTURE, Behaviour.OTHER),
    CONCLUSION(Family.STRUCTURE, Behaviour.OTHER),
    AGENDA(Family.STRUCTURE, Behaviour.OTHER),
    FEEDBACK_ELICIT(Family.STRUCTURE, Behaviour.QUESTION),
    HOMEWORK(Family.CBT, Behaviour.THERAPIST_INPUT),
    SOCRATIC_QUESTION(Family.CBT, Behaviour.QUESTION),
    RISK_QUESTION(Family.STRUCTURE, Behaviour.QUESTION),
    SUDS_CHECK(Family.EXPOSURE, Behaviour.QUESTION),
    IMAGINAL_PROMPT(Family.EXPOSURE, Behaviour.QUESTION),
    REINFORCE(Family.EXPOSURE, Behaviour.OTHER),
    CHIT_CHAT(Family.NEUTRAL, Behaviour.OTHER),
    INAPPROPRIATE(Family.MI_INCONSISTENT, Behaviour.OTHER),
    OTHER(Family.NEUTRAL, Behaviour.OTHER);

    /** The tradition a technique belongs to, which decides its chip colour and its place in the summary. */
    public enum Family {
        MI_CONSISTENT,
        MI_INCONSISTENT,
        NEUTRAL,
        CBT,
        EXPOSURE,
        STRUCTURE
    }

    private final Family family;
    private final Behaviour behaviour;

    Technique(Family family, Behaviour behaviour) {
        this.family = family;
        this.behaviour = behaviour;
    }

    public Family family() {
        return family;
    }

    /** Where a sentence of this technique usually lands in the four-behaviour view. */
    public Behaviour behaviour() {
        return behaviour;
    }

    /** The code in files, for example {@code open_question}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isReflection() {
        return this == SIMPLE_REFLECTION || this == COMPLEX_REFLECTION || this == SUMMARY;
    }

    /** The technique with this code in a file, if there is one. */
    public static Optional<Technique> ofCode(String code) {
        return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
    }
}
