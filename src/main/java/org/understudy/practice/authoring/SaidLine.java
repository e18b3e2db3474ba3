package org.understudy.practice.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.EditableCase;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;
import org.understudy.session.TurnTrace;

/**
 * An authored line a client turn was made of. A trace names the pools; which line of a pool it was is told from the words,
 * as a pool is often drawn from in part.
 *
 * @param line the line as authored; empty where the pool holds none like it any more
 */
public record SaidLine(CasePlace at, Optional<String> line) {
    private static final Pattern CHOSEN = Pattern.compile("(.+)/\\d+");
    private static final String FILLED = "\\{[a-z]+\\}";

    /**
     * The lines of a turn in the order they were said.
     *
     * @param text what was said, in the author's words
     */
    public static List<SaidLine> of(EditableCase edited, TurnTrace trace, String text, Optional<String> phase) {
        List<SaidLine> said = new ArrayList<>();
        if (!(trace.extra().get("lines") instanceof List<?> lines)) return said;
        for (Object each : lines) {
            Matcher chosen = CHOSEN.matcher(String.valueOf(each));
            if (!chosen.matches()) continue;
            CasePlace.ofPool(chosen.group(1), phase)
                    .ifPresent(at -> said.add(new SaidLine(at, in(kept(edited, at), text))));
        }
        return said;
    }

    private static List<String> kept(EditableCase edited, CasePlace at) {
        return edited.lines(at).stream()
                .filter(line -> line.origin() != EditableCase.Origin.LEFT_OUT)
                .map(EditableCase.Line::text)
                .toList();
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
}
