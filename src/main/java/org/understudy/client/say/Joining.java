package org.understudy.client.say;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Words;

/** Puts pieces together so that they read as one breath: capitals, commas, no doubled hedges. */
final class Joining {
    private static final Pattern INSIDE_CAPITAL = Pattern.compile("(?<=[\\p{Ll},;] )(\\p{Lu}[\\p{L}']+)");
    private static final Pattern INTERJECTION = Pattern.compile(
            "^(well|i mean|i don't know|i"
                + " dunno|god|oh|yeah|yes|no|nah|aye|um|er|look|okay|ok|right|honestly|so|anyway|like i said|sort"
                + " of|not|hm+|mm+|to be fair|thing is|it's|sorry|you know|i suppose|i"
                + " guess|just|what|why|how|who|do|is|are|can|don't|and|but|because|depends|maybe|probably|\\.\\.\\.|…)\\b.*|^(\\.\\.\\.|…).*");

    /** Words that keep their capital inside a sentence: names the case writes with one. */
    private final Set<String> names = new TreeSet<>();

    Joining(ClientCase clientCase) {
        names.addAll(List.of("I", "I'm", "I'd", "I've", "I'll"));
        for (DisclosureUnit u : clientCase.units()) {
            u.lines().forEach(this::collect);
            u.answers().forEach(this::collect);
        }
        clientCase.facts().values().forEach(v -> collect("x, " + v));
        names.add(clientCase.card().name());
    }

    private void collect(String line) {
        Matcher m = INSIDE_CAPITAL.matcher(line);
        while (m.find()) names.add(m.group(1));
    }

    /** Whether a hedge before this line would double what it already starts with. */
    static boolean startsLikeSpeech(String line) {
        return INTERJECTION.matcher(Words.plain(line)).matches();
    }

    /** One line after another; after a comma or a "but" the next goes on in lower case. */
    String join(String before, String after) {
        String first = before.strip();
        String second = after.strip();
        if (first.isEmpty()) return second;
        if (second.isEmpty()) return first;
        boolean ended = first.matches("(?s).*[.!?…:\"”’-]");
        return first + " " + (ended && !first.endsWith(":") ? second : lowered(second));
    }

    private String lowered(String line) {
        Matcher word = Pattern.compile("^[\\p{L}']+").matcher(line);
        if (!word.find() || names.contains(word.group()) || names.contains(base(word.group()))) return line;
        return line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }

    private static String base(String word) {
        int quote = word.indexOf('\'');
        return quote < 0 ? word : word.substring(0, quote);
    }
}
