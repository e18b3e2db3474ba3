package org.understudy.ui.progress;

import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.understudy.practice.LensGaps.Views;

/**
 * One item of one session from every chair, 0 to 6: a ring for one's own rating, a lozenge for the supervisor's, a bar for
 * the machine's range, a triangle for the client.
 */
final class LensBar extends Pane {
    private static final double MOST = 6;
    private final Region track = new Region();
    private final Region range = new Region();
    private final Circle self = new Circle();
    private final Polygon supervisor = new Polygon();
    private final Polygon client = new Polygon();
    private final Views views;

    LensBar(Views views, String words) {
        this.views = views;
        getStyleClass().add("lens-bar");
        track.getStyleClass().add("range-track");
        range.getStyleClass().add("range-range");
        self.getStyleClass().add("range-ring");
        supervisor.getStyleClass().add("lens-supervisor");
        client.getStyleClass().add("lens-client");
        range.setVisible(views.machine().isPresent());
        self.setVisible(views.self().isPresent());
        supervisor.setVisible(views.supervisor().isPresent());
        client.setVisible(views.client().isPresent());
        getChildren().addAll(track, range, client, supervisor, self);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
    }

    @Override
    protected void layoutChildren() {
        double h = getHeight();
        double r = h * 0.24;
        double thick = Math.max(4, h * 0.24);
        double top = (h - thick) / 2;
        track.resizeRelocate(r, top, getWidth() - 2 * r, thick);
        views.machine().ifPresent(m -> {
            double from = x(m.low(), r);
            range.resizeRelocate(from, top, Math.max(thick, x(m.high(), r) - from), thick);
        });
        self.setRadius(r);
        self.setCenterX(x(views.self(), r));
        self.setCenterY(h / 2);
        double s = x(views.supervisor(), r);
        supervisor.getPoints().setAll(s, h / 2 - r, s + r, h / 2, s, h / 2 + r, s - r, h / 2);
        double c = x(views.client(), r);
        client.getPoints().setAll(c - r * 0.7, 0.0, c + r * 0.7, 0.0, c, h / 2 - thick * 0.4);
    }

    private double x(OptionalDouble score, double r) {
        return x(score.orElse(0), r);
    }

    private double x(double score, double r) {
        return r + (getWidth() - 2 * r) * score / MOST;
    }
}
