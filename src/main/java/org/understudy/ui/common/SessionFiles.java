package org.understudy.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.understudy.session.Session;

/** Sessions in files, as the screens read and write them. */
public interface SessionFiles {
    /** Endings of the files that can be read, without the dot. */
    String[] ENDINGS = {"understudy", "json", "csv", "txt"};

    /**
     * The sessions in a file.
     *
     * @throws IOException when it cannot be read; the message says where and what to do
     */
    List<Session> read(Path file) throws IOException;

    /** Writes one session; the ending decides the format. */
    void write(Session session, Path file) throws IOException;
}
