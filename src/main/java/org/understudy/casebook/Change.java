package org.understudy.casebook;

import java.util.Optional;

/**
 * One place of a case worded otherwise.
 *
 * @param was the shipped wording it stands for; empty for a line that is added
 * @param now the new wording; empty for a line that is left out
 */
public record Change(CasePlace at, Optional<String> was, Optional<String> now) {
    public Change {
        was = was.map(String::strip).filter(s -> !s.isEmpty());
        now = now.map(String::strip).filter(s -> !s.isEmpty());
    }

    static Change added(CasePlace at, String now) {
        return new Change(at, Optional.empty(), Optional.of(now));
    }

    static Change leftOut(CasePlace at, String was) {
        return new Change(at, Optional.of(was), Optional.empty());
    }

    static Change reworded(CasePlace at, String was, String now) {
        return new Change(at, Optional.of(was), Optional.of(now));
    }

    /** It changes nothing. */
    boolean idle() {
        return was.equals(now);
    }
}
