package org.understudy.client.fidelity;

import java.nio.file.Path;
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
     * @param heldOut the directory of questions in other words than the case's own, where there are some
     * @throws java.io.UncheckedIOException where they cannot be read
     */
    public static List<Row> run(
            ClientCase clientCase, TechniqueCoder coder, int sessions, int turns, Optional<Path> heldOut) {
        Sessions played = Sessions.play(clientCase, coder, sessions, turns);
        List<Row> rows = new ArrayList<>(AimTest.rows(clientCase));
        heldOut.ifPresent(dir -> rows.addAll(HeldOut.rows(clientCase, dir)));
        rows.addAll(SafetyRows.of(played, coder, sessions, turns));
        rows.addAll(DisclosureRows.of(played));
        rows.addAll(FeelingRows.of(played));
        rows.addAll(LatencyRows.of(played, coder, sessions, turns));
        rows.addAll(ProtectionRows.of(played));
        rows.addAll(LanguageRows.of(played));
        rows.addAll(StyleRows.of(clientCase, coder, sessions, turns));
        rows.addAll(TalkRows.of(played));
        rows.addAll(RaisedTrust.rows(clientCase, coder));
        rows.addAll(TraitRows.of(clientCase, coder, sessions));
        rows.addAll(ExposureTest.rows(clientCase, coder, sessions));
        rows.addAll(FallRows.of(clientCase, coder, sessions));
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
                Row.atMost("reply, 99th percentile, milliseconds of processor", Stats.quantile(nanos, 0.99) / 1e6, 50)
                        .reachingAtMost(30, "design"));
    }
}
