package org.understudy.practice.drills;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who did it, and whose it is, given to somebody else. */
final class OtherHands {
    private static final Pattern OWN = Pattern.compile("\\b(my|your|his|her|their) (\\w+)\\b");

    private OtherHands() {}

    /** Done by the client where another did it, or the other way round. */
    static Optional<String> doing(Retelling told) {
        List<Doing> done = Doing.in(told.saidClauses(), true);
        return Doing.in(told.clauses(), false).stream()
                .filter(given -> {
                    List<Doing> of = done.stream()
                            .filter(d -> d.verb().equals(given.verb()))
                            .toList();
                    return !of.isEmpty() && of.stream().allMatch(d -> d.who() != given.who());
                })
                .map(Doing::word)
                .findFirst();
    }

    /** "His way" for the client's "my way", with the same yes or no. */
    static Optional<String> owning(Retelling told) {
        for (Clause clause : told.clauses()) {
            for (Matcher m = OWN.matcher(String.join(" ", clause.words())); m.find(); ) {
                String owner = m.group(1);
                String thing = m.group(2);
                boolean swapped = told.saidClauses().stream()
                        .filter(c -> c.negated() == clause.negated())
                        .anyMatch(c -> {
                            String words = String.join(" ", c.words());
                            return owner.equals("your")
                                    ? words.matches(".*\\b(?:his|her|their) " + thing + "\\b.*")
                                    : words.matches(".*\\bmy " + thing + "\\b.*");
                        });
                if (swapped) return Optional.of(m.group());
            }
        }
        return Optional.empty();
    }
}
