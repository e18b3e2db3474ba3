package org.understudy.casebook;

import java.util.List;
import java.util.stream.Collectors;

/** A case that cannot be found or read; the message says what is wrong, where, and what to do. */
public final class CaseProblem extends RuntimeException {
    private final transient List<CaseFinding> findings;

    public CaseProblem(String message) {
        this(message, null);
    }

    public CaseProblem(String message, Throwable cause) {
        super(message, cause);
        this.findings = List.of();
    }

    /** A case that is there and is YAML, and yet no case. */
    CaseProblem(List<CaseFinding> findings, Throwable cause) {
        super(findings.stream().map(CaseFinding::toString).collect(Collectors.joining("\n")), cause);
        this.findings = findings;
    }

    /** All that is wrong with the form of the case; empty where there is nothing, or nothing that is YAML. */
    public List<CaseFinding> findings() {
        return findings;
    }
}
