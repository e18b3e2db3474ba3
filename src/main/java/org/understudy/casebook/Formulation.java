package org.understudy.casebook;

import java.util.List;

/** What is going on with this client, as a supervisor would put it; never shown before it is earned. */
public record Formulation(
        List<Problem> problems,
        List<String> history,
        List<String> coreBeliefs,
        List<String> intermediateBeliefs,
        List<Thought> thoughts,
        List<String> coping,
        List<String> triggers,
        List<String> strengths,
        Expectation expectation,
        String event,
        List<String> stuckPoints,
        List<String> avoidance,
        List<InVivoItem> inVivo) {

    /**
     * An entry of the problem list.
     *
     * @param problem in plain words, as on a good clinical problem list
     * @param units the disclosure units it can be known from; each of them alone is enough
     * @param letter whether the referral letter says as much
     */
    public record Problem(String problem, List<String> units, boolean letter) {}

    /** One turn of the cognitive model, in the person's own words. */
    public record Thought(String situation, String thought, String feeling, String body, String act) {}

    /** What the client wishes from a counselor, expects instead, and does about it. */
    public record Expectation(String wish, String expects, String does) {}

    /** A step of the in vivo hierarchy with its expected SUDS, 0 to 100. */
    public record InVivoItem(String item, int suds) {}
}
