package org.understudy.ui.common;

import java.util.SplittableRandom;
import javafx.geometry.Insets;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** A quiet landscape for a case, always the same for the same case; colours come from the case's hue. */
public final class CaseArt extends Pane {
    private final long seedValue;

    /** Here from the start, so that their colours are too: a shape that comes with a layout is black until the next. */
    private final Circle sun = new Circle();

    private final Path far = ridge("art-far");
    private final Path mid = ridge("art-mid");
    private final Path near = ridge("art-near");

    public CaseArt(String caseId, String hue) {
        getStyleClass().addAll("art", hue);
        seedValue = new SplittableRandom(caseId.hashCode()).nextLong();

        setPadding(Insets.EMPTY);
        setMouseTransparent(true);
        sun.getStyleClass().add("art-sun");
        getChildren().addAll(sun, far, mid, near);
        Rectangle clip = new Rectangle();
        clip.setArcWidth(18);
        clip.setArcHeight(18);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty().add(12));
        setClip(clip);
        widthProperty().addListener(_ -> draw());
        heightProperty().addListener(_ -> draw());
    }

    private void draw() {
        double w = getWidth();
        double h = getHeight();
        if (w < 4 || h < 4) return;
        SplittableRandom chance = new SplittableRandom(seedValue);
        sun.setCenterX(w * (0.15 + 0.7 * chance.nextDouble()));
        sun.setCenterY(h * (0.25 + 0.25 * chance.nextDouble()));
        sun.setRadius(h * 0.19);
        rise(far, w, h, 0.45, chance);
        rise(mid, w, h, 0.62, chance);
        rise(near, w, h, 0.80, chance);
    }

    private static Path ridge(String style) {
        Path path = new Path();
        path.setStroke(null);
        path.getStyleClass().add(style);
        return path;
    }

    private static void rise(Path path, double w, double h, double base, SplittableRandom chance) {
        double y = h * (base + 0.12 * chance.nextDouble());
        path.getElements().setAll(new MoveTo(0, h), new LineTo(0, y));
        int waves = 2 + chance.nextInt(2);
        double x = 0;
        for (int i = 1; i <= waves; i++) {
            double nextX = w * i / waves;
            double nextY = h * (base + 0.16 * (chance.nextDouble() - 0.4));
            path.getElements()
                    .add(new CubicCurveTo(
                            x + (nextX - x) * 0.4,
                            y - h * 0.28 * chance.nextDouble(),
                            x + (nextX - x) * 0.7,
                            nextY + h * 0.2 * (chance.nextDouble() - 0.5),
                            nextX,
                            nextY));
            x = nextX;
            y = nextY;
        }
        path.getElements().addAll(new LineTo(w, h), new LineTo(0, h));
    }
}
