package org.understudy.casebook.draft;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prose in sentences. */
final class Sentences {
    /** Not after a title: Mr. Okafor is one man in one sentence. */
    private static final Pattern END =
            Pattern.compile("(?<!\\b(?:Mr|Ms|Mrs|Dr|St)\\.)(?<=[.!?][\"”’)]?)\\s+(?=[\\p{Lu}\"“])");

    /** A line of a list is a sentence, whatever it ends with. */
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*(?:[-*•]|\\d{1,2}[.)])\\s+");

    private Sentences() {}

    static List<String> of(String prose) {
        return Stream.of(ITEM.split(prose))
                .flatMap(
                        part -> Stream.of(END.split(part.replaceAll("\\s+", " ").strip())))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
