package org.understudy.practice.library;

import java.util.Map;

/**
 * Where everything begun about a session and not yet done is kept, but for the line being typed in a talk, which is the
 * session's draft: second tries, drills, judgments, one's own rating, answers to a comparison. It goes with its session
 * when that is deleted.
 */
public interface HalfWritten {
    /** The session of what belongs to none. */
    String NO_SESSION = "";

    /** The place of one's own rating while it is being given: a line an item, its key, "=" and the score. */
    String SELF_RATING = "self-rating";

    /** The place of a supervisor's rating while it is being given: the rater, a line an item, and the comment. */
    String SUPERVISOR_RATING = "supervisor-rating";

    /** The place of what one noticed beside this other session. */
    static String noticedBeside(String otherId) {
        return "noticed beside " + otherId;
    }

    /** The place of who understood the client better, this session's counselor or that other's. */
    static String understoodBeside(String otherId) {
        return "understood beside " + otherId;
    }

    /** Keeps the words of a place in place of its earlier ones; blank words leave nothing. On disk when it returns. */
    void keepHalf(String session, String place, String words);

    /** Everything half written about a session, by place. */
    Map<String, String> halves(String session);
}
