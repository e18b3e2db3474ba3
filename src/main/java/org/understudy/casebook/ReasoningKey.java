package org.understudy.casebook;

import java.util.List;

/** What a supervisor would want a trainee to notice and conclude. */
public record ReasoningKey(
        List<String> notice,
        List<Hypothesis> differential,
        Therapy therapy,
        List<String> keyCognitions,
        List<String> goodQuestions) {

    /** A hypothesis in plain words with what speaks for and against it. */
    public record Hypothesis(String hypothesis, String pro, String contra) {}

    /** The therapy of choice and the reason. */
    public record Therapy(String choice, String because) {}
}
