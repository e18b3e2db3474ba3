package org.understudy.casebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The doors of a case as a whole: reachable, without circles, spread as in the prior, risk covered. */
final class GateChecks {
    private static final double STEP = 12;
    private static final int FEW_UNITS = 60;

    private GateChecks() {}

    static void check(CaseLinter linter) {
        List<DisclosureUnit> units = linter.clientCase().units();
        for (int i = 0; i < units.size(); i++) {
            if (circular(units.get(i), linter.clientCase())) {
                linter.problem(
                        "unit “" + units.get(i).id() + "” requires itself in the end: it can never be told",
                        "units",
                        i,
                        "requires");
            }
        }
        if (units.size() < FEW_UNITS) return;
        double open = linter.clientCase().temperament().start().getOrDefault("trust", 35.0);
        share(linter, units, "two steps or more above the opening trust", open + 1.5 * STEP, 101, 0.12, 0.45);
        share(linter, units, "at or below the opening trust", -1, open + 1, 0.25, 0.6);
        double discomfort =
                (double) units.stream().filter(DisclosureUnit::discomfort).count() / units.size();
        if (discomfort < 0.25 || discomfort > 0.55) {
            linter.remark(percent(discomfort) + " of the units carry discomfort; about 40 % is usual", "units");
        }
        double light = (double) units.stream()
                        .filter(u -> u.layer() == DisclosureUnit.Layer.STRENGTH
                                || u.layer() == DisclosureUnit.Layer.RELATION
                                || u.layer() == DisclosureUnit.Layer.VALUE)
                        .count()
                / units.size();
        if (light < 0.2)
            linter.remark(
                    percent(light) + " of the units are strengths, relations or values; a fifth is wanted", "units");
        for (String risk : List.of("ideation", "plan", "past", "protective")) {
            if (units.stream().noneMatch(u -> u.risk().filter(risk::equals).isPresent())) {
                linter.problem("no unit answers the risk question “" + risk + "”", "units");
            }
        }
    }

    private static void share(
            CaseLinter linter,
            List<DisclosureUnit> units,
            String what,
            double from,
            double to,
            double least,
            double most) {
        double share = (double) units.stream()
                        .filter(u -> u.gate().trust() >= from && u.gate().trust() < to)
                        .count()
                / units.size();
        // as it is shown: nobody is told that 12 % lie outside 12 % to 45 %
        double shown = Math.round(share * 100) / 100.0;
        if (shown < least || shown > most) {
            linter.remark(
                    percent(share) + " of the gates are " + what + "; " + percent(least) + " to " + percent(most)
                            + " is usual",
                    "units");
        }
    }

    private static boolean circular(DisclosureUnit start, ClientCase c) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(start.requires());
        while (!open.isEmpty()) {
            String id = open.pop();
            if (id.equals(start.id())) return true;
            if (seen.add(id)) c.unit(id).ifPresent(u -> open.addAll(u.requires()));
        }
        return false;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
