package org.understudy.client.feel;

import static org.understudy.client.mind.Constants.number;

import java.util.List;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Heard;

/** What is said so often in the same way that it wears thin. */
final class Formulas {
    private static final int TIMES = (int) number("event.formula_times");

    private static final int STOCK_TIMES = (int) number("event.stock_times");

    private static final int WINDOW = (int) number("event.formula_turns");

    private static final List<String> REFLECTION_STEMS = List.of(
            "it sounds like",
            "sounds like",
            "that must",
            "i hear",
            "i understand",
            "it seems like",
            "so you",
            "i can imagine",
            "you feel");

    private Formulas() {}

    /** A reflection begins as too many have before it. Notes how it begins. */
    static boolean again(Heard heard, Mind mind) {
        boolean stock = heard.coded().flags().contains("formulaic") && again("stock", STOCK_TIMES, mind);
        for (String stem : REFLECTION_STEMS) {
            if (!heard.plain().startsWith(stem) && !heard.plain().contains(". " + stem)) continue;
            return again("stem:" + stem, mind) || stock;
        }
        return stock;
    }

    /** The same, one time too many. Notes that it was done. */
    static boolean again(String what, Mind mind) {
        return again(what, TIMES, mind);
    }

    private static boolean again(String what, int times, Mind mind) {
        mind.thread().happened(what);
        return mind.thread().happenedSince(what, mind.turn() - WINDOW) >= times;
    }
}
