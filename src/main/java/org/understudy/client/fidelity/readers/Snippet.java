package org.understudy.client.fidelity.readers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * A few turns of a session, to be told by a reader: does a person speak as the client here, or the program?
 *
 * @param person whether a person speaks
 * @param lines who speaks and what is said, a turn a line
 */
public record Snippet(boolean person, List<String> lines) {
    /** Turns of a snippet, three of them the client's. */
    public static final int TURNS = 6;

    public Snippet {
        lines = List.copyOf(lines);
    }

    /**
     * So many snippets of each kind, each from another session while there are enough, in random order; the same with
     * the same seed. From where in a session is drawn too, but never its first turns: greetings give nothing away.
     */
    public static List<Snippet> drawn(List<Session> people, List<Session> program, int ofEach, long seed) {
        Random chance = new Random(seed);
        List<Snippet> all = Stream.concat(
                        some(people, true, ofEach, chance).stream(), some(program, false, ofEach, chance).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, chance);
        return List.copyOf(all);
    }

    private static List<Snippet> some(List<Session> sessions, boolean person, int count, Random chance) {
        List<Session> order = new ArrayList<>(sessions);
        Collections.shuffle(order, chance);
        List<Snippet> found = new ArrayList<>();
        for (int i = 0; found.size() < count && i < order.size() * count; i++)
            from(order.get(i % order.size()), person, chance).ifPresent(found::add);
        return found;
    }

    private static Optional<Snippet> from(Session session, boolean person, Random chance) {
        int places = session.turns().size() - 2 * TURNS;
        if (places <= 0) return Optional.empty();
        int at = TURNS + chance.nextInt(places);
        if (session.turns().get(at).byClient()) at++;
        List<Turn> turns =
                session.turns().subList(at, Math.min(at + TURNS, session.turns().size()));
        return Optional.of(new Snippet(
                person,
                turns.stream()
                        .map(t -> (t.byClient() ? "Client: " : "Counselor: ") + t.text())
                        .toList()));
    }
}
