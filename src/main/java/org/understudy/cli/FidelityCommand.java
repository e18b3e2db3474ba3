package org.understudy.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    @Option(names = "--case", required = true, paramLabel = "ID|all")
    private String which;

    @Option(names = "--sessions", defaultValue = "20", description = "sessions a counselor (${DEFAULT-VALUE})")
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

    FidelityCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        List<String> ids = which.equals("all")
                ? rooms.casebook().cards().stream().map(CaseCard::id).toList()
                : List.of(which);
        Map<String, List<Row>> tables = new LinkedHashMap<>();
        for (String id : ids) tables.put(id, FidelitySuite.run(open(id), rooms.techniqueCoder(), sessions, turns));
        tables.forEach(this::print);
        if (out != null) {
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValue(out.toFile(), Map.of("sessions", sessions, "turns", turns, "cases", tables));
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

    private ClientCase open(String id) {
        try {
            return rooms.casebook().open(id);
        } catch (CaseProblem e) {
            throw Problem.input(e.getMessage());
        }
    }

    private void print(String id, List<Row> rows) {
        var line = spec.commandLine().getOut();
        line.println(id + ", " + sessions + " sessions a counselor, " + turns + " turns each");
        for (Row r : rows) {
            line.println(String.format(
                    Locale.ROOT,
                    "  %-4s %-56s %-18s %-10s %s",
                    r.passes() ? "ok" : "MISS",
                    r.name(),
                    r.value(),
                    r.line(),
                    r.reference()));
        }
    }
}
