package org.understudy.analysis.formulation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.understudy.casebook.Approach;

/** A part of a formulation, in the order in which it is written. */
public enum Part {
    /** What is troubling this person, in plain words. */
    PROBLEMS(Approach.PROLONGED_EXPOSURE, Approach.CBT),
    /** The index event, in a sentence. */
    EVENT(Approach.PROLONGED_EXPOSURE),
    /** What made this person: early, relevant history. */
    HISTORY(Approach.PROLONGED_EXPOSURE, Approach.CBT),
    /** What sets it off. */
    TRIGGERS(Approach.PROLONGED_EXPOSURE, Approach.CBT),
    /** A situation and what went through their mind in it. */
    THOUGHTS(Approach.CBT),
    /** Rules and assumptions: “if …, then …”. */
    RULES(Approach.CBT),
    /** The sentences about oneself underneath. */
    CORE_BELIEFS(Approach.CBT),
    /** The sentences about the event that hold the person there. */
    STUCK_POINTS(Approach.PROLONGED_EXPOSURE),
    /** What is kept away from. */
    AVOIDANCE(Approach.PROLONGED_EXPOSURE),
    /** Steps back into what is avoided, easiest first. */
    IN_VIVO(Approach.PROLONGED_EXPOSURE),
    /** What the person does to get by. */
    COPING(Approach.PROLONGED_EXPOSURE, Approach.CBT),
    /** What is sound and strong. */
    STRENGTHS(Approach.PROLONGED_EXPOSURE, Approach.CBT),
    /** What it might be, with what speaks for and against. */
    HYPOTHESES(Approach.PROLONGED_EXPOSURE, Approach.CBT),
    /** What to do, and why. */
    PLAN(Approach.PROLONGED_EXPOSURE, Approach.CBT);

    private final Set<Approach> approaches;

    Part(Approach... approaches) {
        this.approaches = Set.of(approaches);
    }

    /** The parts of a formulation in this way of working: a cognitive conceptualization, or a trauma formulation. */
    public static List<Part> of(Approach approach) {
        return Arrays.stream(values())
                .filter(p -> p.approaches.contains(approach))
                .toList();
    }

    /** Whether it is judgment rather than something the client could have said; judged, not counted. */
    public boolean isJudgment() {
        return this == HYPOTHESES || this == PLAN;
    }

    /** Whether only the client can say it: no letter knows what goes through a mind. */
    public boolean isInward() {
        return this == THOUGHTS || this == RULES || this == CORE_BELIEFS || this == STUCK_POINTS;
    }
}
