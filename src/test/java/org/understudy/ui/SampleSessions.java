package org.understudy.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.session.ClientState;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.MarginNote;
import org.understudy.session.Origin;
import org.understudy.session.Rating;
import org.understudy.session.Release;
import org.understudy.session.Rupture;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** Two sessions with the same client, one good and one poor, for the screens to be tested with. */
public final class SampleSessions {
    private SampleSessions() {}

    public static Session own(Instant start) {
        return session("own-1", "ui/dana-own.txt", Origin.OWN, "Dana, orientation", start, Optional.of("birch-27"))
                .withNotes(
                        List.of(new MarginNote(10, "it works for everyone", "A promise you cannot keep.", "M. Ruiz")));
    }

    public static Session peer(Instant start) {
        Session session = session("peer-1", "ui/dana-peer.txt", Origin.PEER, "Dana, M-04", start, Optional.empty());
        List<ItemRating> items = List.of(
                new ItemRating("agenda", 1, 1, 1, true, List.of(), ""),
                new ItemRating(
                        "understanding",
                        2,
                        2,
                        2,
                        true,
                        List.of(Evidence.supporting(16, "Easier than being home.")),
                        ""));
        return session.withRatings(List.of(
                new Rating("M. Ruiz", Lens.SUPERVISOR, "CTRS", start, items, "Asks before listening.", Map.of())));
    }

    /** An open session that was left in the middle. */
    public static Session open(Instant start) {
        Session own = own(start);
        return new Session(
                "open-1",
                own.caseId(),
                7,
                "built-in",
                "Dana, orientation",
                Origin.OWN,
                own.setting(),
                start,
                Optional.empty(),
                own.turns().subList(0, 12),
                List.of(),
                List.of(),
                Map.of());
    }

    /** The same session under another id and title. */
    public static Session named(Session s, String id, String title) {
        return new Session(
                id,
                s.caseId(),
                s.seed(),
                s.engine(),
                title,
                s.origin(),
                s.setting(),
                s.startedAt(),
                s.endedAt(),
                s.turns(),
                s.ratings(),
                s.notes(),
                s.extra());
    }

    private static Session session(
            String id, String resource, Origin origin, String title, Instant start, Optional<String> code) {
        List<Turn> turns = new ArrayList<>();
        for (String line : read(resource).split("\n")) {
            turns.add(turn(turns.size(), line.split("\\|", -1), start.plusSeconds(45L * turns.size())));
        }
        return new Session(
                id,
                Optional.of("dana-crash"),
                27,
                "built-in",
                title,
                origin,
                new Setting(Optional.of("orientation"), "plain", 30, code),
                start,
                Optional.of(start.plus(Duration.ofMinutes(turns.size() * 45L / 60))),
                turns,
                List.of(),
                List.of(),
                Map.of());
    }

    private static Turn turn(int index, String[] f, Instant at) {
        if (f[0].equals("C")) {
            List<TechniqueCode> codes = Arrays.stream(f[2].split(","))
                    .map(c -> new TechniqueCode(Technique.ofCode(c).orElseThrow(), 0.8, 0, f[1].length()))
                    .toList();
            return Turn.said(index, Speaker.COUNSELOR, f[1], at).withCodes(codes);
        }
        String[] s = f[3].split(" ");
        OptionalInt suds = s[3].equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(s[3]));
        ClientState state =
                new ClientState(num(s[1]), num(s[1]), num(s[0]), num(s[2]), 20, 50, 40, 20, Rupture.NONE, suds);
        List<TurnTrace.Effect> effects = f[7].isBlank() ? List.of() : List.of(effect(f[7].split(":")));
        TurnTrace trace = new TurnTrace(
                f[4],
                present(f[5]),
                present(f[6]).map(Release::valueOf),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                effects,
                List.of(),
                "built-in",
                Map.of());
        return new Turn(
                index,
                Speaker.CLIENT,
                f[1],
                at,
                List.of(),
                Optional.of(state),
                Optional.of(trace),
                present(f[2]),
                Map.of());
    }

    private static TurnTrace.Effect effect(String[] e) {
        return new TurnTrace.Effect(e[0], e[1], num(e[2]));
    }

    private static double num(String text) {
        return Double.parseDouble(text);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
    }

    private static String read(String resource) {
        try (InputStream in = SampleSessions.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
