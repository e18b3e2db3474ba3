package org.understudy.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.understudy.session.Session;
import org.understudy.wire.SessionJson;

/** The sample sessions that ship. */
final class Peers {
    private Peers() {}

    static List<Session> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-sessions"))) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(SessionJson::read)
                    .toList();
        }
    }
}
