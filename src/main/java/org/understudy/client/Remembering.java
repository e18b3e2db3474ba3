package org.understudy.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.ClientCase;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Ledger;
import org.understudy.client.mind.Measure;
import org.understudy.session.ClientState;
import org.understudy.session.Release;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** What a client brings from an earlier session: what was told, and a share of how it felt at the end. */
final class Remembering {
    /** Half of what was won or lost is still there a week later. */
    private static final double KEPT = 0.5;

    private Remembering() {}

    static void carry(Session earlier, Feelings feelings, Ledger ledger) {
        for (Turn turn : earlier.clientTurns()) {
            turn.trace().ifPresent(t -> {
                boolean told =
                        t.release().filter(r -> r.compareTo(Release.HALF) >= 0).isPresent();
                if (told) t.unit().ifPresent(ledger::knownBefore);
            });
        }
        earlier.clientTurns().reversed().stream()
                .flatMap(t -> t.state().stream())
                .findFirst()
                .ifPresent(s -> settle(s, feelings));
    }

    private static void settle(ClientState end, Feelings feelings) {
        feelings.ease(Measure.TRUST, end.trust(), KEPT);
        feelings.ease(Measure.BOND, end.bond(), KEPT);
        feelings.ease(Measure.HOPE, end.hope(), KEPT);
        feelings.ease(Measure.SHAME, end.shame(), KEPT);
    }

    /** Lines for the first greeting: a second session begins with the first. */
    static List<String> opening(ClientCase c, Optional<Phase> phase, Optional<Session> earlier) {
        List<String> lines = new ArrayList<>();
        if (earlier.isPresent()) lines.addAll(c.voice().meta().getOrDefault("remembers", List.of()));
        if (lines.isEmpty()) phase.ifPresent(p -> lines.addAll(p.opening()));
        if (lines.isEmpty()) lines.addAll(c.voice().meta().getOrDefault("greeting", List.of()));
        return List.copyOf(lines);
    }
}
