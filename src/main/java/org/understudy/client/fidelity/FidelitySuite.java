package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;

/** Plays every simulated counselor against a case and sets what came back beside the pass lines (design §3.9). */
public final class FidelitySuite {
    private FidelitySuite() {}

    /**
     * The table for one case.
     *
     * @param sessions sessions a counselor, each with its own seed
     * @param turns counselor turns a session
     */
    public static List<Row> run(ClientCase clientCase, TechniqueCoder coder, int sessions, int turns) {
        Sessions played = Sessions.play(clientCase, coder, sessions, turns);
        List<Row> rows = new ArrayList<>(AimTest.rows(clientCase));
        rows.addAll(SafetyRows.of(played, coder, sessions, turns));
        rows.addAll(DisclosureRows.of(played));
        rows.addAll(FeelingRows.of(played));
        rows.addAll(ProtectionRows.of(played));
        rows.addAll(LanguageRows.of(played));
        rows.addAll(ExposureTest.rows(clientCase, coder, sessions));
        rows.addAll(machine(played, coder, turns));
        return List.copyOf(rows);
    }

    private static List<Row> machine(Sessions played, TechniqueCoder coder, int turns) {
        Played first = played.of(Bot.G).getFirst();
        Played again =
                Played.session(Bot.G, played.clientCase(), Played.plain(Optional.empty()), coder, Sessions.SEED, turns);
        long different = first.texts().equals(again.texts()) ? 0 : 1;
        List<Long> nanos = played.all().stream()
                .flatMap(List::stream)
                .flatMap(p -> p.nanos().stream())
                .toList();
        return List.of(
                Row.none("same seed, other words", different, "1 session"),
                Row.atMost(
                        "reply, 99th percentile, milliseconds of processor",
                        Stats.quantile(nanos, 0.99) / 1e6,
                        50,
                        "< 30",
                        ""));
    }
}
