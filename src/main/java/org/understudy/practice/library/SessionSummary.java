package org.understudy.practice.library;

import java.time.Instant;
import java.util.Optional;
import org.understudy.session.Origin;

/** A session as the library lists it. */
public record SessionSummary(
        String id,
        Optional<String> caseId,
        String title,
        Origin origin,
        Optional<String> phase,
        String engine,
        Instant startedAt,
        Optional<Instant> endedAt,
        int turns,
        int ratings) {}
