package org.understudy.casebook;

import java.util.Optional;
import org.understudy.casebook.DisclosureUnit.Detail;

/** Whether the answers to what any counselor asks lie where the case says. */
final class OrdinaryChecks {
    /** What the frames begin with that answer such a question. */
    static final String FRAMES = "ordinary.";

    private static final int LEAST = 2;

    private OrdinaryChecks() {}

    static void check(CaseLinter linter) {
        ClientCase c = linter.clientCase();
        c.ordinary().forEach((kind, where) -> {
            if (!c.voice().frame(FRAMES + kind).isEmpty())
                linter.problem("“" + kind + "” has frames and lies in “" + where + "” too", "ordinary", kind);
            refers(linter, kind, where);
        });
        c.voice().frames().forEach((path, lines) -> {
            if (path.startsWith(FRAMES) && lines.size() < LEAST)
                linter.problem(
                        "frame “" + path + "” wants " + LEAST + " lines, has " + lines.size(),
                        "frames",
                        "ordinary",
                        path.substring(FRAMES.length()));
        });
    }

    private static void refers(CaseLinter linter, String kind, String where) {
        String[] parts = where.split("/", 2);
        Optional<DisclosureUnit> unit = linter.clientCase().unit(parts[0]);
        if (unit.isEmpty()) {
            linter.problem("“" + kind + "” lies in “" + where + "”, which is no unit", "ordinary", kind);
        } else if (parts.length > 1
                && unit.get().details().stream().map(Detail::name).noneMatch(parts[1]::equals)) {
            linter.problem("“" + kind + "” lies in “" + where + "”, which is no detail", "ordinary", kind);
        }
    }
}
