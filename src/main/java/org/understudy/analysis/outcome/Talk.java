package org.understudy.analysis.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.understudy.analysis.outcome.PublishedEffects.Association;
import org.understudy.session.ClientState;
import org.understudy.session.Session;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * What has to be known of a talk to follow the outcome over several. The earlier talks are kept with the later one, so that
 * the course stays when they are gone; what they add up to is worked out anew each time.
 *
 * @param session the talk's id
 * @param turns counselor turns with words in them
 * @param counts turns that hold what is published about, by its name
 * @param highest the client's distress at its highest, 0 to 100, where the client has a state
 * @param last the same at the end
 * @param bond how warm the client was with the counselor at the end, 0 to 100
 */
public record Talk(
        String session,
        Instant startedAt,
        int turns,
        Map<String, Integer> counts,
        OptionalDouble highest,
        OptionalDouble last,
        OptionalDouble bond) {
    /** The field of a session in which the talks before it are kept, oldest first. */
    public static final String FIELD = "earlier_talks";

    /** Counselor turns with words in them below which a talk is no session, and no session's effect is counted for it. */
    public static final int FEWEST = 8;

    /** The name under which turns in the memory are counted. */
    static final String EXPOSURE = "exposure";

    /** Turns in the memory from which on it was retold, and not only begun: ours. */
    private static final int RETOLD = 3;

    public Talk {
        counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** Whether it is long enough for what is published of a session to be counted. */
    public boolean isWhole() {
        return turns >= FEWEST;
    }

    /** Whether the memory was retold in it. */
    public boolean hasExposure() {
        return isWhole() && counts.getOrDefault(EXPOSURE, 0) >= RETOLD;
    }

    /** A session as a talk, by the codes it carries. */
    public static Talk of(Session session) {
        List<Turn> said = said(session);
        Map<String, Integer> counts = new TreeMap<>();
        for (Association each : PublishedEffects.ASSOCIATIONS) {
            long times = said.stream().filter(t -> each.in(t.codes())).count();
            if (times > 0) counts.put(each.name(), (int) times);
        }
        int retold = inTheMemory(session, said);
        if (retold > 0) counts.put(EXPOSURE, retold);
        List<ClientState> states =
                session.clientTurns().stream().flatMap(t -> t.state().stream()).toList();
        Optional<ClientState> end = states.isEmpty() ? Optional.empty() : Optional.of(states.getLast());
        return new Talk(
                session.id(),
                session.startedAt(),
                said.size(),
                counts,
                states.stream().mapToDouble(ClientState::distress).max(),
                end.map(s -> OptionalDouble.of(s.distress())).orElse(OptionalDouble.empty()),
                end.map(s -> OptionalDouble.of(s.bond())).orElse(OptionalDouble.empty()));
    }

    /** Turns of the client inside the memory, by their record; or prompts into it, where there is none. */
    private static int inTheMemory(Session session, List<Turn> said) {
        long told = session.clientTurns().stream()
                .flatMap(turn -> turn.trace().stream())
                .filter(trace ->
                        trace.act().equals("retell.present") || trace.act().equals("retell.past"))
                .count();
        long prompted = said.stream()
                .filter(turn -> turn.codes().stream().anyMatch(c -> c.code() == Technique.IMAGINAL_PROMPT))
                .count();
        return (int) Math.max(told, prompted);
    }

    /** Counselor turns with words in them. */
    static List<Turn> said(Session session) {
        return session.counselorTurns().stream().filter(Talk::hasWords).toList();
    }

    private static boolean hasWords(Turn turn) {
        return turn.text().chars().anyMatch(Character::isLetter);
    }

    /** The talks before this session, oldest first, as far as they were kept. */
    public static List<Talk> before(Session session) {
        if (!(session.extra().get(FIELD) instanceof List<?> kept)) return List.of();
        List<Talk> talks = new ArrayList<>();
        for (Object each : kept)
            if (each instanceof Map<?, ?> fields) read(fields).ifPresent(talks::add);
        return List.copyOf(talks);
    }

    /** What a session that follows on this one keeps, as plain values. */
    public static List<Map<String, Object>> keptAfter(Session session) {
        List<Talk> talks = new ArrayList<>(before(session));
        talks.add(of(session));
        return talks.stream().map(Talk::plain).toList();
    }

    private Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("session", session);
        plain.put("startedAt", startedAt.toString());
        plain.put("turns", turns);
        plain.put("techniques", counts);
        highest.ifPresent(v -> plain.put("highest", v));
        last.ifPresent(v -> plain.put("last", v));
        bond.ifPresent(v -> plain.put("bond", v));
        return plain;
    }

    private static Optional<Talk> read(Map<?, ?> kept) {
        Map<String, Integer> counts = new TreeMap<>();
        if (kept.get("techniques") instanceof Map<?, ?> techniques)
            techniques.forEach((name, n) -> {
                if (n instanceof Number times) counts.put(String.valueOf(name), times.intValue());
            });
        try {
            return Optional.of(new Talk(
                    String.valueOf(kept.get("session")),
                    Instant.parse(String.valueOf(kept.get("startedAt"))),
                    kept.get("turns") instanceof Number n ? n.intValue() : 0,
                    counts,
                    number(kept.get("highest")),
                    number(kept.get("last")),
                    number(kept.get("bond"))));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty(); // written by another program: a talk without a time has no place in a course
        }
    }

    private static OptionalDouble number(Object value) {
        return value instanceof Number n ? OptionalDouble.of(n.doubleValue()) : OptionalDouble.empty();
    }
}
