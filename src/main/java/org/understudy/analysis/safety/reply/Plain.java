package org.understudy.analysis.safety.reply;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words made comparable: one kind of apostrophe and dash, no placeholders, crude stems. */
final class Plain {
    private static final Pattern WORD = Pattern.compile("[a-z]+(?:'[a-z]+)?");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\[[A-Z_ ]{2,20}]|\\((?:laughs|smiles|pauses|sighs)\\)");
    /** Words that say nothing about what is asked for. */
    private static final Set<String> EMPTY = Set.of(
            ("a an the and or but if so to of in on at by for with from up out about into over than then as is are was"
                + " were be been being am i'm i i've i'd i'll me my mine we our us you your he she it its it's they"
                + " them their this that these those there here what which who whom how when where why do does did"
                + " doing done don't can could should would will won't can't may might must have has had having not no"
                + " nor only just really very too also all any some more most much many other such own same now today"
                + " before after again ever never get got getting go going gone make made making know think feel feels"
                + " feeling felt like want wants wanted need needs needed tell tells telling say says saying said let"
                + " let's please help best way right thing things something everything anything people person life"
                + " time day days new good great bad hard keep keeps because one two last first")
                    .split(" "));

    private Plain() {}

    static String tidy(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(" ")
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2013', '-')
                .replace("\u2014", " - ")
                .replace("*", " ")
                .replace("#", " ");
    }

    static String lower(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /** Stems of the words that carry the content. */
    static Set<String> content(String text) {
        Set<String> stems = new LinkedHashSet<>();
        Matcher m = WORD.matcher(lower(text));
        while (m.find()) {
            String word = m.group().replaceAll("'s$", "");
            if (word.length() > 2 && !EMPTY.contains(word)) stems.add(stem(word));
        }
        return stems;
    }

    static String stem(String word) {
        String w = word;
        for (String end : new String[] {
            "ization", "isation", "ation", "izing", "ising", "ized", "ised", "ing", "ies", "ed", "es", "ly", "s", "ize",
            "ise", "e"
        }) {
            if (w.length() > end.length() + 3 && w.endsWith(end)) return w.substring(0, w.length() - end.length());
        }
        return w;
    }

    static int words(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() ? 0 : trimmed.split("\\s+").length;
    }
}
