package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.ClientCase;
import org.understudy.client.ClientReply;
import org.understudy.client.mind.Style;
import org.understudy.session.Setting;

/** What must never happen: something told before its time, or told otherwise than before. */
final class SafetyRows {
    /** So many contradictions are quoted. */
    private static final int SHOWN = 5;

    private final ClientCase clientCase;
    private final GatedWords gated;
    private final LongAdder turns = new LongAdder();
    private final LongAdder leaks = new LongAdder();
    private final LongAdder conflicts = new LongAdder();
    private final Set<String> first = ConcurrentHashMap.newKeySet();
    private final Set<String> early = ConcurrentHashMap.newKeySet();

    private SafetyRows(ClientCase clientCase) {
        this.clientCase = clientCase;
        this.gated = new GatedWords(clientCase);
    }

    /**
     * Over the sessions played, and where there are {@code more}, over as many again in every style and phase: the retelling
     * and what is told around it among them.
     */
    static List<Row> of(Sessions played, TechniqueCoder coder, int count, int length) {
        SafetyRows safety = new SafetyRows(played.clientCase());
        played.all().forEach(all -> all.forEach(p -> safety.watch(p, Optional.empty())));
        safety.everyManner(coder, count, length);
        String over = safety.turns.sum() + " turns, every style and phase";
        return List.of(
                Row.none("gated leaks (a line below its gate)", safety.leaks.sum(), over)
                        .noting(safety.watched()),
                Row.none("fact contradictions", safety.conflicts.sum(), over).noting(safety.read()));
    }

    private String watched() {
        return "every line of a unit, small answers, hints and rejoinders among them, and the words of all others"
                + (early.isEmpty() ? "" : "; " + String.join(" | ", early));
    }

    /** What was looked at, and the first of what was found. */
    private String read() {
        return "read from the text of all lines: ages, kinship, numbers of children and siblings, years married;"
                + " numbers, days, yes and no of one small"
                + " answer" + (first.isEmpty() ? "" : "; " + String.join(" | ", first));
    }

    private void everyManner(TechniqueCoder coder, int count, int length) {
        List<Setting> settings = new ArrayList<>();
        for (String style : Style.names())
            for (Phase phase : clientCase.card().phases())
                settings.add(new Setting(Optional.of(phase.id()), style, 50, Optional.empty()));
        Bot[] bots = Bot.values();
        IntStream.range(0, bots.length * count).parallel().forEach(i -> {
            Setting setting = settings.get(i % settings.size());
            watch(Played.session(bots[i / count], clientCase, setting, coder, 70_000 + i, length), setting.phase());
        });
    }

    private void watch(Played p, Optional<String> phase) {
        Leaks watching = Leaks.in(clientCase, phase, gated);
        Contradictions spoken = new Contradictions(clientCase);
        for (ClientReply r : p.replies()) {
            turns.increment();
            if (watching.leaks(r)) {
                leaks.increment();
                if (early.size() < SHOWN) early.add(watching.found().getLast());
            }
            spoken.in(r).forEach(what -> {
                conflicts.increment();
                if (first.size() < SHOWN) first.add(what);
            });
        }
    }
}
