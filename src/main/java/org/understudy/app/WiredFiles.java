package org.understudy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.understudy.session.Session;
import org.understudy.ui.common.SessionFiles;
import org.understudy.wire.SessionJson;
import org.understudy.wire.WireProblem;

/** Session files in the product's own format. */
final class WiredFiles implements SessionFiles {
    @Override
    public List<Session> read(Path file) throws IOException {
        try {
            return List.of(SessionJson.read(file));
        } catch (WireProblem e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void write(Session session, Path file) throws IOException {
        Files.write(file, SessionJson.write(session));
    }
}
