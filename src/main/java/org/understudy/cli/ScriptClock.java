package org.understudy.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time in a scripted session: begins at a moment that follows from the seed, and each look is a quarter minute on. */
final class ScriptClock extends Clock {
    private static final Instant FIRST = Instant.parse("2026-01-01T09:00:00Z");
    private static final int MINUTES = 300_000;
    private static final Duration STEP = Duration.ofSeconds(15);

    private Instant now;

    ScriptClock(long seed) {
        this.now = FIRST.plus(Duration.ofMinutes(Math.floorMod(seed, MINUTES)));
    }

    @Override
    public Instant instant() {
        Instant at = now;
        now = now.plus(STEP);
        return at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
