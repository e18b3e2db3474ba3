package org.understudy.casebook;

/**
 * Something the linter has to say about a case.
 *
 * @param severity a problem keeps the case off the shelf; a remark is worth a look
 * @param place file and line, {@code units.yaml:12}
 */
public record CaseFinding(Severity severity, String place, String message) {
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
