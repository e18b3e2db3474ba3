package org.understudy.ui.rehearsal;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/**
 * Types a line out at a human pace: a moment to think, then words, at 30 frames a second so that the FX thread has
 * little to do. The line may grow while it is typed. Skipped at any time.
 */
final class TypedLine extends AnimationTimer {
    /** Characters a second; brisk talk, so that nobody waits long. */
    private static final double PACE = 46;

    private static final long FRAME = 1_000_000_000L / 30;
    private final Consumer<String> show;
    private final Runnable done;
    private String text = "";
    private boolean whole;
    private boolean atOnce;
    private double thinkSeconds;
    private long lastFrame = -1;
    private double reached;
    private int shown;
    private boolean over;

    /**
     * A line nothing of which is there yet.
     *
     * @param done runs once, when the whole line has been shown
     */
    TypedLine(Consumer<String> show, Runnable done) {
        this.show = show;
        this.done = done;
    }

    /**
     * More of the line is there.
     *
     * @param words all of it so far
     * @param all whether nothing more comes
     */
    void hear(String words, boolean all) {
        // Who saw a line come in has waited already; one that comes all at once is thought about first.
        if (text.isEmpty() && all) thinkSeconds = Math.min(1.6, 0.5 + words.length() / 160.0);
        text = words;
        whole = all;
        if (atOnce) finish();
    }

    @Override
    public void handle(long now) {
        if (lastFrame < 0) lastFrame = now;
        if (now - lastFrame < FRAME) return;
        double passed = (now - lastFrame) / 1e9;
        lastFrame = now;
        thinkSeconds -= passed;
        if (thinkSeconds > 0) return;
        reached = Math.min(text.length(), reached + passed * PACE);
        int until = (int) reached;
        if (until < text.length() && until > 0 && Character.isLowSurrogate(text.charAt(until))) until++;
        if (until > shown) show(until);
        if (whole && shown >= text.length()) finish();
    }

    private void show(int until) {
        shown = until;
        show.accept(text.substring(0, shown));
    }

    /** Shows what there is at once, and the rest as it comes. */
    void finish() {
        atOnce = true;
        reached = text.length();
        if (over) return;
        if (!whole) {
            if (text.length() > shown) show(text.length());
            return;
        }
        over = true;
        stop();
        done.run();
    }
}
