package org.understudy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.understudy.casebook.CaseProblem;
import org.understudy.practice.library.StoreProblem;
import org.understudy.wire.WireProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line's root. Exit codes: 0 done, 1 the work found problems, 2 wrong usage or unreadable input. */
@Command(
        name = "understudy",
        mixinStandardHelpOptions = true,
        version = "understudy 1.0.0",
        description = "A rehearsal room for counselors. Without arguments, opens the window.")
public final class UnderstudyCommand {
    private final Rooms rooms;

    private UnderstudyCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Option(
            names = "--cases",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "cases of your own in this folder too, besides those in the data folder; may be given again")
    private void casesIn(List<Path> folders) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) throw Problem.input("--cases " + folder + ": is no folder; check the name");
            rooms.alsoCasesIn(folder);
        }
    }

    /** Runs one command and returns its exit code. */
    public static int run(String[] args, Rooms rooms) {
        CommandLine line = new CommandLine(new UnderstudyCommand(rooms));
        line.setOut(new PrintWriter(System.out, true, charset()));
        commands(rooms).forEach(line::addSubcommand);
        line.getSubcommands().get("model").addSubcommand(new ModelCheckCommand(rooms));
        List.of(new CasesCoverage(rooms), new CasesGenerate(rooms), new CasesUnanswered(rooms), new CasesWording(rooms))
                .forEach(line.getSubcommands().get("cases")::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((exception, command, _) -> explain(exception, command));
        return line.execute(args);
    }

    /** Each command, by the class that does it; picocli reads the names from the annotations. */
    private static List<Object> commands(Rooms rooms) {
        return List.of(
                new CasesCommand(rooms),
                new ClientCommand(rooms),
                new FidelityCommand(rooms),
                new CodeCommand(rooms),
                new CodebookCommand(),
                new CoderCommand(rooms),
                new CompareCommand(rooms),
                new DbCommand(rooms),
                new DoctorCommand(rooms),
                new EvaluateCommand(),
                new ModelCommand(),
                new ReconstructCommand(rooms),
                new RehearseCommand(rooms),
                new SafetyCommand(),
                new PreferencesCommand(rooms),
                new ReviewCommand(rooms));
    }

    /** What is said in a session must come out whole, also where the system has set nothing but ASCII. */
    private static Charset charset() {
        Charset charset = System.out.charset();
        return charset.newEncoder().canEncode('…') ? charset : StandardCharsets.UTF_8;
    }

    private static int explain(Exception exception, CommandLine command) throws Exception {
        if (exception instanceof Problem problem) {
            command.getErr().println("understudy: " + problem.getMessage());
            return problem.exitCode();
        }
        if (exception instanceof IOException e) return explain(Problem.file(e), command);
        if (exception instanceof UncheckedIOException e) return explain(Problem.file(e.getCause()), command);
        if (exception instanceof StoreProblem || exception instanceof CaseProblem || exception instanceof WireProblem) {
            command.getErr().println("understudy: " + exception.getMessage());
            return exception instanceof StoreProblem ? 1 : 2;
        }
        throw exception;
    }
}
