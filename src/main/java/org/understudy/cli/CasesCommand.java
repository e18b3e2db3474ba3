package org.understudy.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.CaseOrigin;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.OwnShelf;
import org.understudy.casebook.draft.Draft;
import org.understudy.casebook.draft.DraftFiles;
import org.understudy.casebook.draft.ProfileDraft;
import org.understudy.casebook.draft.VignetteDraft;
import org.understudy.client.fidelity.AskLint;
import org.understudy.client.fidelity.ClaimLint;
import org.understudy.client.fidelity.DependsLint;
import org.understudy.client.fidelity.OrdinaryLint;
import org.understudy.client.fidelity.ReachLint;
import org.understudy.practice.replies.ReplyLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cases list|lint|show|import}; what else there is of cases has a class of its own. */
@Command(
        name = "cases",
        mixinStandardHelpOptions = true,
        description = "The client cases: list them, look at one, check what an author wrote.")
final class CasesCommand {
    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    CasesCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "One line a case: id, name, way of working, difficulty, tagline. Those that ship first, then"
                    + " your own; a generated case and a draft are called so.")
    int list() {
        rooms.casebook().cards().forEach(this::line);
        OwnShelf own = rooms.casebook().own();
        own.cards().forEach(this::line);
        own.unreadable().forEach(spec.commandLine().getErr()::println);
        return own.unreadable().isEmpty() ? 0 : 1;
    }

    private void line(CaseCard c) {
        String origin =
                c.origin() == CaseOrigin.WRITTEN ? "" : " (" + c.origin().name().toLowerCase(Locale.ROOT) + ")";
        String own = rooms.casebook().ownWording(c.id()).isPresent() ? " (own wording)" : "";
        out("%-16s %-10s %-18s %d  %s%s", c.id(), c.name(), approach(c), c.difficulty(), c.tagline(), origin + own);
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "The outside of a case and what it is made of. Nothing a referral letter would not say.")
    int show(@Parameters(paramLabel = "ID") String id) {
        ClientCase c = open(id);
        out(
                "%s, %d, %s. %s",
                c.card().name(), c.card().age(), c.card().occupation(), c.card().tagline());
        out(
                "%s, difficulty %d of 3, %d minutes",
                approach(c.card()), c.card().difficulty(), c.card().minutes());
        out("");
        out("%s", c.card().referral());
        out("");
        c.card().phases().forEach(p -> out("  %-14s %s", p.id(), p.name()));
        out("");
        out(
                "%d units, %d lines, content: %s",
                c.units().size(), lines(c), String.join(", ", c.card().contentNote()));
        return 0;
    }

    @Command(
            name = "lint",
            mixinStandardHelpOptions = true,
            description = "Checks a case: a folder, a file or the id of a bundled case; all bundled ones without an"
                    + " argument. Exit code 1 where a problem is found, 2 where there is nothing that can be read.")
    int lint(@Parameters(paramLabel = "PATH|ID", arity = "0..*") List<String> which) {
        List<String> all = which == null || which.isEmpty()
                ? rooms.casebook().cards().stream().map(CaseCard::id).toList()
                : which;
        int problems = 0;
        for (String one : all) problems += lintOne(one);
        return problems == 0 ? 0 : 1;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Begins a case from a profile (JSON, in the manner of Patient-Psi) or a vignette in plain text."
                            + " Each becomes a folder with what could be taken over and a list of what is still to be"
                            + " written.")
    int begin(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(
                            names = "--out",
                            paramLabel = "DIR",
                            description = "where the folders go; without, to your own cases, where they stand on the"
                                    + " shelf as drafts")
                    Optional<Path> out)
            throws IOException {
        if (Files.isDirectory(file)) throw Problem.input(file + ": is a folder; name a file in it");
        try {
            String text = Files.readString(file).replaceFirst("^\uFEFF", "");
            String name = file.toString();
            List<Draft> drafts =
                    text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[")
                            ? ProfileDraft.read(name, text)
                            : List.of(VignetteDraft.read(name, text));
            List<Path> folders =
                    DraftFiles.writeAll(drafts, out.orElse(rooms.caseFolders().getFirst()));
            for (int i = 0; i < folders.size(); i++)
                out(
                        "%s: %d units to put into words; see %s",
                        folders.get(i), drafts.get(i).units().size(), DraftFiles.TO_WRITE);
            return 0;
        } catch (NoSuchFileException e) {
            throw Problem.input(file + ": is not there; check the name");
        } catch (CharacterCodingException e) {
            throw Problem.input(file + ": is not text in UTF-8; save it as such and try again");
        } catch (CaseProblem e) {
            throw Problem.input(e.getMessage());
        }
    }

    private int lintOne(String which) {
        try {
            CaseLinter.Linted linted = Files.exists(Path.of(which))
                    ? CaseLinter.lint(Path.of(which))
                    : rooms.wordings().lint(which);
            List<CaseFinding> findings = all(linted, rooms);
            findings.forEach(f -> out("%s", f));
            int problems = (int) findings.stream()
                    .filter(f -> f.severity() == CaseFinding.Severity.PROBLEM)
                    .count();
            out("%s: %d problems, %d remarks", which, problems, findings.size() - problems);
            return problems;
        } catch (CaseProblem e) {
            if (e.findings().isEmpty()) throw Problem.input(e.getMessage());
            e.findings().forEach(f -> out("%s", f));
            out("%s: %d problems", which, e.findings().size());
            return e.findings().size();
        }
    }

    /** All there is to say about a case, its questions tried. */
    static List<CaseFinding> all(CaseLinter.Linted linted, Rooms rooms) {
        List<CaseFinding> findings = new ArrayList<>(linted.findings());
        findings.addAll(AskLint.check(linted));
        findings.addAll(OrdinaryLint.check(linted));
        findings.addAll(ClaimLint.check(linted));
        findings.addAll(DependsLint.check(linted));
        if (!linted.hasProblems()) findings.addAll(ReachLint.check(linted, rooms.techniqueCoder()));
        findings.addAll(ReplyLint.check(linted));
        return findings;
    }

    private ClientCase open(String id) {
        try {
            return rooms.casebook().open(id);
        } catch (CaseProblem e) {
            throw Problem.input(e.getMessage());
        }
    }

    private static long lines(ClientCase c) {
        long units = c.units().stream()
                .mapToLong(u -> u.lines().size() + u.answers().size())
                .sum();
        return units
                + c.voice().frames().values().stream().mapToLong(List::size).sum();
    }

    private static String approach(CaseCard c) {
        return c.approach().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void out(String format, Object... values) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, format, values));
    }
}
