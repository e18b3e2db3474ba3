package org.understudy.app;

import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Tells when the window is usable: when the people on the shelf, or the welcome, can be seen and chosen. With
 * {@code -Dunderstudy.exitWhenUsable=true} the word is printed then, and the program ends when nothing more is waiting
 * to be done; benchmarks and the training of the class archive use it. Whoever started the process holds the watch.
 */
final class StartUp extends AnimationTimer {
    private static final int FRAMES = 2;
    private final Scene scene;
    private final Executor worker;
    private int frames;

    private StartUp(Scene scene, Executor worker) {
        this.scene = scene;
        this.worker = worker;
    }

    /**
     * Ends the program once the window is usable, if that was asked for.
     *
     * @param worker does what screens ask for, one thing after another
     */
    static void exitWhenUsable(Scene scene, Executor worker) {
        if (Boolean.getBoolean("understudy.exitWhenUsable")) new StartUp(scene, worker).start();
    }

    /** What can be chosen is laid out in one frame; the second after it begins only when that one is on the screen. */
    @Override
    public void handle(long now) {
        if (scene.lookup(".case-card") == null && scene.lookup(".welcome") == null) return;
        if (++frames <= FRAMES) return;
        stop();
        System.out.println("usable");
        worker.execute(() -> Platform.runLater(Platform::exit));
    }
}
