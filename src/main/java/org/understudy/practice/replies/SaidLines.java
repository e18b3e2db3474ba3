package org.understudy.practice.replies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Words;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.Further;
import org.understudy.practice.authoring.SaidLine;
import org.understudy.session.Turn;

/**
 * The wording of the lines a client's turn was made of, the last first. A record names their pools; which line of a pool it
 * was is told from the words, see {@link SaidLine}.
 */
final class SaidLines {
    private static final Pattern PATH = Pattern.compile("([^/]+)/([^/]+)/\\d+");

    private final ClientCase clientCase;

    SaidLines(ClientCase clientCase) {
        this.clientCase = clientCase;
    }

    /** Those of a turn, but for how it began and trailed off; none for a turn without a record. */
    List<String> of(Turn turn) {
        return Heard.body(turn).reversed().stream()
                .flatMap(path -> at(path, turn).stream())
                .toList();
    }

    /** Whether a reply to a line takes up only what the turn really said: a line can have been said in other words. */
    static boolean stands(String reply, String line, Turn turn) {
        Set<String> rests = Words.content(reply);
        rests.retainAll(Words.content(line));
        return Words.content(turn.text()).containsAll(rests);
    }

    private Optional<String> at(String path, Turn turn) {
        Matcher parts = PATH.matcher(path);
        return parts.matches() ? SaidLine.in(pool(parts.group(1), parts.group(2)), turn.text()) : Optional.empty();
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
    static List<String> told(DisclosureUnit unit, String part) {
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
