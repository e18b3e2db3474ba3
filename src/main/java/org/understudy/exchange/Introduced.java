package org.understudy.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names by which counselors introduce themselves: "I'm Sarah", "my name is sarah jones", "Dr Whitlock here". */
final class Introduced {
    private static final String TITLE = "(?:(?:Dr|Mr|Mrs|Ms|Miss|Professor|Prof)\\.?\\s+)?";
    private static final String NAME = "(\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?)";

    private static final List<Pattern> WITH_A_CAPITAL = List.of(
            Pattern.compile("(?i:\\b(?:i['’]m|i am|i['’]m called|this is|it['’]s|you can call me)) " + TITLE + NAME
                    + "(?=\\s*(?:[,.!;–—]|$|\\b(?:and|from|here|speaking|your|the|one|a|i)\\b))"),
            Pattern.compile("(?:^|[.!?,;:–—]\\s*)" + TITLE + NAME + "(?=\\s+(?:here|speaking)\\b)"));

    /** After these a name comes, however it is typed. */
    private static final Pattern TYPED = Pattern.compile(
            "(?i)\\b(?:my name is|my name['’]s|my name will be|call me) " + TITLE
                    + "([\\p{L}'’-]+(?:"
                    + " (?!and\\b|from\\b|i\\b|i['’]|your\\b|the\\b|a\\b|one\\b|by\\b|if\\b|but\\b|what\\b|so\\b|when\\b)[\\p{L}'’-]+)?)");

    private Introduced() {}

    /** Takes the names of a counselor's words. */
    static void in(String text, NamesInWords heard) {
        for (Pattern pattern : WITH_A_CAPITAL)
            for (Matcher m = pattern.matcher(text); m.find(); ) heard.fact(m.group(1));
        for (Matcher m = TYPED.matcher(text); m.find(); ) heard.fact(capitals(m.group(1)));
    }

    private static String capitals(String words) {
        return Arrays.stream(words.split(" "))
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining(" "));
    }
}
