package org.understudy.ui.rehearsal;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Motion;

/** A slow breath for the trainee: four seconds in, six out. */
final class Breathing {
    private static final double SMALL = 52;
    private static final double LARGE = 78;
    private final Timeline breath;

    private Breathing(Timeline breath) {
        this.breath = breath;
    }

    static Breathing with(Circle circle, Label words) {
        Timeline breath = new Timeline(
                new KeyFrame(
                        Duration.ZERO,
                        _ -> words.setText(Words.of("ground.in")),
                        new KeyValue(circle.radiusProperty(), SMALL)),
                new KeyFrame(
                        Duration.seconds(4),
                        _ -> words.setText(Words.of("ground.out")),
                        new KeyValue(circle.radiusProperty(), LARGE, Interpolator.EASE_BOTH)),
                new KeyFrame(
                        Duration.seconds(10), new KeyValue(circle.radiusProperty(), SMALL, Interpolator.EASE_BOTH)));
        breath.setCycleCount(Animation.INDEFINITE);
        if (Motion.reduced()) {
            circle.setRadius(LARGE);
            words.setText(Words.of("ground.still"));
        } else {
            breath.play();
        }
        return new Breathing(breath);
    }

    void stop() {
        breath.stop();
    }
}
