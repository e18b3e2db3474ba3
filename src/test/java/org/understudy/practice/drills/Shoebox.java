package org.understudy.practice.drills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tries in memory. */
public final class Shoebox implements DrillBook {
    private final List<Attempt> attempts = new ArrayList<>();

    @Override
    public void keep(Attempt attempt) {
        forget(attempt.id());
        attempts.add(attempt);
        attempts.sort(Comparator.comparing(Attempt::at));
    }

    @Override
    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    @Override
    public void forget(String attemptId) {
        attempts.removeIf(a -> a.id().equals(attemptId));
    }
}
