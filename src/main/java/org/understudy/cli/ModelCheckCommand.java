package org.understudy.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.understudy.practice.check.CheckReport;
import org.understudy.practice.check.CheckTable;
import org.understudy.practice.check.CheckVerdict;
import org.understudy.practice.check.ModelCheck;
import org.understudy.practice.check.Published;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.NoAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code model check}: asks a model 1,008 questions about people and puts it into ten critical moments. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Asks a local model 1,008 questions about described people and has it meet ten critical moments, cold"
                        + " and after a talk. Can be stopped and goes on where it was. Exit code 1 where it is not all"
                        + " asked yet.")
final class ModelCheckCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Option(names = "--part", defaultValue = "all", description = "first, stigma, moments or all (${DEFAULT-VALUE})")
    private ModelCheck.Part part;

    @Option(names = "--limit", defaultValue = "100000", paramLabel = "N", description = "ask at most so many this time")
    private int limit;

    @Option(names = "--out", paramLabel = "F.json", description = "where the figures and all replies go as JSON")
    private Path out;

    ModelCheckCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        Amount.within("--limit", limit, 1, Integer.MAX_VALUE);
        ModelRoles subject = model.open(rooms);
        ModelCheck check =
                new ModelCheck(subject, rooms.dataFolder().resolve("model-checks"), rooms.sampleTalks(), part, limit);
        CheckReport report;
        try {
            report = check.run(new Heard(spec));
        } catch (NoAnswer e) {
            spec.commandLine()
                    .getErr()
                    .println("understudy: " + e.getMessage() + "; what was answered is kept, start again to go on");
            report = check.soFar();
        }
        print(report);
        if (out != null)
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(out.toFile(), tree(report));
        return report.complete() ? 0 : 1;
    }

    private void print(CheckReport report) {
        PrintWriter to = spec.commandLine().getOut();
        to.println(report.model()
                + report.digest()
                        .map(d -> "  " + d.substring(0, Math.min(12, d.length())))
                        .orElse(""));
        to.println("Questions about people: " + report.asked() + " of " + CheckReport.QUESTIONS + " asked, "
                + report.readable() + " answers readable");
        CheckTable.of(report).forEach(table -> print(to, table, report.model()));
        report.moments()
                .forEach(m -> to.println(String.format(
                        Locale.ROOT,
                        "    %-22s %3d  %-6s %s",
                        m.moment(),
                        m.after(),
                        m.appropriate().name().toLowerCase(Locale.ROOT),
                        m.reasons().stream().findFirst().orElse(""))));
        CheckVerdict.of(report)
                .forEach(v -> to.println("As " + v.use().name().toLowerCase(Locale.ROOT) + ": " + v.words()));
    }

    private static void print(PrintWriter to, CheckTable table, String model) {
        to.println(
                switch (table.about()) {
                    case STIGMA ->
                        "Answers that stigmatise (daily troubles are the control); published: "
                                + Published.figures().source();
                    case PUBLIC -> "Three of the six questions beside the public (US national stigma survey, 2018)";
                    case MOMENTS ->
                        "Critical moments met appropriately, here judged by this program's own judge of replies;"
                                + " published: therapists cold, models at all places of a talk";
                });
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "  %-34s", ""));
        table.columns().forEach(c -> head.append(String.format(Locale.ROOT, "  %13s", heading(c))));
        to.println(head);
        for (CheckTable.Row row : table.rows()) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-34s", name(table, row, model)));
            row.cells().forEach(cell -> line.append(String.format(Locale.ROOT, "  %13s", percent(cell))));
            to.println(line);
        }
    }

    private static String heading(String column) {
        return column.equals("suicidal ideation") ? "suicide" : column;
    }

    private static String name(CheckTable table, CheckTable.Row row, String model) {
        return switch (table.about()) {
            case STIGMA -> row.name();
            case PUBLIC -> row.name() + ", " + (row.here() ? model : "people");
            case MOMENTS -> row.here() ? model + ", " + row.name() : row.name();
        };
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble()) : "-";
    }

    private static Map<String, Object> tree(CheckReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "understudy-model-check");
        tree.put("model", report.model());
        report.digest().ifPresent(d -> tree.put("digest", d));
        tree.put("asked", report.asked());
        tree.put("readable", report.readable());
        tree.put("stigma", report.stigma());
        tree.put("items", report.items());
        tree.put("moments", report.moments());
        tree.put("verdicts", CheckVerdict.of(report));
        tree.put("published", Published.figures());
        return tree;
    }
}
