package org.understudy.casebook.draft;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prose in sentences. */
final class Sentences {
    /** Not after a title or a letter that stands for a name: Mr. Okafor and Dr P. Sandhu are one man in one sentence. */
    private static final Pattern END =
            Pattern.compile("(?<!\\b(?:Mr|Ms|Mrs|Dr|St|Sgt|Cpl|Lt|Capt|Maj|Prof|Rev|Jr|Sr|vs|approx|\\p{Lu})\\.)"
                    + "(?<=[.!?][\"”’)]?)\\s+(?=[\\p{Lu}\\d\"“])");

    /** A line of a list is a sentence, whatever it ends with. */
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*(?:[-*•–]|\\d{1,2}[.)])\\s+");

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
