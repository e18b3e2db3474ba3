package org.understudy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.session.Session;

/** Sessions from files of every kind that can be brought into the library. */
final class SessionFiles {
    private SessionFiles() {}

    /**
     * The sessions of a file, in its order.
     *
     * @throws Problem where it cannot be read; the message says where and what to do
     */
    static List<Session> in(Path file) {
        try {
            return new TranscriptFiles().read(file).sessions();
        } catch (IOException e) {
            throw Problem.input(e.getMessage());
        }
    }
}
