package org.understudy.ui.rehearsal;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/**
 * Types a line out at a human pace: a moment to think, then words, at 30 frames a second so that the FX thread has
 * little to do. Skipped at any time.
 */
final class TypedLine extends AnimationTimer {
    /** Characters a second; brisk talk, so that nobody waits long. */
    private static final double PACE = 46;

    private static final long FRAME = 1_000_000_000L / 30;
    private final String text;
    private final double thinkSeconds;
    private final Consumer<String> show;
    private final Runnable done;
    private long begun = -1;
    private long lastFrame;
    private int shown;
    private boolean over;

    TypedLine(String text, Consumer<String> show, Runnable done) {
        this.text = text;
        this.show = show;
        this.done = done;
        this.thinkSeconds = Math.min(1.6, 0.5 + text.length() / 160.0);
    }

    @Override
    public void handle(long now) {
        if (begun < 0) begun = now;
        if (now - lastFrame < FRAME) return;
        lastFrame = now;
        double typing = (now - begun) / 1e9 - thinkSeconds;
        if (typing <= 0) return;
        int until = Math.min(text.length(), (int) (typing * PACE));
        if (until < text.length() && Character.isLowSurrogate(text.charAt(until))) until++;
        if (until > shown) {
            shown = until;
            show.accept(text.substring(0, shown));
        }
        if (shown >= text.length()) finish();
    }

    /** Shows the rest at once. */
    void finish() {
        if (over) return;
        over = true;
        stop();
        done.run();
    }
}
