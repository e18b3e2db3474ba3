package org.understudy.casebook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a supervisor would want a trainee to notice and conclude. */
public record ReasoningKey(
        List<String> notice,
        List<Hypothesis> differential,
        Therapy therapy,
        List<String> keyCognitions,
        List<String> goodQuestions) {
    private static final Pattern UNIT = Pattern.compile("(?s)(.*?)\\s*\\(([a-z0-9-]+)\\)\\s*");

    /** A hypothesis in plain words with what speaks for and against it. */
    public record Hypothesis(String hypothesis, String pro, String contra) {}

    /** The therapy of choice and the reason. */
    public record Therapy(String choice, String because) {}

    /**
     * A good question with the disclosure unit it leads to.
     *
     * @param words as it could be said aloud
     */
    public record GoodQuestion(String words, Optional<String> unit) {}

    /** The good questions, each with the unit that its line names in brackets at the end. */
    public List<GoodQuestion> questions() {
        return goodQuestions.stream()
                .map(line -> {
                    Matcher named = UNIT.matcher(line);
                    return named.matches()
                            ? new GoodQuestion(named.group(1).strip(), Optional.of(named.group(2)))
                            : new GoodQuestion(line.strip(), Optional.empty());
                })
                .toList();
    }
}
