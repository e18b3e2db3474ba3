package org.understudy.casebook;

/** Whether the answers to what any counselor asks lie where the case says. */
final class OrdinaryChecks {
    private static final int LEAST = 2;

    private OrdinaryChecks() {}

    static void check(CaseLinter linter) {
        ClientCase c = linter.clientCase();
        c.ordinary().forEach((kind, where) -> {
            if (!c.ordinaryLines(kind).isEmpty())
                linter.problem("“" + kind + "” has frames and lies in “" + where + "” too", "ordinary", kind);
            refers(linter, kind, where);
        });
        c.voice().frames().forEach((path, lines) -> {
            if (path.startsWith(ClientCase.ORDINARY) && lines.size() < LEAST)
                linter.problem(
                        "frame “" + path + "” wants " + LEAST + " lines, has " + lines.size(),
                        "frames",
                        "ordinary",
                        path.substring(ClientCase.ORDINARY.length()));
        });
    }

    private static void refers(CaseLinter linter, String kind, String where) {
        ClientCase c = linter.clientCase();
        if (c.ordinaryUnit(kind).isEmpty()) {
            linter.problem("“" + kind + "” lies in “" + where + "”, which is no unit", "ordinary", kind);
        } else if (where.contains("/") && c.ordinaryDetail(kind).isEmpty()) {
            linter.problem("“" + kind + "” lies in “" + where + "”, which is no detail", "ordinary", kind);
        }
    }
}
