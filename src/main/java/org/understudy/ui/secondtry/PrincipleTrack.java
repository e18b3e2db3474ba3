package org.understudy.ui.secondtry;

import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** One principle from 1 to 5: a ring for what was said, a dot for the new reply, a lozenge above it for a suggestion. */
final class PrincipleTrack extends Pane {
    private static final PseudoClass SAME = PseudoClass.getPseudoClass("same");
    private static final double STEPS = 4;
    private final Region track = new Region();
    private final Line way = new Line();
    private final Circle ring = new Circle();
    private final Circle dot = new Circle();
    private final Polygon lozenge = new Polygon();
    private double then = 1;
    private double now = 1;
    private OptionalDouble other = OptionalDouble.empty();

    PrincipleTrack() {
        getStyleClass().add("principle-track");
        track.getStyleClass().add("range-track");
        way.getStyleClass().add("principle-way");
        ring.getStyleClass().add("principle-then");
        dot.getStyleClass().add("range-dot");
        lozenge.getStyleClass().add("principle-other");
        getChildren().addAll(track, way, lozenge, dot, ring);
    }

    void show(double said, double tried, OptionalDouble suggested) {
        then = said;
        now = tried;
        other = suggested;
        lozenge.setVisible(suggested.isPresent());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double h = getHeight();
        double radius = h * 0.25;
        double thick = Math.max(4, h * 0.24);
        track.resizeRelocate(radius, (h - thick) / 2, getWidth() - 2 * radius, thick);
        way.setStartX(x(then, radius));
        way.setEndX(x(now, radius));
        way.setStartY(h / 2);
        way.setEndY(h / 2);
        ring.pseudoClassStateChanged(SAME, then == now);
        place(ring, x(then, radius), h / 2, radius * (then == now ? 1.55 : 1));
        place(dot, x(now, radius), h / 2, radius);
        other.ifPresent(score -> {
            double x = x(score, radius);
            double r = radius;
            double y = h / 2 - radius * 1.7;
            lozenge.getPoints().setAll(x, y - r, x + r, y, x, y + r, x - r, y);
        });
    }

    private double x(double score, double radius) {
        return radius + (getWidth() - 2 * radius) * (score - 1) / STEPS;
    }

    private static void place(Circle circle, double x, double y, double radius) {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
    }
}
