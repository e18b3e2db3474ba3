package org.understudy.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.ClientCase;
import org.understudy.client.fidelity.FidelitySuite;
import org.understudy.client.fidelity.Row;
import org.understudy.practice.FidelityTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fidelity}: how true the built-in client is, figure by figure. */
@Command(
        name = "fidelity",
        mixinStandardHelpOptions = true,
        description =
                "Lets simulated counselors talk with a client and sets the figures beside their pass lines. Exit code"
                        + " 1 where one is not reached.")
final class FidelityCommand implements Callable<Integer> {
    private static final String ROW = "  %-4s %-62s %-26s %-10s %-10s %s";

    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    @Option(names = "--case", required = true, paramLabel = "ID|all")
    private String which;

    @Option(names = "--sessions", defaultValue = "200", description = "sessions a counselor (${DEFAULT-VALUE})")
    private int sessions;

    @Option(names = "--turns", defaultValue = "40", description = "counselor turns a session (${DEFAULT-VALUE})")
    private int turns;

    @Option(names = "--out", paramLabel = "F.json", description = "where the figures go as JSON")
    private Path out;

    @Option(
            names = "--figures",
            paramLabel = "F.json",
            description = "where the table goes as the page “How good is this?” reads it"
                    + " (src/main/resources/figures/fidelity.json)")
    private Path figures;

    @Option(
            names = "--held-out",
            paramLabel = "DIR",
            description =
                    "questions in other words: DIR/questions-ID.tsv with unit and question, DIR/out-of-scope.tsv, and"
                            + " a second set of both with a 2; adds their rows")
    private Path heldOut;

    FidelityCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        Amount.within("--sessions", sessions, 1, 1000);
        Amount.within("--turns", turns, 1, 500);
        if (heldOut != null && !Files.isDirectory(heldOut))
            throw Problem.input("--held-out " + heldOut + ": there is no such folder.");
        List<String> ids = which.equals("all")
                ? rooms.casebook().cards().stream().map(CaseCard::id).toList()
                : List.of(which);
        Map<String, List<Row>> tables = new LinkedHashMap<>();
        for (String id : ids) {
            List<Row> rows =
                    FidelitySuite.run(open(id), rooms.techniqueCoder(), sessions, turns, Optional.ofNullable(heldOut));
            tables.put(id, rows);
            print(id, rows);
            write(tables);
        }
        if (figures != null) new FidelityTable(sessions, turns, people(tables)).write(figures);
        boolean all = tables.values().stream().flatMap(List::stream).allMatch(Row::passes);
        return all ? 0 : 1;
    }

    private List<FidelityTable.Person> people(Map<String, List<Row>> tables) {
        return tables.entrySet().stream()
                .map(t -> new FidelityTable.Person(
                        t.getKey(),
                        open(t.getKey()).card().name(),
                        t.getValue().stream().map(FidelityTable.Figure::of).toList()))
                .toList();
    }

    /** Written after each case, so that a long run that is stopped has not been for nothing. */
    private void write(Map<String, List<Row>> tables) throws IOException {
        if (out == null) return;
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("sessions", sessions);
        whole.put("turns", turns);
        whole.put("cases", tables);
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(out.toFile(), whole);
    }

    private ClientCase open(String id) {
        try {
            return rooms.casebook().open(id);
        } catch (CaseProblem e) {
            throw Problem.input(e.getMessage());
        }
    }

    private void print(String id, List<Row> rows) {
        var to = spec.commandLine().getOut();
        to.println(id + ", " + sessions + " sessions a counselor, " + turns + " turns each");
        to.println(String.format(Locale.ROOT, ROW, "", "", "measured", "pass line", "stretch", "beside it"));
        for (Row r : rows) {
            String verdict = r.line().isEmpty() ? "-" : !r.passes() ? "MISS" : r.stretched() ? "ok+" : "ok";
            to.println(String.format(
                    Locale.ROOT, ROW, verdict, r.name(), r.value(), r.line(), r.stretch(), r.reference()));
        }
        long lines = rows.stream().filter(r -> !r.line().isEmpty()).count();
        long held = rows.stream().filter(r -> !r.line().isEmpty() && r.passes()).count();
        long stretched = rows.stream().filter(Row::stretched).count();
        to.println("  " + held + " of " + lines + " rows with a pass line hold; " + stretched
                + " are at the stretch value (ok+); " + (rows.size() - lines) + " are only reported");
        to.flush();
    }
}
