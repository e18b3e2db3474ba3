package org.understudy.practice.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.understudy.session.Session;

/** Sessions and transcripts in files, of any format that is known. */
public interface Transcripts {
    /**
     * What a file held.
     *
     * @param leftOut what was not taken over and why, one line each, in the user's words
     */
    record Reading(List<Session> sessions, List<String> leftOut) {
        public Reading {
            sessions = List.copyOf(sessions);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Reads every session in a file; the format is told from the content.
     *
     * @throws IOException when it cannot be read; the message says where (file:line), what and what to do
     */
    Reading read(Path file) throws IOException;

    /**
     * Writes sessions to one file; the ending decides the format. A session file holds one session, a table several.
     *
     * @throws IOException when it cannot be written, or this format cannot hold these sessions
     */
    void write(List<Session> sessions, Path file) throws IOException;
}
