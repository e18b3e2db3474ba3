package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a turn: how many, and which carry content. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");
    private static final Set<String> STOP = Set.of(
            ("a an the and or but so if then than that this these those there here it its it's i i'm i've i'd i'll me"
                + " my mine you you're you've you'd you'll your yours he she they we us our him her them his their who"
                + " what which when where why how is are was were be been being am do does did doing done have has had"
                + " having will would could should can may might must shall not no yes yeah yep ok okay of in on at to"
                + " for from with by about as into up out off over just like really very quite sort kind bit well um"
                + " uh oh mm hmm right know mean think guess suppose get got go going goes went thing things something"
                + " anything some any all more much lot one don't didn't doesn't isn't wasn't can't couldn't wouldn't"
                + " won't let's that's what's there's he's she's they're we're we've sounds feel feels say said tell"
                + " told make makes made sure maybe little because also too now only even still back want today time")
                    .split(" "));

    private Words() {}

    /** How many words there are. */
    public static int count(String text) {
        int n = 0;
        for (Matcher m = WORD.matcher(text); m.find(); ) n++;
        return n;
    }

    /** Every word in lower case, in order. */
    public static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find(); ) {
            words.add(m.group().toLowerCase(Locale.ROOT).replace('’', '\''));
        }
        return words;
    }

    /** The stems of the words that carry content, in order of first use. */
    public static Set<String> content(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : all(text)) {
            if (word.length() > 2 && !STOP.contains(word)) stems.add(stem(word));
        }
        return stems;
    }

    /** More than a number, a jumble of letters or one word over and over: of its words one at least is no word of content. */
    public static boolean sayable(String text) {
        List<String> words = all(text);
        return Set.copyOf(words).size() > 1 && words.stream().anyMatch(STOP::contains);
    }

    /** How many of the first set's stems are in the second. */
    public static int shared(Set<String> of, Set<String> in) {
        return (int) of.stream().filter(in::contains).count();
    }

    /** A light stem: enough to bring {@code drinking} and {@code drinks} together, no more. */
    static String stem(String word) {
        String w = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        for (String ending : new String[] {"ingly", "edly", "ing", "ies", "ied", "ness", "ly", "ed", "es", "s"}) {
            if (w.length() - ending.length() >= 3 && w.endsWith(ending)) {
                w = w.substring(0, w.length() - ending.length());
                break;
            }
        }
        int n = w.length();
        if (n > 3 && w.charAt(n - 1) == w.charAt(n - 2)) w = w.substring(0, n - 1);
        return w.endsWith("e") && w.length() > 3 ? w.substring(0, w.length() - 1) : w;
    }
}
