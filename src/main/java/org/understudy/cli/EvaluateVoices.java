package org.understudy.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.understudy.casebook.BundledCasebook;
import org.understudy.client.fidelity.readers.Voices;
import org.understudy.client.fidelity.readers.Voices.Reading;
import org.understudy.client.fidelity.readers.Voices.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code evaluate voices}: whether the eight clients could be told from their lines with the names masked. */
@Command(
        name = "voices",
        mixinStandardHelpOptions = true,
        description = "Whether a simple reader tells which client speaks, from one line and from five, names and places"
                + " masked: by all words, and by the little words and stops alone.")
final class EvaluateVoices implements Runnable {
    private static final long SEED = 1;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        BundledCasebook casebook = new BundledCasebook();
        Voices voices = new Voices(
                casebook.cards().stream().map(c -> casebook.open(c.id())).toList());
        PrintWriter out = spec.commandLine().getOut();
        for (Reading reading : Reading.values())
            for (int together : List.of(1, 5)) {
                Told told = voices.told(reading, together, SEED);
                out.printf(
                        Locale.ROOT,
                        "%-13s %d line(s): %.3f of %d told rightly%n",
                        reading.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        together,
                        told.share(),
                        told.read());
                told.byPerson().forEach((who, share) -> out.printf(Locale.ROOT, "    %-16s %.3f%n", who, share));
            }
        out.flush();
    }
}
