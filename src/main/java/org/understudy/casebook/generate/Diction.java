package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a voice says what a bank says plainly: word for word, from its pool {@code diction} ({@code kids => children}).
 * What is in braces is left alone.
 */
final class Diction {
    private final List<Change> changes = new ArrayList<>();

    private record Change(String sought, Pattern from, String to) {}

    private final boolean writesOut;

    Diction(Script voice) {
        writesOut = voice.head("contractions", "as they come").equals("written out");
        for (BankLine line : voice.pool("diction")) {
            String[] sides = line.text().split("\\s*=>\\s*", 2);
            changes.add(new Change(
                    sides[0].toLowerCase(Locale.ROOT),
                    Pattern.compile(
                            "(?<![\\p{L}{'])" + Pattern.quote(sides[0]) + "(?![\\p{L}}'])", Pattern.CASE_INSENSITIVE),
                    sides.length > 1 ? sides[1] : ""));
        }
    }

    /** What other people are quoted as having said is left in their words. */
    String say(String line) {
        StringBuilder said = new StringBuilder();
        String[] parts = line.split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) said.append('"');
            said.append(i % 2 == 1 && i < parts.length - 1 ? parts[i] : own(parts[i]));
        }
        return tidy(said.toString());
    }

    private String own(String line) {
        String said = writesOut ? Contractions.writtenOut(line) : line;
        for (Change change : changes) {
            if (!said.toLowerCase(Locale.ROOT).contains(change.sought())) continue;
            said = change.from()
                    .matcher(said)
                    .replaceAll(m -> Matcher.quoteReplacement(
                            Character.isUpperCase(m.group().charAt(0))
                                            && !change.to().isEmpty()
                                    ? change.to().substring(0, 1).toUpperCase(Locale.ROOT)
                                            + change.to().substring(1)
                                    : change.to()));
        }
        return said;
    }

    /** A word that was left out leaves no gap; three dots keep theirs. */
    private static String tidy(String said) {
        return said.replaceAll(" {2,}", " ")
                .replaceAll(" ([,?!]|\\.(?!\\.))", "$1")
                .strip();
    }
}
