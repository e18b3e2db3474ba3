package org.understudy.client.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A turn typed in one go, without a mark: a full stop is put where a question begins in it. */
final class RunOn {
    private static final Pattern MARK = Pattern.compile("[.?!;:\\n]");
    private static final Pattern WH = Pattern.compile("(?i)(what|where|when|who|why|how|which|whose)('s|s)?");
    private static final Pattern AFTER_WH = Pattern.compile(
            "(?i)(do|does|did|is|are|was|were|would|will|can|could|have|has|had|about|come|long|often|much|many|old|time|sort|kind|made|makes|brings|brought|happen(s|ed)?|idea|got)");
    private static final Pattern AUX =
            Pattern.compile("(?i)(is|was|were|are|do|does|did|have|has|can|could|would|will|don't|didn't)");
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)(you|it|that|he|she|they|there|this|your|anyone|anybody)");

    /** After these, what follows is a part of the statement: "tell me what is…", "that was how it is". */
    private static final Pattern HOLDS = Pattern.compile(
            "(?i)(know|knows|knew|hear|hearing|saying|thing|point|sense|feeling|picture|see|tell|say|said|ask|asked|wonder|wondering|understand|remember|is|was|be|about|of|that|that's|it's|this|me|like|than|sure|to|in|on|at|for|with|from|by|or|if|as|not|what|how|when|where|who|why|which|i|you|we|they|he|she|it)");

    private static final Pattern JOINS = Pattern.compile("(?i)(so|and|but|then|ok|okay|also|anyway)");

    private static final int FEW = 5;

    private RunOn() {}

    /** The turn with its first question begun by itself; as it stands where a mark is in it, or few words. */
    static String parted(String text) {
        String[] words = text.strip().split("\\s+");
        if (words.length <= FEW
                || MARK.matcher(text.strip().replaceAll("[.?!]+$", "")).find()) return text;
        List<String> put = new ArrayList<>(List.of(words));
        for (int i = words.length - 2; i >= 2; i--) {
            if (!starts(words, i) || asksBefore(words, i)) continue;
            boolean joined = JOINS.matcher(bare(words[i - 1])).matches();
            int at = joined ? i - 1 : i;
            if (at >= 2 && (joined || !HOLDS.matcher(bare(words[at - 1])).matches()))
                put.set(at - 1, words[at - 1].replaceAll(",$", "") + ".");
        }
        return String.join(" ", put);
    }

    private static boolean starts(String[] words, int i) {
        String word = bare(words[i]);
        String next = bare(words[i + 1]);
        boolean wh = WH.matcher(word).matches() && (AFTER_WH.matcher(next).matches() || word.matches("(?i)\\w+('s|s)"));
        return wh || AUX.matcher(word).matches() && SUBJECT.matcher(next).matches();
    }

    private static boolean asksBefore(String[] words, int end) {
        for (int i = 0; i < end - 1; i++) if (starts(words, i)) return true;
        return WH.matcher(bare(words[begin(words)])).matches();
    }

    /** "And when you've looked, what happens?" begins with *when*. */
    private static int begin(String[] words) {
        int at = 0;
        while (at < words.length - 1 && JOINS.matcher(bare(words[at])).matches()) at++;
        return at;
    }

    private static String bare(String word) {
        return word.replace('’', '\'').replaceAll("[^\\p{L}']", "");
    }
}
