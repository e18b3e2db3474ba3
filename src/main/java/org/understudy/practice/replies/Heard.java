package org.understudy.practice.replies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.voice.SaidLines;
import org.understudy.session.Release;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/**
 * What a client's turn told of a unit, by the line it ended with: where it ended in another matter, nothing.
 *
 * @param level how much
 * @param detail the small question it answered, at {@link Level#DETAIL}
 * @param said place, in its level, of the line the turn ended with; empty where it is not known
 * @param sureness how far this is known to be so
 */
record Heard(DisclosureUnit unit, Level level, Optional<String> detail, Set<Integer> said, Sureness sureness) {
    private static final Pattern DETAIL = Pattern.compile(".*/details\\.([A-Za-z0-9]+)\\.says/\\d+");

    enum Level {
        HINT,
        HALF,
        FULL,
        /** Something was added to what was told before. */
        MORE,
        /** A small question was answered. */
        DETAIL
    }

    /** From surest to least sure. */
    enum Sureness {
        /** The client's own record names the line that was said. */
        LINE,
        /** The record names the unit, in somebody's own wording. */
        UNIT,
        /** The words alone speak for it. */
        WORDS
    }

    /** What was told in this turn; empty where nothing was, or that cannot be known. */
    static Optional<Heard> in(ClientCase clientCase, Turn turn) {
        return all(clientCase, turn).stream().findFirst();
    }

    /**
     * The same, and before it, where a turn was told in several lines of one unit, what the lines before the last told:
     * from the last line back to the first.
     */
    static List<Heard> all(ClientCase clientCase, Turn turn) {
        if (turn.trace().isEmpty())
            return About.byItsWords(clientCase, turn.text()).stream()
                    .map(unit -> new Heard(unit, Level.FULL, Optional.empty(), Set.of(), Sureness.WORDS))
                    .toList();
        TurnTrace trace = turn.trace().get();
        Optional<DisclosureUnit> unit = trace.unit().flatMap(clientCase::unit);
        if (unit.isEmpty() || trace.release().filter(r -> r != Release.BLOCKED).isEmpty()) return List.of();
        List<String> lines = SaidLines.places(trace);
        if (lines.isEmpty())
            return List.of(
                    new Heard(unit.get(), level(trace.release().get()), Optional.empty(), Set.of(), Sureness.UNIT));
        String its = unit.get().id() + "/";
        if (last(lines).filter(line -> line.startsWith(its)).isEmpty()) return List.of();
        return lines.reversed().stream()
                .filter(line -> line.startsWith(its))
                .map(line -> of(unit.get(), line, turn))
                .toList();
    }

    private static Heard of(DisclosureUnit unit, String line, Turn turn) {
        String part = line.split("/")[1];
        Set<Integer> said = said(SaidLines.told(unit, part), place(line), turn);
        Matcher detail = DETAIL.matcher(line);
        if (detail.matches()) return new Heard(unit, Level.DETAIL, Optional.of(detail.group(1)), said, Sureness.LINE);
        Level level =
                switch (part) {
                    case "hint" -> Level.HINT;
                    case "half" -> Level.HALF;
                    case "full" -> Level.FULL;
                    default -> Level.MORE;
                };
        return new Heard(unit, level, Optional.empty(), said, Sureness.LINE);
    }

    private static int place(String line) {
        return Integer.parseInt(line.substring(line.lastIndexOf('/') + 1));
    }

    /** Where in its pool the line stands that was said: as the record has it where the words agree, else by the words. */
    private static Set<Integer> said(List<String> pool, int place, Turn turn) {
        boolean agrees = place < pool.size()
                && SaidLines.in(List.of(pool.get(place)), turn.text()).isPresent();
        if (agrees) return Set.of(place);
        return SaidLines.in(pool, turn.text()).map(pool::indexOf).map(Set::of).orElse(Set.of());
    }

    private static Level level(Release release) {
        return switch (release) {
            case HINT, BLOCKED -> Level.HINT;
            case HALF -> Level.HALF;
            case FULL -> Level.FULL;
        };
    }

    /**
     * A line of the voice that was said.
     *
     * @param pool the pool it was taken from, {@code resist.tangent}, {@code meta.thanks} or {@code fallbacks.when}
     * @param place its place there, from 0
     */
    record Voiced(String pool, int place) {
        private static final Pattern PATH = Pattern.compile("(frames|meta|fallbacks)/([^/]+)/(\\d+)");

        private static Optional<Voiced> of(String line) {
            Matcher path = PATH.matcher(line);
            if (!path.matches()) return Optional.empty();
            String pool = path.group(1).equals("frames") ? path.group(2) : path.group(1) + "." + path.group(2);
            return Optional.of(new Voiced(pool, Integer.parseInt(path.group(3))));
        }
    }

    /** The line of the voice a turn ended with; empty for units. */
    static Optional<Voiced> voiced(Turn turn) {
        return turn.trace().flatMap(trace -> last(SaidLines.places(trace))).flatMap(Voiced::of);
    }

    /** The pools of the voice a turn took its lines from, those of units left out. */
    static List<String> pools(Turn turn) {
        return turn.trace().stream()
                .flatMap(trace -> SaidLines.places(trace).stream())
                .flatMap(line -> Voiced.of(line).stream())
                .map(Voiced::pool)
                .toList();
    }

    /** The lines a turn was made of, by their places in the case, but for how it began and trailed off. */
    static List<String> body(Turn turn) {
        return turn.trace()
                .map(trace -> SaidLines.body(SaidLines.places(trace)))
                .orElse(List.of());
    }

    /** The line a turn ended with, which is the one to be answered; how it began and trailed off tells nothing. */
    private static Optional<String> last(List<String> lines) {
        return SaidLines.body(lines).reversed().stream().findFirst();
    }
}
