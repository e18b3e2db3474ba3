package org.understudy.client.voice;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.Further;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;
import org.understudy.session.TurnTrace;

/**
 * The wording of the lines a client's turn was made of. A record names their pools; which line of a pool it was is told from the
 * words, as a pool is often drawn from in part.
 */
public final class SaidLines {
    private static final String FILLED = "\\{[a-z]+\\}";
    private static final Pattern PATH = Pattern.compile("([^/]+)/([^/]+)/\\d+");

    private final ClientCase clientCase;

    public SaidLines(ClientCase clientCase) {
        this.clientCase = clientCase;
    }

    /**
     * Those of a turn, the last first, but for how it began and trailed off.
     *
     * @param places of the lines in the case, as a record has them: {@code UNIT/full/2}
     * @param text what was said
     */
    public List<String> of(List<String> places, String text) {
        return body(places).reversed().stream()
                .flatMap(place -> at(place, text).stream())
                .toList();
    }

    /** The places of the lines a turn was made of, as its record has them. */
    public static List<String> places(TurnTrace trace) {
        if (trace.extra().get("lines") instanceof List<?> all)
            return all.stream().map(String::valueOf).toList();
        return trace.line().map(List::of).orElse(List.of());
    }

    /** The places but for how the turn began and trailed off. */
    public static List<String> body(List<String> places) {
        return places.stream()
                .filter(place -> !place.startsWith("frames/opener") && !place.startsWith("frames/tail"))
                .toList();
    }

    /** Whether a reply to a line takes up only what was really said: a line can have been said in other words. */
    public static boolean stands(String reply, String line, String said) {
        Set<String> rests = new HashSet<>(Words.content(reply));
        rests.retainAll(Words.content(line));
        return Set.copyOf(Words.content(said)).containsAll(rests);
    }

    /** The line of a pool that was said in this text, by its words; empty where none was. */
    public static Optional<String> in(List<String> pool, String text) {
        List<String> said = Words.of(text);
        Optional<String> best = Optional.empty();
        int most = 0;
        for (String line : pool) {
            int found = wordsFound(line, said);
            if (found > most) {
                most = found;
                best = Optional.of(line);
            }
        }
        return best;
    }

    /** Words of the line that were said in one run: the whole of it or its first sentence, else none. */
    private static int wordsFound(String line, List<String> said) {
        for (String part : List.of(line, Sentences.of(line).stream().findFirst().orElse(line))) {
            List<String> pieces = List.of(part.split(FILLED));
            int found = 0;
            for (String piece : pieces) {
                List<String> words = Words.of(piece);
                if (Collections.indexOfSubList(said, words) < 0) {
                    found = 0;
                    break;
                }
                found += words.size();
            }
            if (found > 0) return found;
        }
        return 0;
    }

    private Optional<String> at(String path, String text) {
        Matcher parts = PATH.matcher(path);
        return parts.matches() ? in(pool(parts.group(1), parts.group(2)), text) : Optional.empty();
    }

    private List<String> pool(String of, String name) {
        return switch (of) {
            case "frames" -> clientCase.voice().frame(name);
            case "meta" -> clientCase.voice().meta().getOrDefault(name, List.of());
            case "fallbacks" -> clientCase.voice().fallbacks().getOrDefault(name, List.of());
            case "further" -> further(name);
            default -> clientCase.unit(of).map(unit -> told(unit, name)).orElse(List.of());
        };
    }

    private List<String> further(String place) {
        List<Further> all = clientCase.voice().further();
        boolean known = place.matches("\\d{1,6}") && Integer.parseInt(place) < all.size();
        return known ? all.get(Integer.parseInt(place)).says() : List.of();
    }

    /** The lines of a part of a unit: {@code full}, {@code details.NAME.says}; none where there is no such part. */
    public static List<String> told(DisclosureUnit unit, String part) {
        return switch (part) {
            case "hint" -> unit.hint();
            case "half" -> unit.half();
            case "full" -> unit.full();
            case "more" -> unit.more();
            default -> answered(unit, part);
        };
    }

    private static List<String> answered(DisclosureUnit unit, String part) {
        String[] names = part.split("\\.");
        if (names.length < 2) return List.of();
        return switch (names[0]) {
            case "details" ->
                unit.detail(names[1]).map(DisclosureUnit.Detail::says).orElse(List.of());
            case "rejoinders" -> unit.rejoinders().getOrDefault(names[1], List.of());
            default -> List.of();
        };
    }
}
