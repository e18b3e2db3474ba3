package org.understudy.client.say;

import org.understudy.client.mind.Dice;
import org.understudy.client.mind.Style;
import org.understudy.client.read.Heard;
import org.understudy.session.Technique;

/**
 * How long the client would speak. Log-normal, with medians by what the counselor did, as measured on AnnoMI's human
 * clients (open question 17 words, closed 7, simple reflection 2, complex 4, information 4, advice 8), times the style.
 */
final class LengthTarget {
    private static final double SIGMA = 1.2;

    private LengthTarget() {}

    /** Words aimed at; at least one. */
    static double of(Heard heard, Style style, Dice dice) {
        return Math.max(1, median(heard) * (0.5 + 1.1 * style.talk()) * StrictMath.exp(SIGMA * dice.normal()));
    }

    private static double median(Heard heard) {
        if (heard.silent()) return 5;
        if (heard.asks()) {
            return switch (heard.asked().getLast().shape()) {
                case OPEN, FEEL, WHY -> 18;
                case YES_NO -> 8;
                default -> 10;
            };
        }
        Technique main = heard.coded().main();
        return switch (main) {
            case SIMPLE_REFLECTION -> 3;
            case COMPLEX_REFLECTION, SUMMARY -> 5;
            case ADVISE_WITHOUT_PERMISSION, ADVISE_WITH_PERMISSION -> 8;
            default -> 5;
        };
    }
}
