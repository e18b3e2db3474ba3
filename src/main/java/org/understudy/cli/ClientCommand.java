package org.understudy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.ConstantsTable;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Thresholds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code client}: what the simulated client runs on, as tables. */
@Command(
        name = "client",
        mixinStandardHelpOptions = true,
        description = "Shows the numbers the simulated client runs on, each with its source, and the gates of a case.")
final class ClientCommand {
    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    ClientCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Command(
            name = "constants",
            mixinStandardHelpOptions = true,
            description = "What a counselor turn does to the client, and every other number, with its source.")
    int constants(
            @Option(names = "--out", paramLabel = "F.md", description = "where the tables go instead of the terminal")
                    Path out)
            throws IOException {
        if (out != null) Files.writeString(out, ConstantsTable.markdown());
        else ConstantsTable.lines().forEach(terminal()::println);
        terminal().flush();
        return 0;
    }

    @Command(
            name = "gates",
            mixinStandardHelpOptions = true,
            description = "The gates of a case: the trust and depth each unit wants, and what must be told before it.")
    int gates(@Option(names = "--case", required = true, paramLabel = "ID") String id) {
        ClientCase c = open(id);
        Thresholds wanted = Thresholds.of(c);
        String row = "%-28s %-9s %6s %6s %6s  %s";
        terminal().println(String.format(row, "unit", "layer", "gate", "trust", "depth", "after"));
        for (DisclosureUnit u : c.units()) {
            terminal()
                    .println(String.format(
                                    Locale.ROOT,
                                    row,
                                    u.id(),
                                    u.layer().name().toLowerCase(Locale.ROOT),
                                    String.format(Locale.ROOT, "%.0f", (double)
                                            u.gate().trust()),
                                    String.format(Locale.ROOT, "%.1f", wanted.of(u)),
                                    Gates.depthNeeded(u),
                                    String.join(", ", List.copyOf(u.requires())))
                            .stripTrailing());
        }
        terminal()
                .println("gate: the author's. trust: what all of it wants; half a step (" + (int) Gates.STEP
                        + ") before that, a hint two steps before. Risk is answered plainly whatever the trust.");
        terminal().flush();
        return 0;
    }

    private PrintWriter terminal() {
        return spec.commandLine().getOut();
    }

    private ClientCase open(String id) {
        try {
            return rooms.casebook().open(id);
        } catch (CaseProblem e) {
            throw Problem.input(e.getMessage());
        }
    }
}
