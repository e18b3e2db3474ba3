package org.understudy.ui.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.understudy.analysis.trajectory.TrajectoryPoint;

/** One point of the curves as the table and the file have it. */
public record PointRow(TrajectoryPoint point, OptionalDouble peer, OptionalDouble template) {
    private static final String HEAD = "turn,distress,source,trust,engagement,peer_distress,template_distress\n";

    static List<PointRow> of(List<TrajectoryPoint> points, List<Double> peer, List<Double> template) {
        List<PointRow> rows = new ArrayList<>();
        for (int i = 0; i < points.size(); i++)
            rows.add(new PointRow(points.get(i), value(peer, i), value(template, i)));
        return rows;
    }

    private static OptionalDouble value(List<Double> curve, int i) {
        return i < curve.size() ? OptionalDouble.of(curve.get(i)) : OptionalDouble.empty();
    }

    /** The rows as CSV; turns count from 1, as on screen, and what is not known stays empty. */
    public static String csv(List<PointRow> rows) {
        StringBuilder csv = new StringBuilder(HEAD);
        for (PointRow row : rows) {
            TrajectoryPoint p = row.point;
            csv.append(p.turn() + 1).append(',').append(number(OptionalDouble.of(p.distress())));
            csv.append(',').append(p.source().code());
            for (OptionalDouble value : List.of(p.trust(), p.engagement(), row.peer, row.template)) {
                csv.append(',').append(number(value));
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    /** With one decimal; empty where it is not known. */
    static String number(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, "%.1f", value.getAsDouble());
    }
}
