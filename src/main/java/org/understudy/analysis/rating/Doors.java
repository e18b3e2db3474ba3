package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.understudy.analysis.Wording;
import org.understudy.session.Release;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** What the client told, and what stayed shut to the end although the talk came near it. */
public final class Doors {
    private Doors() {}

    /** Units told half or whole. */
    public static Set<String> opened(Transcript transcript) {
        return told(transcript).stream().map(Told::unit).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same, each with the turn in which it first was told. */
    public static List<Told> told(Transcript transcript) {
        Map<String, Told> told = new LinkedHashMap<>();
        for (Turn turn : transcript.client())
            turn.trace()
                    .filter(t -> t.release()
                            .filter(r -> r == Release.HALF || r == Release.FULL)
                            .isPresent())
                    .flatMap(TurnTrace::unit)
                    .ifPresent(unit -> told.putIfAbsent(
                            unit,
                            new Told(unit, TurnReadings.label(transcript, unit).orElse(unit), turn.index())));
        return List.copyOf(told.values());
    }

    /** Units that were tried and never told, with the turn that came nearest. */
    public static List<Door> shut(Transcript transcript) {
        Set<String> opened = opened(transcript);
        Map<String, Door> shut = new LinkedHashMap<>();
        for (Turn turn : transcript.client()) {
            if (turn.trace().isEmpty() || transcript.before(turn.index()).isEmpty()) continue;
            TurnTrace trace = turn.trace().get();
            boolean held = trace.release()
                    .filter(r -> r == Release.BLOCKED || r == Release.HINT)
                    .isPresent();
            if (!held || trace.unit().isEmpty() || opened.contains(trace.unit().get())) continue;
            Turn asked = transcript.before(turn.index()).get();
            String unit = trace.unit().get();
            TurnReadings.label(transcript, unit)
                    .ifPresent(label -> shut.put(
                            unit, new Door(unit, label, asked.index(), Quotes.shorten(asked.text()), missing(trace))));
        }
        return new ArrayList<>(shut.values());
    }

    private static String missing(TurnTrace trace) {
        return trace.door()
                .map(d -> {
                    boolean trust = d.trust() < d.trustNeeded();
                    boolean depth = d.depth() < d.depthNeeded();
                    String key = trust && depth ? "both" : trust ? "trust" : depth ? "depth" : "order";
                    return Wording.of("door.missing." + key);
                })
                .orElseGet(() -> Wording.of("door.missing.unknown"));
    }
}
