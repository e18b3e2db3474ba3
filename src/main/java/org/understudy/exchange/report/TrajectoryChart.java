package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.understudy.analysis.Wording;
import org.understudy.analysis.trajectory.PhaseBand;
import org.understudy.analysis.trajectory.Trajectory;
import org.understudy.analysis.trajectory.TrajectoryPoint;

/** Distress and trust over the turns: filled dots were said, rings are estimates. */
final class TrajectoryChart {
    private static final double LEFT = 30;
    private static final double TOP = 22;
    /** What is kept free to the right of the curves, and below them for the turns. */
    private static final double SIDE = 10;

    private static final double FOOT = 25;
    private static final String[] BANDS = {"#E6EEF7", "#E3F0EE", "#F7F5F1", "#F8EBDD", "#E8F1E4", "#F1E8F4"};

    private final Trajectory trajectory;
    private final int last;
    private final int width;
    private final int height;
    private final StringBuilder svg = new StringBuilder();

    private TrajectoryChart(Trajectory trajectory, int width, int height) {
        this.trajectory = trajectory;
        this.width = width;
        this.height = height;
        this.last = Math.max(
                1, trajectory.bands().stream().mapToInt(PhaseBand::to).max().orElse(1));
    }

    /** The chart across a page; empty where there are no two points to join. */
    static String of(Trajectory trajectory) {
        return trajectory.points().size() < 2 ? "" : new TrajectoryChart(trajectory, 640, 215).draw();
    }

    /** The same for half a page's width: everything in it is there, and its figures are no smaller on paper. */
    static String small(Trajectory trajectory) {
        return trajectory.points().size() < 2 ? "" : new TrajectoryChart(trajectory, 320, 140).draw();
    }

    private String draw() {
        String words = Wording.of("report.trajectory.alt");
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\"",
                width, height, width, height);
        svg.append(" role=\"img\" aria-label=\"")
                .append(text(words))
                .append("\"><title>")
                .append(text(words))
                .append("</title>");
        trajectory.bands().forEach(this::band);
        for (int level = 0; level <= 100; level += 25) {
            add(
                    "<line x1=\"%.0f\" y1=\"%.1f\" x2=\"%.0f\" y2=\"%.1f\" stroke=\"#D8D2C6\" stroke-width=\"0.5\"/>",
                    LEFT, y(level), right(), y(level));
            add(
                    "<text x=\"%.0f\" y=\"%.1f\" font-size=\"8\" font-family=\"Inter\" text-anchor=\"end\""
                            + " fill=\"#5B6269\">%d</text>",
                    LEFT - 4, y(level) + 3, level);
        }
        line(p -> p.trust(), "#1E6E69");
        line(p -> OptionalDouble.of(p.distress()), "#9A5219");
        trajectory.points().forEach(this::dot);
        for (int turn = 0; turn <= last; turn += Math.max(5, last / 8 / 5 * 5)) {
            add(
                    "<text x=\"%.1f\" y=\"%.0f\" font-size=\"8\" font-family=\"Inter\" text-anchor=\"middle\""
                            + " fill=\"#5B6269\">%d</text>",
                    x(turn), bottom() + 14, turn);
        }
        return svg.append("</svg>").toString();
    }

    private void band(PhaseBand of) {
        double band = x(Math.min(last, of.to() + 1)) - x(of.from());
        add(
                "<rect x=\"%.1f\" y=\"%.0f\" width=\"%.1f\" height=\"%.0f\" fill=\"%s\"/>",
                x(of.from()), TOP, band, bottom() - TOP, BANDS[of.phase().ordinal()]);
        String name = Markup.label(of.phase().code());
        if (band > name.length() * 5) {
            add(
                    "<text x=\"%.1f\" y=\"%.0f\" font-size=\"8\" font-family=\"Inter\" fill=\"#5B6269\">%s</text>",
                    x(of.from()) + 3, TOP - 5, name);
        }
    }

    private void line(Function<TrajectoryPoint, OptionalDouble> value, String color) {
        List<String> path = trajectory.points().stream()
                .filter(p -> value.apply(p).isPresent())
                .map(p -> String.format(
                        Locale.ROOT, "%.1f,%.1f", x(p.turn()), y(value.apply(p).getAsDouble())))
                .toList();
        if (path.size() < 2) return;
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.6\"/>",
                String.join(" ", path), color);
    }

    private void dot(TrajectoryPoint point) {
        boolean said = point.stated();
        add(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%s\" fill=\"%s\" stroke=\"#9A5219\" stroke-width=\"1\"/>",
                x(point.turn()), y(point.distress()), said ? "3.5" : "1.8", said ? "#9A5219" : "#FFFFFF");
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private double x(int turn) {
        return LEFT + (right() - LEFT) * turn / last;
    }

    private double y(double level) {
        return bottom() - (bottom() - TOP) * Math.clamp(level, 0, 100) / 100;
    }

    private double right() {
        return width - SIDE;
    }

    private double bottom() {
        return height - FOOT;
    }
}
