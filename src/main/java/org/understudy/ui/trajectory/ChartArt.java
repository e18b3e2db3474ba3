package org.understudy.ui.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.understudy.analysis.trajectory.PhaseBand;
import org.understudy.analysis.trajectory.TrajectoryPoint;
import org.understudy.i18n.Words;

/** Draws a sheet as shapes; every colour comes from a style class. */
final class ChartArt {
    private static final int STEPS = 4;
    private static final int MOST_TICKS = 10;
    private final ChartSheet sheet;
    private final Plot plot;
    private final double em;
    private final List<Node> nodes = new ArrayList<>();

    ChartArt(ChartSheet sheet, Plot plot, double em) {
        this.sheet = sheet;
        this.plot = plot;
        this.em = em;
    }

    List<Node> draw() {
        bands();
        grid();
        List<TrajectoryPoint> points = sheet.points();
        sheet.template().ifPresent(c -> nodes.add(curve("curve-template", values(c))));
        sheet.peer().ifPresent(c -> nodes.add(curve("curve-peer", values(c))));
        if (sheet.engagement() && known(points, p -> p.engagement().isPresent())) {
            nodes.add(curve("curve-engagement", along(p -> p.engagement().orElse(0))));
        }
        sheet.parting().ifPresent(this::parting);
        if (sheet.trust() && known(points, p -> p.trust().isPresent())) {
            sheet.peerTrust().ifPresent(c -> nodes.add(curve("curve-peer-trust", values(c))));
            nodes.add(curve("curve-trust", along(p -> p.trust().orElse(0))));
        }
        nodes.add(curve("curve-distress", along(TrajectoryPoint::distress)));
        points.forEach(this::dot);
        return nodes;
    }

    private void parting(int turn) {
        Line line = new Line(plot.x(turn), plot.top(), plot.x(turn), plot.top() + plot.height());
        line.getStyleClass().add("chart-parting");
        nodes.add(line);
    }

    private static boolean known(List<TrajectoryPoint> points, java.util.function.Predicate<TrajectoryPoint> test) {
        return points.stream().anyMatch(test);
    }

    private void bands() {
        for (PhaseBand band : sheet.bands()) {
            double from = plot.x(Math.max(0, band.from()));
            double to = plot.x(Math.min(sheet.turns() - 1, band.to() + 1));
            if (to <= from) continue;
            Rectangle area = new Rectangle(from, plot.top(), to - from, plot.height());
            area.getStyleClass().addAll("band", "band-" + code(band));
            nodes.add(area);
            Text name = text(Words.of("phase." + band.phase().code()), "band-name");
            if (name.getLayoutBounds().getWidth() + em > to - from) continue;
            name.setX(from + em * 0.5);
            name.setY(plot.top() + em * 0.5);
            nodes.add(name);
        }
    }

    private static String code(PhaseBand band) {
        return band.phase().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void grid() {
        for (int i = 0; i <= STEPS; i++) {
            double value = 100.0 * i / STEPS;
            Line line = new Line(plot.left(), plot.y(value), plot.left() + plot.width(), plot.y(value));
            line.getStyleClass().add("grid-line");
            nodes.add(line);
            Text label = text(String.valueOf((int) value), "axis-text");
            label.setX(plot.left() - label.getLayoutBounds().getWidth() - em * 0.7);
            label.setY(plot.y(value) - label.getLayoutBounds().getHeight() / 2);
            nodes.add(label);
        }
        int every = Math.max(1, (int) Math.ceil(sheet.turns() / (double) MOST_TICKS));
        for (int turn = 0; turn < sheet.turns(); turn += every) {
            Text label = text(String.valueOf(turn + 1), "axis-text");
            label.setX(plot.x(turn) - label.getLayoutBounds().getWidth() / 2);
            label.setY(plot.top() + plot.height() + em * 0.6);
            nodes.add(label);
        }
    }

    private Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        text.setFont(Font.font("Inter", em * 0.82));
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    private double[] values(List<Double> values) {
        double[] xy = new double[2 * sheet.points().size()];
        for (int i = 0; i < sheet.points().size(); i++) {
            xy[2 * i] = plot.x(sheet.points().get(i).turn());
            xy[2 * i + 1] = plot.y(i < values.size() ? values.get(i) : values.getLast());
        }
        return xy;
    }

    private double[] along(ToDoubleFunction<TrajectoryPoint> value) {
        return values(sheet.points().stream().map(value::applyAsDouble).toList());
    }

    private static Polyline curve(String style, double[] xy) {
        Polyline line = new Polyline(xy);
        line.getStyleClass().addAll("curve", style);
        return line;
    }

    private void dot(TrajectoryPoint point) {
        double radius = point.stated() ? em * 0.45 : em * 0.23;
        Circle dot = new Circle(plot.x(point.turn()), plot.y(point.distress()), radius);
        dot.getStyleClass().add(point.stated() ? "dot-stated" : "dot-estimated");
        nodes.add(dot);
    }
}
