package org.understudy.practice.library;

import java.util.Map;

/**
 * Where replies begun outside a talk are kept until they are looked at: second tries, drills, judgments. They go with
 * their session when it is deleted.
 */
public interface HalfWritten {
    /** The session of what belongs to none. */
    String NO_SESSION = "";

    /** Keeps the words of a place in place of its earlier ones; blank words leave nothing. On disk when it returns. */
    void keepHalf(String session, String place, String words);

    /** Everything half written about a session, by place. */
    Map<String, String> halves(String session);
}
