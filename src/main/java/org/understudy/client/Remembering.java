package org.understudy.client;

import static org.understudy.client.mind.Constants.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.ClientCase;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Ledger;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Spoken;
import org.understudy.session.TurnTrace.Effect;

/** What a client brings from an earlier session: what was told, and a share of how it felt at the end. */
final class Remembering {
    /** Half of what was won or lost is still there a week later. */
    private static final double KEPT = number("memory.kept");

    private Remembering() {}

    static void carry(Memory memory, Feelings feelings, Ledger ledger) {
        memory.told().forEach(ledger::knownBefore);
        memory.answered().forEach(ledger::answeredBefore);
        memory.homework().ifPresent(ledger::taskTaken);
        memory.task().ifPresent(ledger::taskWas);
        if (memory.feelings().containsKey(Memory.HURT)) ledger.wasHurt();
        for (Measure measure : List.of(Measure.TRUST, Measure.BOND, Measure.HOPE, Measure.SHAME))
            Optional.ofNullable(memory.feelings().get(measure.name().toLowerCase(Locale.ROOT)))
                    .ifPresent(end -> feelings.ease(Effect.SET, measure, end, KEPT));
    }

    /** What was answered last time is not said again in the same words. */
    static Spoken spoken(ClientCase c, Optional<Memory> earlier) {
        Spoken spoken = new Spoken();
        earlier.ifPresent(e -> e.ordinaryLines(c).forEach(spoken::saidBefore));
        return spoken;
    }

    /** Lines for the first greeting: a second session begins with the first. */
    static List<String> opening(ClientCase c, Optional<Phase> phase, Optional<Memory> earlier) {
        List<String> lines = new ArrayList<>();
        earlier.ifPresent(e -> {
            lines.addAll(c.voice().meta().getOrDefault("remembers", List.of()));
            lines.addAll(ofTopics(e, c));
        });
        if (lines.isEmpty()) phase.ifPresent(p -> lines.addAll(p.opening()));
        if (lines.isEmpty()) lines.addAll(c.voice().meta().getOrDefault("greeting", List.of()));
        return List.copyOf(lines);
    }

    /** Lines that name what was talked about are said by those who talked about it. */
    private static List<String> ofTopics(Memory earlier, ClientCase c) {
        return earlier.told().stream()
                .flatMap(id -> c.unit(id).stream())
                .map(u -> u.topic().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .distinct()
                .flatMap(topic -> c.voice().frame(ClientCase.REMEMBERS_TOPIC + topic).stream())
                .toList();
    }
}
