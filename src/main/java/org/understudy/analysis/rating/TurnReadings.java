package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.Wording;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Release;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** Says in a sentence what each counselor turn did to the client, where the trace knows. */
public final class TurnReadings {
    private TurnReadings() {}

    /** One reading for each counselor turn after which something moved or opened. */
    public static List<TurnReading> of(Transcript transcript) {
        List<TurnReading> readings = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            if (turn.byClient()) continue;
            Optional<TurnTrace> trace = transcript.answer(turn.index()).flatMap(Turn::trace);
            if (trace.isEmpty()) continue;
            double trust = Effects.trust(transcript, turn.index());
            List<String> parts = new ArrayList<>();
            why(transcript, turn.index(), trust).ifPresent(parts::add);
            door(transcript, trace.get()).ifPresent(parts::add);
            if (parts.isEmpty()) continue;
            readings.add(new TurnReading(
                    turn.index(),
                    String.join(" ", parts),
                    trust,
                    trace.get().unit(),
                    trace.get().release()));
        }
        return readings;
    }

    private static Optional<String> why(Transcript transcript, int turn, double trust) {
        Set<String> events = new LinkedHashSet<>();
        for (TurnTrace.Effect effect : Effects.of(transcript, turn)) {
            if (!effect.event().equals("steady")) {
                String event = Wording.orElse("event." + effect.event(), "");
                if (!event.isEmpty()) events.add(event);
            }
        }
        if (events.isEmpty()) return Optional.empty();
        String moved = Math.abs(trust) < 0.5 ? "" : " (trust %+.0f)".formatted(trust);
        String what = String.join("; ", events);
        return Optional.of(Character.toUpperCase(what.charAt(0)) + what.substring(1) + moved + ".");
    }

    private static Optional<String> door(Transcript transcript, TurnTrace trace) {
        Optional<Release> release = trace.release();
        Optional<String> label = trace.unit().flatMap(u -> label(transcript, u));
        if (release.isEmpty() || label.isEmpty()) return Optional.empty();
        return Optional.of(Wording.of("door." + release.get().code(), java.util.Map.of("unit", label.get())));
    }

    static Optional<String> label(Transcript transcript, String unit) {
        return transcript.clientCase().flatMap(c -> c.unit(unit)).map(DisclosureUnit::label);
    }
}
