package org.understudy.ui.debrief;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** A scale from 0 to its end: the bar is the honest range, the dot the best estimate, the ring one's own rating. */
public final class RangeBar extends Pane {
    private final double most;
    private final Region track = new Region();
    private final Region range = new Region();
    private final Circle dot = new Circle();
    private final Circle ring = new Circle();
    private Optional<Range> shown = Optional.empty();
    private OptionalDouble own = OptionalDouble.empty();

    /** What the machine says: best estimate and both ends. */
    public record Range(double score, double low, double high) {}

    /** A bar over a scale from 0 to this. */
    public RangeBar(double most) {
        this.most = most;
        getStyleClass().add("range-bar");
        track.getStyleClass().add("range-track");
        range.getStyleClass().add("range-range");
        dot.getStyleClass().add("range-dot");
        ring.getStyleClass().add("range-ring");
        getChildren().addAll(track, range, dot, ring);
        show(Optional.empty(), OptionalDouble.empty());
    }

    /** Shows a range and one's own rating, either of them absent. */
    public void show(Optional<Range> machine, OptionalDouble self) {
        shown = machine;
        own = self;
        range.setVisible(machine.isPresent());
        dot.setVisible(machine.isPresent());
        ring.setVisible(self.isPresent());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double h = getHeight();
        double thick = Math.max(4, h * 0.36);
        double top = (h - thick) / 2;
        double radius = h * 0.31;
        double width = getWidth() - 2 * radius;
        track.resizeRelocate(radius, top, width, thick);
        shown.ifPresent(r -> {
            double from = radius + width * r.low() / most;
            double to = radius + width * r.high() / most;
            range.resizeRelocate(from, top, Math.max(thick, to - from), thick);
            place(dot, radius + width * r.score() / most, h / 2, radius);
        });
        own.ifPresent(score -> place(ring, radius + width * score / most, h / 2, radius));
    }

    private static void place(Circle circle, double x, double y, double radius) {
        circle.setRadius(radius);
        circle.setCenterX(x);
        circle.setCenterY(y);
    }
}
