package org.understudy.casebook;

import java.util.Optional;

/**
 * Something the linter has to say about a case.
 *
 * @param severity a problem keeps the case off the shelf; a remark is worth a look
 * @param place file and line, {@code units.yaml:12}
 * @param spot the same for an editor, where it is somewhere one can edit
 */
public record CaseFinding(Severity severity, String place, String message, Optional<Spot> spot) {
    public CaseFinding(Severity severity, String place, String message) {
        this(severity, place, message, Optional.empty());
    }

    /** What a reader said, {@code units.yaml:12: …}. */
    static CaseFinding of(CaseProblem problem) {
        String[] parts = problem.getMessage().split("(?<=:\\d{1,9}): ", 2);
        return parts.length == 2
                ? new CaseFinding(Severity.PROBLEM, parts[0], parts[1])
                : new CaseFinding(Severity.PROBLEM, "case.yaml", problem.getMessage());
    }

    /**
     * Where to look.
     *
     * @param at the list or value; of a unit as a whole, its label
     * @param line the text it is about, where it is one line of a list
     */
    public record Spot(CasePlace at, Optional<String> line) {}

    /** How much it matters. */
    public enum Severity {
        PROBLEM,
        REMARK
    }

    @Override
    public String toString() {
        return place + ": " + (severity == Severity.PROBLEM ? "" : "remark: ") + message;
    }
}
