package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.understudy.analysis.Wording;

/** Two distress curves, each over the whole of its session: the first solid, the second dashed. */
final class TwoCurves {
    private static final double LEFT = 30;
    private static final double RIGHT = 630;
    private static final double TOP = 10;
    private static final double BOTTOM = 160;

    private TwoCurves() {}

    static String of(List<Double> first, List<Double> second) {
        if (first.size() < 2 || second.size() < 2) return "";
        String words = text(Wording.of("compare.page.curves.alt"));
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 170\" width=\"640\" height=\"170\""
                        + " role=\"img\" aria-label=\"" + words + "\"><title>" + words + "</title>");
        for (int level = 0; level <= 100; level += 25) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.0f\" y1=\"%.1f\" x2=\"%.0f\" y2=\"%.1f\" stroke=\"#D8D2C6\" stroke-width=\"0.5\"/>"
                            + "<text x=\"%.0f\" y=\"%.1f\" font-size=\"8\" font-family=\"Inter\" text-anchor=\"end\""
                            + " fill=\"#5B6269\">%d</text>",
                    LEFT,
                    y(level),
                    RIGHT,
                    y(level),
                    LEFT - 4,
                    y(level) + 3,
                    level));
        }
        svg.append(line(second, "#9A5219", " stroke-dasharray=\"5 3\""));
        svg.append(line(first, "#1E6E69", ""));
        return svg.append("</svg>").toString();
    }

    private static String line(List<Double> values, String color, String dashes) {
        String points = IntStream.range(0, values.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT, "%.1f,%.1f", LEFT + (RIGHT - LEFT) * i / (values.size() - 1), y(values.get(i))))
                .collect(Collectors.joining(" "));
        return "<polyline points=\"" + points + "\" fill=\"none\" stroke=\"" + color + "\" stroke-width=\"1.8\""
                + dashes + "/>";
    }

    private static double y(double level) {
        return BOTTOM - (BOTTOM - TOP) * Math.clamp(level, 0, 100) / 100;
    }
}
