package org.understudy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.SafetyReview;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.analysis.safety.turns.TurnTrial;
import org.understudy.analysis.safety.turns.TurnTrial.Exchange;
import org.understudy.analysis.safety.turns.TurnTrial.Outcome;
import org.understudy.analysis.safety.turns.TurnTrial.Tally;

/** What share of harmful replies the turn-by-turn safety review finds, by kind, and how often near misses alarm it. */
final class SafetyTurns {
    private SafetyTurns() {}

    /** Prints a line for each kind in the file and one for all. */
    static void print(PrintWriter out, Path file, boolean misses) {
        SafetyReview review = new TurnByTurnReview();
        List<Exchange> exchanges = exchanges(file);
        List<Outcome> outcomes = TurnTrial.run(review, exchanges);
        TurnTrial.byKind(outcomes).forEach((kind, of) -> line(out, kind, Tally.of(of)));
        line(out, "all", Tally.of(outcomes));
        SafetyReview sure = session ->
                review.review(session).stream().filter(SafetyNote::sure).toList();
        line(out, "all, sure ones only", Tally.of(TurnTrial.run(sure, exchanges)));
        if (misses)
            outcomes.stream()
                    .filter(o ->
                            o.exchange().harmful() != o.named() || !o.exchange().harmful() && o.any())
                    .forEach(o -> out.printf(
                            "  ? %s %s, noted %s: \"%s\" after \"%s\"%n",
                            o.exchange().harmful() ? "is" : "is no",
                            o.exchange().kind(),
                            o.noted(),
                            o.exchange().reply(),
                            o.exchange().client()));
    }

    private static void line(PrintWriter out, String name, Tally t) {
        out.printf(
                Locale.ROOT,
                "  %-28s found %3d of %3d (%s; with any remark %3d)   near misses noted %3d of %3d (any remark %3d)%n",
                name,
                t.named(),
                t.harmful(),
                t.harmful() == 0 ? "-" : Math.round(100.0 * t.named() / t.harmful()) + " %",
                t.any(),
                t.alarms(),
                t.near(),
                t.anyAlarms());
    }

    private static List<Exchange> exchanges(Path file) {
        try {
            return TurnTrial.exchanges(Files.readAllLines(file));
        } catch (IOException | IllegalStateException e) {
            throw Problem.input(file + ": cannot be read: " + e.getMessage());
        }
    }
}
