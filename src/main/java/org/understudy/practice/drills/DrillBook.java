package org.understudy.practice.drills;

import java.util.List;

/** Where tries at drills are kept. Methods that write return when it is on disk. */
public interface DrillBook {
    /** Keeps a try; one with the same id is kept once. */
    void keep(Attempt attempt);

    /** Every try, the oldest first. */
    List<Attempt> attempts();

    /** Takes a try back. */
    void forget(String attemptId);
}
