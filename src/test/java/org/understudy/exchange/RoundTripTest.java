package org.understudy.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.wire.SessionArbitraries;

/** What is written and read again says the same, word for word. */
class RoundTripTest {
    private final TranscriptFiles files = new TranscriptFiles();

    private List<Session> through(List<Session> sessions, String ending) throws IOException {
        Path file = Files.createTempFile("round-trip", ending);
        try {
            files.write(sessions, file);
            return files.read(file).sessions();
        } finally {
            Files.delete(file);
        }
    }

    private static Stream<String> said(Session session) {
        return session.turns().stream().map(turn -> turn.speaker() + turn.text());
    }

    @Property(tries = 100)
    void ofSessionFilesIsExact(@ForAll("sessions") Session session) throws IOException {
        assertThat(through(List.of(session), ".json")).containsExactly(session);
    }

    @Property(tries = 150)
    void ofTablesKeepsEveryWordAndSpeaker(@ForAll("lines") @Size(min = 1, max = 8) List<String> lines)
            throws IOException {
        Session session = session(lines);
        Session back = through(List.of(session), ".csv").getFirst();
        assertThat(said(back)).containsExactlyElementsOf(said(session).toList());
        assertThat(back.id()).isEqualTo(session.id());
    }

    @Property(tries = 150)
    void ofPlainTextKeepsEveryWordAndSpeaker(@ForAll("lines") @Size(min = 1, max = 8) List<String> lines)
            throws IOException {
        Assume.that(lines.stream().noneMatch(line -> line.indexOf('\r') >= 0));
        Session session = session(lines);
        assertThat(said(through(List.of(session), ".txt").getFirst()))
                .containsExactlyElementsOf(said(session).toList());
    }

    @Provide
    Arbitrary<Session> sessions() {
        return SessionArbitraries.sessions();
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.oneOf(
                        SessionArbitraries.words(),
                        Arbitraries.strings().withChars("ab \n\t\r\",;:").ofMaxLength(12),
                        Arbitraries.of("Client: no", "\n\nClient: no", "    deep", "x\n    y\n", "T:", " "))
                .list();
    }

    private static Session session(List<String> lines) {
        Session empty = SessionArbitraries.sessions().sample();
        List<Turn> turns = java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i ->
                        Turn.said(i, i % 3 == 0 ? Speaker.COUNSELOR : Speaker.CLIENT, lines.get(i), empty.startedAt()))
                .toList();
        return new Session(
                "a-session",
                empty.caseId(),
                1,
                "built-in",
                "t",
                empty.origin(),
                empty.setting(),
                empty.startedAt(),
                empty.endedAt(),
                turns,
                List.of(),
                List.of(),
                java.util.Map.of());
    }
}
