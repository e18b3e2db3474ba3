package org.understudy.analysis.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.text.Word;

/**
 * A distress figure the client states: "like a seventy", "7 out of 10", "sixty-five". Read on Wolpe's 0-100 scale; a
 * figure out of ten, or a figure up to ten after a question that says ten, counts tenfold.
 */
final class StatedSuds {
    private static final Map<String, Integer> UNITS = new HashMap<>();
    private static final Map<String, Integer> TENS = new HashMap<>();
    private static final Set<String> ASKS = Set.of(
            "suds",
            "sud",
            "number",
            "scale",
            "rate",
            "rating",
            "level",
            "hundred",
            "100",
            "distress",
            "distressed",
            "anxiety",
            "anxious",
            "high",
            "peak",
            "intense",
            "strong");
    private static final Set<String> FRAME = Set.of(
            "a",
            "about",
            "almost",
            "and",
            "around",
            "at",
            "been",
            "between",
            "down",
            "even",
            "from",
            "god",
            "guess",
            "higher",
            "hit",
            "honestly",
            "hovering",
            "i",
            "id",
            "im",
            "is",
            "it",
            "its",
            "just",
            "kind",
            "like",
            "lower",
            "maybe",
            "mhm",
            "more",
            "my",
            "nearly",
            "no",
            "not",
            "now",
            "number",
            "of",
            "oh",
            "okay",
            "or",
            "out",
            "over",
            "percent",
            "probably",
            "reached",
            "really",
            "right",
            "same",
            "say",
            "sitting",
            "so",
            "sort",
            "still",
            "suds",
            "than",
            "the",
            "think",
            "to",
            "under",
            "up",
            "was",
            "well",
            "went",
            "would",
            "yeah");

    static {
        String[] units = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                .split(" ");
        for (int i = 0; i < units.length; i++) UNITS.put(units[i], i);
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) TENS.put(tens[i], 20 + 10 * i);
    }

    private StatedSuds() {}

    /**
     * @param text the client's words
     * @param asked what the counselor said before
     * @param context everything said before, by which "and now?" is understood
     */
    static OptionalInt in(String text, String asked, CodingContext context) {
        List<Word> words = Reading.of(text).words();
        List<String> question =
                Reading.of(asked).words().stream().map(Word::form).toList();
        boolean asksForFigure = asksForFigure(asked);
        FigureAsked of = number(words) ? FigureAsked.in(asked, context) : FigureAsked.UNNAMED;
        boolean askedForFigure = asksForFigure && of == FigureAsked.DISTRESS;
        boolean ofElse = of == FigureAsked.SOMETHING_ELSE || asksForFigure && of == FigureAsked.UNNAMED;
        boolean tenPoint = (question.contains("ten") || question.contains("10"))
                && !question.contains("hundred")
                && !question.contains("100");
        OptionalInt found = OptionalInt.empty();
        for (int i = 0; i < words.size(); i++) {
            int[] number = number(words, i);
            if (number == null) continue;
            int end = i + number[1];
            int outOf = ofElse ? 0 : outOf(words, end);
            boolean named = i > 0
                            && Set.of("suds", "sud", "distress", "anxiety")
                                    .contains(words.get(i - 1).form())
                    || i > 1 && Set.of("suds", "sud").contains(words.get(i - 2).form());
            if (outOf > 0 || named || askedForFigure && plausible(words, i, end)) {
                int value = outOf == 10 || outOf == 0 && tenPoint && number[0] <= 10 ? number[0] * 10 : number[0];
                if (value <= 100 && (outOf > 0 || named || value == 0 || value >= 10 || tenPoint)) {
                    found = OptionalInt.of(value);
                }
            }
            i = end - 1;
        }
        return found;
    }

    /** Whether a turn of the counselor asks for a figure. */
    static boolean asksForFigure(String asked) {
        return Reading.of(asked).words().stream().map(Word::form).anyMatch(ASKS::contains);
    }

    private static boolean number(List<Word> words) {
        for (int i = 0; i < words.size(); i++) if (number(words, i) != null) return true;
        return false;
    }

    /** Little beside the figure is said, or the figure stands in words that frame figures. */
    private static boolean plausible(List<Word> words, int from, int end) {
        boolean before = from == 0 || FRAME.contains(words.get(from - 1).form());
        boolean after = end >= words.size()
                || FRAME.contains(words.get(end).form())
                || words.get(end).from() - words.get(end - 1).to() > 1;
        return before && after;
    }

    /** {value, words used}, or null where no figure starts here. */
    private static int[] number(List<Word> words, int i) {
        String w = words.get(i).form();
        if (w.matches("\\d{1,3}")) return new int[] {Integer.parseInt(w), 1};
        if (w.matches("\\d{1,3}s")) return null;
        Integer tens = TENS.get(w);
        if (tens != null) {
            Integer unit = i + 1 < words.size() ? UNITS.get(words.get(i + 1).form()) : null;
            return unit != null && unit > 0 && unit < 10 ? new int[] {tens + unit, 2} : new int[] {tens, 1};
        }
        if (w.equals("hundred")) return new int[] {100, 1};
        Integer unit = UNITS.get(w);
        if (unit == null) return null;
        if (unit == 1 && i + 1 < words.size() && words.get(i + 1).is("hundred")) return new int[] {100, 2};
        return new int[] {unit, 1};
    }

    /** 10 or 100 where "out of ten" or "out of a hundred" follows; else 0. */
    private static int outOf(List<Word> words, int at) {
        if (at + 2 >= words.size()
                || !words.get(at).is("out")
                || !words.get(at + 1).is("of")) return 0;
        String scale = words.get(at + 2).form();
        if (scale.equals("ten") || scale.equals("10")) return 10;
        String next = at + 3 < words.size() ? words.get(at + 3).form() : "";
        return scale.equals("100") || scale.equals("hundred") || next.equals("hundred") ? 100 : 0;
    }
}
