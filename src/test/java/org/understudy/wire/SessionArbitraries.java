package org.understudy.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

/** Any session there can be, with every field used. */
public final class SessionArbitraries {
    private SessionArbitraries() {}

    public static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("abc é\n\t\"\\,;'<>&{}[]:…").ofMaxLength(40),
                Arbitraries.of("😀 שלום", "\u202Eevil", "a\u0000b", "", "Therapist: hi", "…"));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
    }

    private static Arbitrary<Instant> times() {
        return Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
    }

    private static Arbitrary<Double> scale() {
        return Arbitraries.doubles().between(0, 100);
    }

    public static Arbitrary<Map<String, Object>> extra() {
        Arbitrary<Object> small = Arbitraries.oneOf(
                words().map(Object.class::cast),
                Arbitraries.integers().map(Object.class::cast),
                Arbitraries.of(true, 1.5, new BigDecimal("1.10"), 1L << 40, List.of(1, "x"), Map.of("in", 2)));
        return Arbitraries.maps(names().map(name -> "x-" + name), small).ofMaxSize(2);
    }

    private static Arbitrary<ClientState> states() {
        return Combinators.combine(
                        scale().list().ofSize(8),
                        Arbitraries.of(Rupture.class),
                        Arbitraries.integers().between(0, 100).optional())
                .as((s, rupture, suds) -> new ClientState(
                        s.get(0),
                        s.get(1),
                        s.get(2),
                        s.get(3),
                        s.get(4),
                        s.get(5),
                        s.get(6),
                        s.get(7),
                        rupture,
                        suds.map(OptionalInt::of).orElse(OptionalInt.empty())));
    }

    private static Arbitrary<TurnTrace> traces() {
        return Combinators.combine(names(), Arbitraries.of(Release.class).optional(), scale(), extra(), names())
                .as((name, release, number, extra, engine) -> new TurnTrace(
                        "disclose",
                        Optional.of(name),
                        release,
                        Optional.empty(),
                        Optional.of(name + "/full/1"),
                        List.of(new TurnTrace.Aim(name, number / 100)),
                        Optional.of(new TurnTrace.Door(name, number, number, 2, 1.5, true)),
                        List.of(new TurnTrace.Effect("open_question", "trust", 0.0 - number)),
                        List.of("stacked_questions"),
                        engine,
                        extra));
    }

    private static Arbitrary<Turn> turns() {
        return Combinators.combine(
                        Arbitraries.of(Speaker.class),
                        words(),
                        times(),
                        states().optional(),
                        traces().optional(),
                        words().optional(),
                        extra(),
                        Arbitraries.of(Technique.class))
                .as((speaker, text, at, state, trace, seen, extra, technique) -> new Turn(
                        0,
                        speaker,
                        text,
                        at,
                        List.of(new TechniqueCode(technique, .25, 0, text.length())),
                        state,
                        trace,
                        seen,
                        extra));
    }

    private static Arbitrary<Rating> ratings() {
        return Combinators.combine(names(), Arbitraries.of(Lens.class), times(), words(), extra())
                .as((name, lens, at, comment, extra) -> new Rating(
                        name,
                        lens,
                        "CTRS",
                        at,
                        List.of(new ItemRating(
                                "agenda", 3, 2, 4.5, true, List.of(new Evidence(0, comment, false)), comment)),
                        comment,
                        extra));
    }

    public static Arbitrary<Session> sessions() {
        Arbitrary<Setting> settings = Combinators.combine(
                        names().optional(), names(), Arbitraries.integers().between(0, 90), names().optional())
                .as(Setting::new);
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.of(Origin.class),
                        settings,
                        times().optional(),
                        turns().list().ofMaxSize(6),
                        ratings().list().ofMaxSize(2),
                        words(),
                        extra())
                .as((seed, origin, setting, end, turns, ratings, text, extra) -> new Session(
                        "s-" + Long.toHexString(seed),
                        Optional.of("mara-quinn"),
                        seed,
                        "built-in",
                        text,
                        origin,
                        setting,
                        Instant.parse("2026-03-01T10:00:00.123456789Z"),
                        end,
                        numbered(turns),
                        ratings,
                        List.of(new MarginNote(0, text, text, "me")),
                        extra));
    }

    private static List<Turn> numbered(List<Turn> turns) {
        List<Turn> numbered = new ArrayList<>();
        for (Turn t : turns)
            numbered.add(new Turn(
                    numbered.size(),
                    t.speaker(),
                    t.text(),
                    t.at(),
                    t.codes(),
                    t.state(),
                    t.trace(),
                    t.nonverbal(),
                    t.extra()));
        return numbered;
    }
}
