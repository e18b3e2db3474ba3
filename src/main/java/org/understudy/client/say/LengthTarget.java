package org.understudy.client.say;

import static org.understudy.client.mind.Constants.number;

import org.understudy.client.mind.Dice;
import org.understudy.client.mind.Style;
import org.understudy.client.read.Heard;
import org.understudy.session.Technique;

/**
 * How long the client would speak. Log-normal, with medians by what the counselor did, as measured on AnnoMI's human
 * clients (open question 17 words, closed 7, simple reflection 2, complex 4, information 4, advice 8), times the style.
 */
final class LengthTarget {
    private static final double SIGMA = number("length.sigma");

    private static final double MOST = number("length.most");

    private LengthTarget() {}

    /** Words aimed at; at least one. */
    static double of(Heard heard, Style style, Dice dice) {
        double usual = number("length.style") + number("length.style_talk") * style.talk();
        double aimed = median(heard) * usual * StrictMath.exp(SIGMA * dice.normal());
        return Math.max(1, Math.min(aimed, MOST) * style.bent().length());
    }

    private static double median(Heard heard) {
        if (heard.silent()) return number("length.silence");
        if (heard.asks()) {
            return switch (heard.asked().getLast().shape()) {
                case OPEN, FEEL, WHY -> number("length.open");
                case YES_NO -> number("length.yes_no");
                default -> number("length.question");
            };
        }
        Technique main = heard.coded().main();
        return switch (main) {
            case SIMPLE_REFLECTION -> number("length.simple");
            case COMPLEX_REFLECTION, SUMMARY -> number("length.complex");
            case ADVISE_WITHOUT_PERMISSION, ADVISE_WITH_PERMISSION -> number("length.advice");
            default -> number("length.other");
        };
    }
}
