package org.understudy.casebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.casebook.CaseFinding.Severity;

/**
 * Reads a case as an editor would: is everything there, does nothing contradict anything, can everything be reached,
 * does it sound like a person. What needs the engine to find out (does each question find its unit?) is checked beside
 * it.
 */
public final class CaseLinter {
    private final CaseText text;
    private final ClientCase clientCase;
    private final List<CaseFinding> findings = new ArrayList<>();

    private CaseLinter(CaseText text) {
        this.text = text;
        findings.addAll(FormChecks.check(text));
        this.clientCase = read();
    }

    /** What stands in the way of reading the case is said together with all else that is wrong with its form. */
    private ClientCase read() {
        try {
            return CaseReader.read(text);
        } catch (CaseProblem e) {
            if (findings.isEmpty()) findings.add(CaseFinding.of(e));
            throw new CaseProblem(List.copyOf(findings), e);
        }
    }

    /** What a focus may name under {@code asks}: the steps of the exposure checklist, in order. */
    public static List<String> exposureSteps() {
        return CardChecks.EXPOSURE_STEPS;
    }

    /**
     * Everything to say about the case in this folder or file, problems first.
     *
     * @throws CaseProblem where there is no case to look at; with findings where its form is what is wrong
     */
    public static Linted lint(Path path) {
        return lint(CaseText.of(CaseFiles.at(path)));
    }

    /** Everything to say about a case on the shelf. */
    public static Linted lint(BundledCasebook casebook, String id) {
        return lint(casebook.text(id));
    }

    static Linted lint(CaseText text) {
        CaseLinter linter = new CaseLinter(text);
        CardChecks.check(linter);
        UnitChecks.check(linter);
        GateChecks.check(linter);
        if (Stream.of("frames", "fallbacks", "meta")
                .allMatch(key -> text.root().find(key).isEmpty()))
            linter.problem("no voice.yaml: there is nothing to say that carries no fact (frames, fallbacks, meta,"
                    + " nonverbal)");
        else VoiceChecks.check(linter);
        OrdinaryChecks.check(linter);
        FurtherChecks.check(linter);
        WordingChecks.check(linter);
        NameChecks.check(linter);
        ImaginalChecks.check(linter);
        ReplyChecks.check(linter);
        return new Linted(
                linter.clientCase,
                linter.text,
                linter.findings.stream()
                        .sorted((a, b) -> a.severity().compareTo(b.severity()))
                        .toList());
    }

    ClientCase clientCase() {
        return clientCase;
    }

    CaseText text() {
        return text;
    }

    void problem(String message, Object... path) {
        findings.add(new CaseFinding(Severity.PROBLEM, text.at(path).place(), message, text.spot(path)));
    }

    /** At a place that is in none of the files a case is read from. */
    void problem(String message, YamlNode at) {
        findings.add(new CaseFinding(Severity.PROBLEM, at.place(), message, Optional.empty()));
    }

    void remark(String message, Object... path) {
        findings.add(new CaseFinding(Severity.REMARK, text.at(path).place(), message, text.spot(path)));
    }

    /** A case with what was found in it. */
    public static final class Linted {
        private final ClientCase clientCase;
        private final CaseText text;
        private final List<CaseFinding> findings;

        private Linted(ClientCase clientCase, CaseText text, List<CaseFinding> findings) {
            this.clientCase = clientCase;
            this.text = text;
            this.findings = findings;
        }

        public ClientCase clientCase() {
            return clientCase;
        }

        public List<CaseFinding> findings() {
            return findings;
        }

        public boolean hasProblems() {
            return findings.stream().anyMatch(f -> f.severity() == Severity.PROBLEM);
        }

        /** The same for an editor. */
        public Optional<CaseFinding.Spot> spot(Object... path) {
            return text.spot(path);
        }

        /** Where something is written: keys by name, list items by position or by their id. */
        public String place(Object... path) {
            return text.at(path).place();
        }
    }
}
