package org.understudy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.Change;
import org.understudy.casebook.EditableCase;
import org.understudy.casebook.OverlaidCasebook;
import org.understudy.casebook.Overlay;
import org.understudy.casebook.OverlayFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cases wording}: a program's own wording of a case, shown, handed out, taken in or taken away. */
@Command(
        name = "wording",
        mixinStandardHelpOptions = true,
        description = "Shows a program's own wording of a case; writes it to a file to hand out, takes one in, or goes"
                + " back to the case as it ships. Exit code 1 where a change fits nowhere any more.")
final class CasesWording implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    @Option(names = "--case", required = true, paramLabel = "ID")
    private String id;

    @Option(names = "--out", paramLabel = "FILE", description = "write it to this file")
    private Path out;

    @Option(names = "--in", paramLabel = "FILE", description = "take in the wording of this file")
    private Path in;

    @Option(names = "--shipped", description = "go back to the case as it ships; what there was is printed first")
    private boolean shipped;

    CasesWording(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        OverlaidCasebook casebook = rooms.wordings();
        try {
            EditableCase now = casebook.edit(id);
            casebook.trouble(id).ifPresent(t -> spec.commandLine().getErr().println("understudy: " + t));
            if (in != null) {
                Overlay taken = OverlayFile.readFor(now, in);
                casebook.keep(taken);
                return print(now.with(taken));
            }
            if (out != null) {
                Files.writeString(out, OverlayFile.text(now.overlay()));
                return 0;
            }
            int found = print(now);
            if (shipped) casebook.keep(Overlay.none(id));
            return found;
        } catch (CaseProblem e) {
            throw Problem.input(e.getMessage());
        }
    }

    private int print(EditableCase now) {
        for (Change c : now.overlay().changes()) {
            String aside = now.aside().contains(c) ? "  (fits nowhere any more)" : "";
            say(c.at().path() + aside);
            c.was().ifPresent(was -> say("  - " + was));
            c.now().ifPresent(line -> say("  + " + line));
        }
        say(id + ": " + now.overlay().changes().size() + " changes, "
                + now.aside().size() + " of them fit nowhere any more, edition "
                + now.edition().digest());
        return now.aside().isEmpty() ? 0 : 1;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
