package org.understudy.app;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Measures a start: from the birth of the process until the window is usable, that is, until what the first screen
 * asked for has come and been painted. With {@code -Dunderstudy.exitWhenUsable=true} the milliseconds are printed and
 * the program ends; benchmarks and the training of the class archive use it.
 */
final class StartUp {
    private static final int FRAMES = 2;

    private StartUp() {}

    /**
     * Ends the program once the window is usable, if that was asked for. To be called on the JavaFX thread after the
     * first screen is shown.
     *
     * @param worker does what screens ask for, one thing after another
     */
    static void exitWhenUsable(Executor worker) {
        if (!Boolean.getBoolean("understudy.exitWhenUsable")) return;
        worker.execute(() -> Platform.runLater(StartUp::afterPainting));
    }

    /** The second frame from now begins only when the first is on the screen. */
    private static void afterPainting() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames <= FRAMES) return;
                stop();
                Instant birth = ProcessHandle.current().info().startInstant().orElseThrow();
                System.out.println("usable after "
                        + Duration.between(birth, Instant.now()).toMillis() + " ms");
                Platform.exit();
            }
        }.start();
    }
}
