package org.understudy.analysis.rating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.practice.Debrief;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.wire.SessionJson;

/** Sessions to rate in tests: written lines, held-out transcripts, the sessions that ship. */
public final class ReadSessions {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private ReadSessions() {}

    /** A session of lines that begin with {@code Counselor:} or {@code Client:}. */
    public static Session ofLines(String lines) {
        List<Turn> turns = new ArrayList<>();
        for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
            int colon = line.indexOf(':');
            Speaker speaker = line.substring(0, colon).equalsIgnoreCase("client") ? Speaker.CLIENT : Speaker.COUNSELOR;
            turns.add(Turn.said(
                    turns.size(), speaker, line.substring(colon + 1).strip(), START.plusSeconds(40L * turns.size())));
        }
        return new Session(
                "test",
                Optional.empty(),
                0,
                "written",
                "test",
                Origin.IMPORTED,
                Setting.PLAIN,
                START,
                Optional.of(START.plusSeconds(1800)),
                turns,
                List.of(),
                List.of(),
                Map.of());
    }

    /** A transcript under {@code heldout/}. */
    /** The same, as a session with somebody in a phase of the case. */
    public static Session inPhase(String caseId, String phase, String lines) {
        Session s = ofLines(lines);
        return new Session(
                s.id(),
                Optional.of(caseId),
                s.seed(),
                s.engine(),
                s.title(),
                s.origin(),
                new Setting(Optional.of(phase), "plain", 30, Optional.empty()),
                s.startedAt(),
                s.endedAt(),
                s.turns(),
                s.ratings(),
                s.notes(),
                s.extra());
    }

    public static Session heldOut(String path) {
        try (var in = ReadSessions.class.getResourceAsStream("/heldout/" + path)) {
            return ofLines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sessions that ship, in the order of their names. */
    public static List<Session> shipped() {
        try (Stream<Path> files = Files.list(Path.of("sample-sessions"))) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(SessionJson::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A debrief with the coder and the cases that ship, without a safety review. */
    public static Debrief debrief() {
        BuiltInCoder coder = BuiltInCoder.load();
        return new Debrief(new BundledCasebook(Path.of("no-such-folder")), coder, coder.clientTalk(), _ -> List.of());
    }

    public static Transcript transcript(Session session) {
        return debrief().read(session);
    }
}
