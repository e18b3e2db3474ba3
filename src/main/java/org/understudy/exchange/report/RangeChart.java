package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.number;

import java.util.Locale;
import org.understudy.session.ItemRating;

/** One CTRS item as a bar for its range and a dot for its estimate. */
final class RangeChart {
    private static final double WIDTH = 180;

    private RangeChart() {}

    static String of(ItemRating item) {
        if (!item.observable()) return "";
        String words = "best estimate %s, range %s to %s of 6"
                .formatted(number(item.score()), number(item.low()), number(item.high()));
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 16\" width=\"150\" height=\"12\""
                    + " role=\"img\" aria-label=\"%s\"><title>%s</title><rect x=\"10\" y=\"5\" width=\"%.0f\""
                    + " height=\"6\" rx=\"3\" fill=\"#EFEAE1\"/><rect x=\"%.1f\" y=\"5\" width=\"%.1f\" height=\"6\""
                    + " rx=\"3\" fill=\"#A9C9C4\"/><circle cx=\"%.1f\" cy=\"8\" r=\"5\" fill=\"#1E6E69\"/></svg>",
                words,
                words,
                WIDTH,
                x(item.low()),
                x(item.high()) - x(item.low()),
                x(item.score()));
    }

    private static double x(double score) {
        return 10 + WIDTH * score / 6;
    }
}
