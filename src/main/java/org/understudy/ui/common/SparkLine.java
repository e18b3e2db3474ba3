package org.understudy.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** A figure over the sessions: a dot each with its range, the newest named. */
public final class SparkLine extends Pane {
    private static final double PAD = 8;
    private static final double NAME = 64;
    private List<Dot> dots = List.of();
    private double top = 1;
    private Optional<Double> mark = Optional.empty();

    /** One session's value and its range. */
    public record Dot(double value, double low, double high) {}

    public SparkLine() {
        getStyleClass().add("spark-line");
        widthProperty().addListener(_ -> draw());
        heightProperty().addListener(_ -> draw());
    }

    /**
     * Shows these values.
     *
     * @param highest the top of the scale
     * @param threshold a line drawn across for comparison
     */
    public void show(List<Dot> values, double highest, Optional<Double> threshold) {
        dots = List.copyOf(values);
        top = Math.max(highest, values.stream().mapToDouble(Dot::high).max().orElse(highest));
        mark = threshold;
        setAccessibleText(values.stream()
                .map(d -> String.format(Locale.ENGLISH, "%.1f", d.value()))
                .collect(Collectors.joining(", ")));
        draw();
    }

    private void draw() {
        getChildren().clear();
        if (dots.isEmpty() || getWidth() < 40 || getHeight() < 20) return;
        mark.ifPresent(value -> {
            Line line = new Line(PAD, y(value), getWidth() - NAME, y(value));
            line.getStyleClass().add("spark-mark");
            getChildren().add(line);
        });
        Polyline path = new Polyline();
        path.getStyleClass().add("spark-path");
        getChildren().add(path);
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            double x = x(i);
            path.getPoints().addAll(x, y(dot.value()));
            Line range = new Line(x, y(dot.low()), x, y(dot.high()));
            range.getStyleClass().add("spark-range");
            Circle point = new Circle(x, y(dot.value()), 3.5);
            point.getStyleClass().add("spark-dot");
            getChildren().addAll(range, point);
        }
        Dot last = dots.getLast();
        Label name = new Label(name(last));
        name.getStyleClass().add("strong");
        name.relocate(getWidth() - NAME + PAD, Math.max(0, y(last.value()) - 10));
        getChildren().add(name);
        applyCss();
    }

    /** The range where it is one in whole numbers; otherwise the value, finely where it has a small range. */
    static String name(Dot dot) {
        if (Math.round(dot.low()) != Math.round(dot.high()))
            return String.format(Locale.ENGLISH, "%.0f–%.0f", dot.low(), dot.high());
        return String.format(Locale.ENGLISH, dot.high() > dot.low() ? "%.2f" : "%.1f", dot.value());
    }

    private double x(int i) {
        double room = getWidth() - NAME - 2 * PAD;
        return PAD + (dots.size() == 1 ? room : room * i / (dots.size() - 1));
    }

    private double y(double value) {
        return PAD + (getHeight() - 2 * PAD) * (1 - value / top);
    }
}
