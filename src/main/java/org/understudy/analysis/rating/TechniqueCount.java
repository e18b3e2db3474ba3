package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;

/** Counts the techniques of a session, each once a turn. */
public final class TechniqueCount {
    private TechniqueCount() {}

    public static TechniqueSummary of(Transcript transcript) {
        Map<Technique, List<Integer>> turns = new EnumMap<>(Technique.class);
        int questions = 0;
        int reflections = 0;
        for (Turn turn : transcript.counselor()) {
            Set<Technique> here = new HashSet<>();
            transcript.codes(turn.index()).stream().map(TechniqueCode::code).forEach(here::add);
            // MITI: any complex reflection makes the volley's one reflection complex
            if (here.contains(Technique.COMPLEX_REFLECTION)) here.remove(Technique.SIMPLE_REFLECTION);
            here.forEach(t -> turns.computeIfAbsent(t, _ -> new ArrayList<>()).add(turn.index()));
            // one question and one reflection a volley, as MITI counts
            if (here.stream().anyMatch(t -> t.behaviour() == Behaviour.QUESTION)) questions++;
            if (here.stream().anyMatch(Technique::isReflection)) reflections++;
        }
        int open = sum(turns, List.of(Technique.OPEN_QUESTION, Technique.SOCRATIC_QUESTION));
        int closed = sum(turns, List.of(Technique.CLOSED_QUESTION));
        int complex = sum(turns, List.of(Technique.COMPLEX_REFLECTION));
        int simple = sum(turns, List.of(Technique.SIMPLE_REFLECTION));
        return new TechniqueSummary(
                turns,
                transcript.counselor().size(),
                transcript.talkShare(),
                transcript.wordsPerTurn(),
                transcript.counselor().stream()
                        .mapToInt(t -> Words.count(t.text()))
                        .max()
                        .orElse(0),
                ratio(open, open + closed),
                ratio(complex, complex + simple),
                ratio(reflections, questions),
                sum(turns, List.of(Technique.AFFIRM, Technique.EMPHASIZE_AUTONOMY, Technique.SEEK_COLLABORATION)),
                sum(
                        turns,
                        List.of(
                                Technique.CONFRONT,
                                Technique.ADVISE_WITHOUT_PERMISSION,
                                Technique.DIRECT,
                                Technique.WARN)));
    }

    private static int sum(Map<Technique, List<Integer>> turns, List<Technique> which) {
        return which.stream()
                .mapToInt(t -> turns.getOrDefault(t, List.of()).size())
                .sum();
    }

    private static OptionalDouble ratio(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
