package org.understudy.ui.trajectory;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.understudy.analysis.trajectory.TrajectoryPoint;
import org.understudy.i18n.Words;

/**
 * The curve of a session. The mouse and the arrow keys move a line from point to point; a click or Enter opens the
 * turn.
 */
public final class TrajectoryChart extends Pane {
    private static final int NOWHERE = -1;
    private final IntegerProperty at = new SimpleIntegerProperty(NOWHERE);
    private final DoubleProperty em = new SimpleDoubleProperty(14);
    private final Line cursor = new Line();
    private final Text readOut = new Text();
    private ChartSheet sheet = ChartSheet.EMPTY;
    private Plot plot = new Plot(0, 0, 1, 1, 0);
    private Runnable open = () -> {};

    public TrajectoryChart() {
        getStyleClass().add("trajectory-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        cursor.getStyleClass().add("chart-cursor");
        readOut.getStyleClass().add("chart-readout");
        at.addListener(_ -> place());
        em.addListener(_ -> draw());
        widthProperty().addListener(_ -> draw());
        heightProperty().addListener(_ -> draw());
        setOnMouseMoved(this::hover);
        setOnMouseClicked(e -> {
            requestFocus();
            hover(e);
            if (at.get() != NOWHERE) open.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Which point is read out, by its place among the points; below zero for none. */
    public IntegerProperty atProperty() {
        return at;
    }

    /** The size of one em here, in pixels; follows the zoom. */
    public DoubleProperty emProperty() {
        return em;
    }

    /** What opening a point does. */
    public void onOpen(Runnable opening) {
        open = opening;
    }

    public void show(ChartSheet content) {
        sheet = content;
        draw();
    }

    private void draw() {
        double e = em.get();
        double w = getWidth() - 5 * e;
        double h = getHeight() - 3 * e;
        getChildren().clear();
        if (w < 50 || h < 50 || sheet.points().isEmpty()) return;
        plot = new Plot(3.2 * e, 0.8 * e, w, h, sheet.turns());
        getChildren().addAll(new ChartArt(sheet, plot, e).draw());
        getChildren().addAll(cursor, readOut);
        applyCss();
        readOut.setFont(Font.font("Inter Semi Bold", e * 0.9));
        place();
    }

    private void place() {
        boolean there = at.get() >= 0 && at.get() < sheet.points().size();
        cursor.setVisible(there);
        readOut.setVisible(there);
        if (!there) return;
        TrajectoryPoint point = sheet.points().get(at.get());
        double x = plot.x(point.turn());
        cursor.setStartX(x);
        cursor.setEndX(x);
        cursor.setStartY(plot.top());
        cursor.setEndY(plot.top() + plot.height());
        String words = Words.of("trajectory.at." + point.source().code(), Math.round(point.distress()));
        readOut.setText(words);
        double room = readOut.getLayoutBounds().getWidth() + em.get();
        boolean right = x + room < plot.left() + plot.width();
        readOut.setX(right ? x + em.get() * 0.6 : x - room + em.get() * 0.4);
        readOut.setY(Math.max(plot.top() + 2.4 * em.get(), plot.y(point.distress()) - em.get() * 0.9));
        setAccessibleText(Words.of("trajectory.accessible", point.turn() + 1, words));
    }

    private void hover(MouseEvent e) {
        nearest(e.getX()).ifPresent(at::set);
    }

    private OptionalInt nearest(double x) {
        return IntStream.range(0, sheet.points().size()).reduce((a, b) -> distance(a, x) <= distance(b, x) ? a : b);
    }

    private double distance(int place, double x) {
        return Math.abs(plot.x(sheet.points().get(place).turn()) - x);
    }

    private void key(KeyEvent e) {
        int last = sheet.points().size() - 1;
        if (last < 0 || e.isShortcutDown() || e.isAltDown()) return;
        switch (e.getCode()) {
            case LEFT -> at.set(Math.max(0, at.get() - 1));
            case RIGHT -> at.set(Math.min(last, at.get() + 1));
            case HOME -> at.set(0);
            case END -> at.set(last);
            case ENTER, SPACE -> {
                if (at.get() >= 0) open.run();
            }
            default -> {
                return;
            }
        }
        e.consume();
    }
}
