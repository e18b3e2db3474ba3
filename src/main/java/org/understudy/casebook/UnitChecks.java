package org.understudy.casebook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.casebook.DisclosureUnit.Detail;

/** Each unit by itself: enough to say, nothing dangling, facts as on the case's own list. */
final class UnitChecks {
    private static final int ASKS = 6;
    private static final int FULL = 3;
    private static final int DETAIL_ASKS = 1;
    private static final double OPEN_GATE = 40;
    private static final double RISK_GATE = 35;
    private static final Set<String> RISKS =
            Set.of("ideation", "plan", "means", "intent", "past", "protective", "others");
    private static final Set<String> REJOINDERS =
            Set.of("reassure", "silence", "reflect", "why", "sudsCheck", "advice", "affirm");

    private UnitChecks() {}

    static void check(CaseLinter linter) {
        Set<String> ids = new HashSet<>();
        List<DisclosureUnit> units = linter.clientCase().units();
        if (units.isEmpty()) linter.problem("no units: the client has nothing to tell", "units");
        for (int i = 0; i < units.size(); i++) {
            DisclosureUnit u = units.get(i);
            if (!ids.add(u.id())) linter.problem("unit “" + u.id() + "” is there twice", "units", i);
            unit(linter, u, i);
        }
    }

    private static void unit(CaseLinter linter, DisclosureUnit u, int i) {
        String name = "unit “" + u.id() + "” ";
        if (!u.id().matches("[a-z0-9]+(-[a-z0-9]+)*"))
            linter.problem(name + "has an id that is not lower case with hyphens", "units", i);
        if (u.topic().isBlank()) linter.problem(name + "has no topic", "units", i);
        if (u.asks().size() < ASKS)
            linter.problem(name + "wants " + ASKS + " asks, has " + u.asks().size(), "units", i, "asks");
        if (u.full().size() < FULL)
            linter.problem(
                    name + "wants " + FULL + " full lines, has " + u.full().size(), "units", i, "full");
        if (!within(u.gate().trust(), 100))
            linter.problem(
                    name + "has a gate of trust " + u.gate().trust() + ": it goes from 0 to 100", "units", i, "gate");
        if (!within(u.gate().depth(), 3))
            linter.problem(
                    name + "has a gate of depth " + u.gate().depth() + ": it goes from 0 to 3", "units", i, "gate");
        if (u.tags().isEmpty()) linter.problem(name + "has no tags", "units", i);
        if (u.gate().trust() > OPEN_GATE && u.half().isEmpty() && u.hint().isEmpty()) {
            linter.problem(
                    name + "is gated and has neither hint nor half: nothing can be noticed before it opens",
                    "units",
                    i);
        }
        if (u.more().isEmpty()) linter.remark(name + "has nothing more to say when followed up", "units", i);
        twice(linter, u, i, name);
        for (String id : u.requires()) refers(linter, u, i, "requires", id);
        for (String id : u.opens()) refers(linter, u, i, "opens", id);
        for (Map.Entry<String, String> fact : u.facts().entrySet()) fact(linter, u, i, fact);
        for (String key : u.rejoinders().keySet()) {
            if (!REJOINDERS.contains(key))
                linter.remark(name + "has a rejoinder “" + key + "” nobody reads", "units", i, "rejoinders");
        }
        for (Detail detail : u.details()) detail(linter, u, i, detail);
        boolean yesNo = u.asks().stream().anyMatch(a -> a.startsWith("["));
        if (u.shape() == AnswerShape.YES_NO && !yesNo)
            linter.remark(name + "is a yes/no unit without [yes] or [no] asks", "units", i, "asks");
        risk(linter, u, i, name);
    }

    private static void detail(CaseLinter linter, DisclosureUnit u, int i, Detail d) {
        String name = "unit “" + u.id() + "” has a detail “" + d.name() + "” ";
        if (!d.name().matches("[A-Za-z][A-Za-z0-9]*"))
            linter.problem(name + "with a name that is not letters and digits", "units", i, "details");
        if (d.asks().size() < DETAIL_ASKS)
            linter.problem(
                    name + "that wants " + DETAIL_ASKS + " asks, has "
                            + d.asks().size(),
                    "units",
                    i,
                    "details",
                    d.name());
        if (d.says().isEmpty()) linter.problem(name + "that says nothing", "units", i, "details", d.name());
        if (u.risk().isPresent())
            linter.problem(
                    name + "but is a risk answer: it says the same to everybody who asks",
                    "units",
                    i,
                    "details",
                    d.name());
    }

    /** A question in the same words, whatever its mark and its stops. */
    private static void twice(CaseLinter linter, DisclosureUnit u, int i, String name) {
        Set<String> asked = new HashSet<>();
        for (int n = 0; n < u.asks().size(); n++) {
            String plain = u.asks()
                    .get(n)
                    .replaceFirst("^\\[\\w+]", "")
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
            if (!plain.isEmpty() && !asked.add(plain.toLowerCase(Locale.ROOT)))
                linter.remark(name + "asks “" + u.asks().get(n) + "” twice", "units", i, "asks", n);
        }
        for (Detail d : u.details()) {
            Set<String> small = new HashSet<>();
            for (int n = 0; n < d.asks().size(); n++) {
                if (!small.add(d.asks().get(n).toLowerCase(Locale.ROOT)))
                    linter.remark(
                            name + "asks “" + d.asks().get(n) + "” twice", "units", i, "details", d.name(), "asks", n);
            }
        }
    }

    private static void refers(CaseLinter linter, DisclosureUnit u, int i, String key, String id) {
        if (id.equals(u.id())) linter.problem("unit “" + u.id() + "” " + key + " itself", "units", i, key);
        else if (linter.clientCase().unit(id).isEmpty()) {
            linter.problem("unit “" + u.id() + "” " + key + " “" + id + "”, which is no unit", "units", i, key);
        }
    }

    private static void fact(CaseLinter linter, DisclosureUnit u, int i, Map.Entry<String, String> fact) {
        String known = linter.clientCase().facts().get(fact.getKey());
        String name = "unit “" + u.id() + "” says " + fact.getKey() + " is “" + fact.getValue() + "”";
        if (known == null)
            linter.problem(name + ", which is not on the case's list of facts", "units", i, "facts", fact.getKey());
        else if (!known.equals(fact.getValue())) {
            linter.problem(name + "; the case's list says “" + known + "”", "units", i, "facts", fact.getKey());
        }
    }

    private static boolean within(double value, double most) {
        return value >= 0 && value <= most;
    }

    private static void risk(CaseLinter linter, DisclosureUnit u, int i, String name) {
        if (u.risk().isEmpty()) return;
        if (!RISKS.contains(u.risk().get()))
            linter.problem(name + "has an unknown risk “" + u.risk().get() + "”", "units", i, "risk");
        if (u.gate().trust() > RISK_GATE || u.gate().depth() > 0) {
            linter.problem(
                    name + "is a risk answer behind a gate above trust 35, depth 0: asking plainly must be enough",
                    "units",
                    i,
                    "gate");
        }
    }
}
