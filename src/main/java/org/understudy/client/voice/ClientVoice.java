package org.understudy.client.voice;

import org.understudy.session.Session;

/**
 * Finds the words for what the client has decided to say. Whatever happens there is a line at the end: the author's own
 * where no other wording comes, or none that passes. Safe to share between threads.
 */
public interface ClientVoice {
    /** Who says a line in the author's words. */
    String BUILT_IN = "built-in";

    /** The author's words, always. */
    ClientVoice AUTHORED = (moment, _) -> Worded.authored(moment.authored(), Worded.Outcome.KEPT);

    /** The line as it is to be said. May take a while; {@link Waiting#stopped()} ends it at once. */
    Worded word(Moment moment, Waiting waiting);

    /** Who words the lines: {@code built-in}, or a model's name. */
    default String engine() {
        return BUILT_IN;
    }

    /** A session begins or goes on; whatever takes long can be begun in the background. Returns at once. */
    default void prepare(Moment.Scene scene) {}

    /** The lines of a session are all said. Returns at once. */
    default void done(Session session) {}
}
