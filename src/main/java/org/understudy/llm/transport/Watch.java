package org.understudy.llm.transport;

import java.time.Duration;
import java.util.Optional;
import org.understudy.practice.models.ModelTrouble;

/** The limits of one answer as they run down. */
final class Watch {
    private final Limits limits;
    private final long began = System.nanoTime();
    private long lastSign = began;
    private boolean spoken;

    Watch(Limits limits) {
        this.limits = limits;
    }

    /** Something came that shows the model at work. */
    void sign() {
        lastSign = System.nanoTime();
        spoken = true;
    }

    /** The limit that has run out. */
    Optional<ModelTrouble> ranOut() {
        long now = System.nanoTime();
        if (now - began >= limits.total().toNanos()) return Optional.of(ModelTrouble.TOO_LONG);
        if (!spoken && now - began >= limits.first().toNanos()) return Optional.of(ModelTrouble.TOO_SLOW_TO_START);
        if (spoken && now - lastSign >= limits.idle().toNanos()) return Optional.of(ModelTrouble.STALLED);
        return Optional.empty();
    }

    /** Time since the beginning. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
