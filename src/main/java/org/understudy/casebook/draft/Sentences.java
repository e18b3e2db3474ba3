package org.understudy.casebook.draft;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prose in sentences. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.!?][\"”’)]?)\\s+(?=[\\p{Lu}\"“])");

    private Sentences() {}

    static List<String> of(String prose) {
        return Stream.of(END.split(prose.replaceAll("\\s+", " ").strip()))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
