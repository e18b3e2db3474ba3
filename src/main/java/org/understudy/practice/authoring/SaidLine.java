package org.understudy.practice.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.EditableCase;
import org.understudy.client.voice.SaidLines;
import org.understudy.session.TurnTrace;

/**
 * An authored line a client turn was made of. A trace names the pools; which line of a pool it was is told from the words,
 * as a pool is often drawn from in part.
 *
 * @param line the line as authored; empty where the pool holds none like it any more
 */
public record SaidLine(CasePlace at, Optional<String> line) {
    private static final Pattern CHOSEN = Pattern.compile("(.+)/\\d+");

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
                    .ifPresent(at -> said.add(new SaidLine(at, SaidLines.in(kept(edited, at), text))));
        }
        return said;
    }

    private static List<String> kept(EditableCase edited, CasePlace at) {
        return edited.lines(at).stream()
                .filter(line -> line.origin() != EditableCase.Origin.LEFT_OUT)
                .map(EditableCase.Line::text)
                .toList();
    }
}
