package org.understudy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.understudy.analysis.safety.sense.HeardHarm;
import org.understudy.analysis.safety.sense.Ordinary;
import org.understudy.analysis.safety.sense.SenseTrainer;
import org.understudy.analysis.safety.sense.SenseTrial;
import org.understudy.analysis.safety.sense.SenseTrial.Tried;

/** What the reader of kinds hears in exemplars and sessions it was not fitted to, by how sure it has to be. */
final class SafetySenses {
    private static final double[] BARS = {.5, .6, .67, .7, .75, .8};

    private SafetySenses() {}

    static void print(PrintWriter out, List<Path> files, boolean each) {
        SenseTrial.Outcome outcome = SenseTrial.run(ordinary(files));
        for (double bar : BARS) {
            long alarms = outcome.passed().stream()
                    .filter(p -> p.heard().filter(h -> h.probability() >= bar).isPresent())
                    .count();
            line(out, String.format(Locale.ROOT, "at %.2f", bar), outcome.tried(), bar);
            out.printf(
                    Locale.ROOT,
                    "  %-28s %d of %d, %.2f per 100%n",
                    "  ordinary turns noted",
                    alarms,
                    outcome.passed().size(),
                    100.0 * alarms / outcome.passed().size());
        }
        for (double bar : new double[] {HeardHarm.WORTH_A_LOOK, HeardHarm.SURE})
            for (String kind : new TreeSet<>(
                    outcome.tried().stream().map(t -> t.row().kind()).toList()))
                line(
                        out,
                        kind,
                        outcome.tried().stream()
                                .filter(t -> t.row().kind().equals(kind))
                                .toList(),
                        bar);
        if (!each) return;
        outcome.passed().forEach(p -> p.heard()
                .filter(h -> h.probability() >= HeardHarm.WORTH_A_LOOK)
                .ifPresent(h -> out.printf(
                        Locale.ROOT,
                        "  ! %.2f %s: \"%s\" after \"%s\"%n",
                        h.probability(),
                        h.kind(),
                        p.turn().reply(),
                        p.turn().client())));
        outcome.tried().stream()
                .filter(t -> t.row().harmful()
                        != t.heard()
                                .filter(h -> h.probability() >= HeardHarm.WORTH_A_LOOK)
                                .isPresent())
                .forEach(t -> out.printf(
                        Locale.ROOT,
                        "  ? %s %s, %.2f %s: \"%s\" after \"%s\"%n",
                        t.row().harmful() ? "is" : "is no",
                        t.row().kind(),
                        t.heard().map(HeardHarm::probability).orElse(0.0),
                        t.heard().map(HeardHarm::kind).orElse(""),
                        t.row().reply(),
                        t.row().client()));
    }

    /** Writes the weights that ship. */
    static void write(List<Path> files, Path weights) {
        try (OutputStream out = Files.newOutputStream(weights)) {
            new SenseTrainer().write(ordinary(files), out);
        } catch (IOException e) {
            throw Problem.input(weights + ": cannot be written: " + e.getMessage());
        }
    }

    private static List<Ordinary> ordinary(List<Path> files) {
        return files.stream()
                .flatMap(f -> SessionFiles.in(f).stream())
                .flatMap(s -> Ordinary.in(s).stream())
                .toList();
    }

    private static void line(PrintWriter out, String name, List<Tried> rows, double bar) {
        List<Tried> bad = rows.stream().filter(t -> t.row().harmful()).toList();
        long any = bad.stream().filter(t -> noted(t, bar)).count();
        long named = bad.stream()
                .filter(t -> noted(t, bar)
                        && t.heard().orElseThrow().kind().equals(t.row().kind()))
                .count();
        long alarms =
                rows.stream().filter(t -> !t.row().harmful() && noted(t, bar)).count();
        out.printf(
                Locale.ROOT,
                "  %-28s named %4d, any remark %4d of %4d   near misses noted %3d of %4d%n",
                name,
                named,
                any,
                bad.size(),
                alarms,
                rows.size() - bad.size());
    }

    private static boolean noted(Tried t, double bar) {
        return t.heard().filter(h -> h.probability() >= bar).isPresent();
    }
}
