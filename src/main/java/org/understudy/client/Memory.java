package org.understudy.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
import org.understudy.client.feel.Event;
import org.understudy.client.read.Assigned;
import org.understudy.session.ClientState;
import org.understudy.session.Release;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/**
 * What a client takes along from a session. It is kept with the next session as a whole, so that the client stays the
 * same when the first one is gone.
 *
 * @param session the id of the session it comes from
 * @param told units told half or whole, in that session or before
 * @param answered small questions answered beside that, as {@code unit/name}; and the ordinary answers of the last session
 *     alone, as {@code frames/ordinary.week/1}
 * @param feelings how it felt at the end, 0 to 100: trust, bond, hope, shame; and hurt, where somebody was insulted or pushed or went
 *     away estranged
 * @param homework how the last task was taken ({@code accept}, {@code hesitant}, {@code decline}), where one was given
 * @param task that task in the client's words, where it was named in so many
 * @param rescues how often, in that session or before, a retelling was stopped near its peak and has not been gone through since
 */
public record Memory(
        String session,
        List<String> told,
        List<String> answered,
        Map<String, Double> feelings,
        Optional<String> homework,
        Optional<String> task,
        int rescues) {
    /** The field of a session it is kept in. */
    public static final String FIELD = "remembers";

    private static final String TASK = "homework.";

    /** Asked what a first step would be, the client has named one. */
    private static final String OWN_STEP = "frames/ordinary.firstStep/";

    static final String HURT = "hurt";

    private static final List<String> HURTS = Stream.of(
                    Event.INSULTED, Event.PUSHED, Event.OFF_TOPIC_AGAIN, Event.CONFRONTED)
            .map(Event::code)
            .toList();

    private static final List<String> TAKEN = List.of("accept", "hesitant", "decline");

    private static final Pattern DETAIL = Pattern.compile("([^/]+)/details\\.([^.]+)\\.says/.*");

    private static final Pattern ORDINARY = Pattern.compile("frames/(ordinary\\.[^/]+)/(\\d+)");

    public Memory {
        told = List.copyOf(told);
        answered = List.copyOf(answered);
        feelings = Map.copyOf(feelings);
    }

    /** What is left of a session. */
    public static Memory of(Session earlier) {
        List<String> told = new ArrayList<>(in(earlier).map(Memory::told).orElse(List.of()));
        List<String> answered =
                new ArrayList<>(in(earlier).map(Memory::answered).orElse(List.of()));
        answered.removeIf(a -> ORDINARY.matcher(a).matches());
        Optional<String> homework = Optional.empty();
        Optional<String> task = Optional.empty();
        Optional<String> own = Optional.empty();
        int rescues = in(earlier).map(Memory::rescues).orElse(0);
        Map<String, Double> feelings = new LinkedHashMap<>();
        boolean hurt = false;
        for (Turn turn : earlier.clientTurns()) {
            turn.state().ifPresent(s -> feelings.putAll(ending(s)));
            if (turn.trace().isEmpty()) continue;
            TurnTrace trace = turn.trace().get();
            if (trace.effects().stream().anyMatch(e -> HURTS.contains(e.event()))) hurt = true;
            boolean out =
                    trace.release().filter(r -> r.compareTo(Release.HALF) >= 0).isPresent();
            if (out) trace.unit().filter(u -> !told.contains(u)).ifPresent(told::add);
            trace.line()
                    .flatMap(Memory::detail)
                    .filter(d -> !answered.contains(d))
                    .ifPresent(answered::add);
            if (trace.act().equals("retell.out.rescued")) rescues++;
            // gone through to its end, it is no longer avoided
            if (trace.act().equals("retell.out")) rescues = 0;
            if (trace.act().startsWith(TASK) && TAKEN.contains(trace.act().substring(TASK.length()))) {
                homework = Optional.of(trace.act().substring(TASK.length()));
                Optional<String> before = own;
                Optional<String> named = task;
                task = Assigned.in(earlier.turns().get(turn.index() - 1).text())
                        .or(() -> before)
                        .or(() -> named);
            }
            if (trace.line().filter(l -> l.startsWith(OWN_STEP)).isPresent()) own = Optional.of(turn.text());
        }
        if (hurt) feelings.put(HURT, 100.0);
        return new Memory(earlier.id(), told, answered, feelings, homework, task, rescues);
    }

    /** The small question a line answers, where it answers one; an ordinary answer itself. */
    private static Optional<String> detail(String line) {
        if (ORDINARY.matcher(line).matches()) return Optional.of(line);
        Matcher m = DETAIL.matcher(line);
        return m.matches() ? Optional.of(m.group(1) + "/" + m.group(2)) : Optional.empty();
    }

    private static Map<String, Double> ending(ClientState s) {
        return Map.of("trust", s.trust(), "bond", s.bond(), "hope", s.hope(), "shame", s.shame());
    }

    /** The very lines of the ordinary answers, which are not given again the next time. */
    public List<String> ordinaryLines(ClientCase c) {
        return answered.stream()
                .map(ORDINARY::matcher)
                .filter(Matcher::matches)
                .flatMap(m -> c.voice().frame(m.group(1)).stream()
                        .skip(Long.parseLong(m.group(2)))
                        .limit(1))
                .toList();
    }

    /** What the client of this session remembered when it began. */
    public static Optional<Memory> in(Session session) {
        if (!(session.extra().get(FIELD) instanceof Map<?, ?> kept)) return Optional.empty();
        Map<String, Double> feelings = new LinkedHashMap<>();
        if (kept.get("feelings") instanceof Map<?, ?> ends)
            ends.forEach((name, value) -> {
                if (value instanceof Number n) feelings.put(String.valueOf(name), n.doubleValue());
            });
        return Optional.of(new Memory(
                String.valueOf(kept.get("session")),
                strings(kept.get("told")),
                strings(kept.get("answered")),
                feelings,
                kept.get("homework") instanceof String taken ? Optional.of(taken) : Optional.empty(),
                kept.get("task") instanceof String task ? Optional.of(task) : Optional.empty(),
                kept.get("rescues") instanceof Number n ? n.intValue() : 0));
    }

    private static List<String> strings(Object kept) {
        return kept instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** As plain values, the way it is kept. */
    public Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("session", session);
        plain.put("told", told);
        if (!answered.isEmpty()) plain.put("answered", answered);
        plain.put("feelings", new java.util.TreeMap<>(feelings));
        homework.ifPresent(h -> plain.put("homework", h));
        task.ifPresent(t -> plain.put("task", t));
        if (rescues > 0) plain.put("rescues", rescues);
        return plain;
    }
}
