package org.understudy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.generate.CaseGenerator;
import org.understudy.casebook.generate.FramesInCommon;
import org.understudy.casebook.generate.GeneratedCase;
import org.understudy.casebook.generate.Likeness;
import org.understudy.client.fidelity.OrdinaryLint;
import org.understudy.exchange.report.CohortReport;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cases generate}: a cohort of cases put together from written parts, linted, with a report of what was drawn. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Puts a cohort of cases together from written parts: the same count, seed and approach give the same"
                        + " bytes. Each is read and linted as it is written; report.json and report.md beside them hold"
                        + " the distribution against its targets. Exit code 1 where the linter finds a problem.")
final class CasesGenerate implements Callable<Integer> {
    private static final int MOST = 5000;

    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    @Option(names = "--count", required = true, paramLabel = "N", description = "cases; with both, of each approach")
    private int count;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "a whole number")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "a folder that is empty or not there")
    private Path out;

    @Option(
            names = "--approach",
            defaultValue = "prolonged-exposure",
            paramLabel = "NAME",
            description = "prolonged-exposure, cbt or both (${DEFAULT-VALUE})")
    private String approach;

    @Option(names = "--asks", description = "also tries every question, as cases lint does; takes much longer")
    private boolean asks;

    @Option(names = "--table", description = "prints the report's table")
    private boolean table;

    CasesGenerate(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Exception {
        Amount.within("--count", count, 1, MOST);
        List<Approach> approaches = approaches();
        if (Files.exists(out) && (!Files.isDirectory(out) || !isEmpty(out)))
            throw Problem.input(out + ": is there and not empty; choose another --out or move away what is there."
                    + " Nothing was written");
        Path parent = Optional.ofNullable(out.toAbsolutePath().getParent()).orElseThrow();
        Files.createDirectories(parent);
        Path draft = Files.createTempDirectory(parent, ".generating-");
        try {
            Optional<CohortReport> report = WatchedJob.run(new Job<CohortReport>() {
                @Override
                public String title() {
                    return "cases generate";
                }

                @Override
                public CohortReport run(JobContext context) throws IOException {
                    return generate(approaches, draft, context);
                }
            });
            if (report.isEmpty()) return 1;
            Files.deleteIfExists(out);
            Files.move(draft, out);
            if (table) spec.commandLine().getOut().print(report.get().markdown());
            spec.commandLine().getOut().flush();
            return report.get().cohorts().stream().allMatch(c -> c.problems() == 0) ? 0 : 1;
        } finally {
            delete(draft);
        }
    }

    private List<Approach> approaches() {
        return switch (approach) {
            case "prolonged-exposure" -> List.of(Approach.PROLONGED_EXPOSURE);
            case "cbt" -> List.of(Approach.CBT);
            case "both" -> List.of(Approach.PROLONGED_EXPOSURE, Approach.CBT);
            default -> throw Problem.input("--approach " + approach + ": is to be prolonged-exposure, cbt or both");
        };
    }

    private CohortReport generate(List<Approach> approaches, Path draft, JobContext context) throws IOException {
        CaseGenerator generator = new CaseGenerator();
        List<CohortReport.Cohort> cohorts = new ArrayList<>();
        for (Approach one : approaches) cohorts.add(cohort(generator, one, draft, context));
        CohortReport report = new CohortReport(seed, cohorts);
        report.write(draft);
        return report;
    }

    private CohortReport.Cohort cohort(CaseGenerator generator, Approach one, Path draft, JobContext context) {
        List<GeneratedCase.Drawn> drawn = new ArrayList<>();
        Likeness likeness = new Likeness();
        FramesInCommon frames = new FramesInCommon();
        int[] found = new int[CaseFinding.Severity.values().length];
        Likeness.Pair[] closest = {new Likeness.Pair("", "", 0)};
        String name = one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        generator.generate(count, seed, one, written -> {
            if (context.cancelled()) throw new CancellationException();
            CaseLinter.Linted linted = CaseLinter.lint(folder(written, draft));
            findings(linted).forEach(f -> {
                found[f.severity().ordinal()]++;
                // it is written beside, and moved when all is there
                spec.commandLine().getErr().println(f.toString().replace(draft.toString(), out.toString()));
            });
            written.nearest()
                    .filter(near -> near.value() > CaseGenerator.MOST_SHARED)
                    .ifPresent(near -> {
                        found[CaseFinding.Severity.REMARK.ordinal()]++;
                        spec.commandLine().getErr().println(alike(near));
                    });
            written.nearest().filter(near -> near.value() > closest[0].value()).ifPresent(near -> closest[0] = near);
            likeness.add(linted.clientCase());
            frames.add(written.drawn().voice(), linted.clientCase());
            drawn.add(written.drawn());
            context.progress(drawn.size(), count, name);
        });
        return new CohortReport.Cohort(
                one,
                generator.distribution(one, drawn),
                found[CaseFinding.Severity.PROBLEM.ordinal()],
                found[CaseFinding.Severity.REMARK.ordinal()],
                asks,
                closest[0],
                likeness.result(),
                frames.result());
    }

    private static String alike(Likeness.Pair near) {
        return String.format(
                Locale.ROOT,
                "%s: remark: %.0f %% of its unit lines are those of %s, who came with the same and speaks in the same"
                        + " voice; the written parts leave no more",
                near.one(),
                100 * near.value(),
                near.other());
    }

    private static Path folder(GeneratedCase written, Path draft) {
        try {
            return written.write(draft);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<CaseFinding> findings(CaseLinter.Linted linted) {
        if (asks) return CasesCommand.all(linted, rooms);
        List<CaseFinding> form = new ArrayList<>(linted.findings());
        form.addAll(OrdinaryLint.check(linted));
        return form;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
