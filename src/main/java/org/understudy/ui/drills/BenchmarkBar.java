package org.understudy.ui.drills;

import java.util.OptionalDouble;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** A share from 0 to 100: a line where trained people stand, a dot for one's own. Perfection is nowhere on it. */
public final class BenchmarkBar extends Pane {
    private final Region track = new Region();
    private final Line people = new Line();
    private final Circle own = new Circle();
    private double benchmark = 100;
    private OptionalDouble mine = OptionalDouble.empty();

    public BenchmarkBar() {
        getStyleClass().add("benchmark-bar");
        track.getStyleClass().add("range-track");
        people.getStyleClass().add("benchmark-people");
        own.getStyleClass().add("range-dot");
        getChildren().addAll(track, people, own);
    }

    /** Shows both, in percent; one's own may be absent. */
    public void show(double of, OptionalDouble own) {
        benchmark = of;
        mine = own;
        this.own.setVisible(own.isPresent());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double h = getHeight();
        double radius = h * 0.3;
        double width = getWidth() - 2 * radius;
        double thick = Math.max(4, h * 0.3);
        track.resizeRelocate(radius, (h - thick) / 2, width, thick);
        double x = radius + width * benchmark / 100;
        people.setStartX(x);
        people.setEndX(x);
        people.setStartY(h * 0.1);
        people.setEndY(h * 0.9);
        own.setRadius(radius);
        own.setCenterX(radius + width * mine.orElse(0) / 100);
        own.setCenterY(h / 2);
    }
}
