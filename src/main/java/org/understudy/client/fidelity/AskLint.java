package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseFinding.Severity;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Ask;
import org.understudy.client.aim.AskIndex;
import org.understudy.client.aim.Candidate;
import org.understudy.client.aim.Prior;
import org.understudy.client.read.Sentence;

/** Whether each authored question finds its unit, among all others and when it is itself left out. */
public final class AskLint {
    /** Share of left-out questions that must still find their unit (§3.9: .80). */
    private static final double LEFT_OUT = 0.8;

    /** Below this the questions are too unlike each other for the client to be asked anything. */
    private static final double TOO_FEW = 0.65;

    private AskLint() {}

    public static List<CaseFinding> check(CaseLinter.Linted linted) {
        return check(linted, _ -> true);
    }

    /** The same for the questions of some units only; the share of all is then not told. */
    public static List<CaseFinding> check(CaseLinter.Linted linted, Predicate<DisclosureUnit> which) {
        List<CaseFinding> findings = new ArrayList<>();
        if (linted.clientCase().units().stream().noneMatch(which)) return findings;
        AskIndex index = new AskIndex(linted.clientCase());
        List<Miss> missed = new ArrayList<>();
        int asks = 0;
        List<DisclosureUnit> units = linted.clientCase().units();
        List<DisclosureUnit> looked = units.stream().filter(which).toList();
        for (DisclosureUnit unit : looked) {
            for (int i = 0; i < unit.asks().size(); i++) {
                asks++;
                Ask ask = Ask.of(unit, unit.asks().get(i));
                Object[] place = {"units", unit.id(), "asks", i};
                Candidate first =
                        index.candidates(Sentence.of(ask.text()), Prior.NONE, 1).getFirst();
                if (first.unit() != unit) {
                    findings.add(new CaseFinding(
                            Severity.PROBLEM,
                            linted.place(place),
                            "“" + ask.text() + "” finds “" + first.unit().id() + "” and not its own unit “" + unit.id()
                                    + "”",
                            linted.spot(place)));
                }
                index.leaving(ask, Prior.NONE)
                        .filter(found -> found != unit)
                        .ifPresent(found -> missed.add(new Miss(place, ask, found)));
            }
        }
        double found = asks == 0 ? 1 : 1 - (double) missed.size() / asks;
        if (found < LEFT_OUT && looked.size() == units.size()) {
            findings.add(new CaseFinding(
                    found < TOO_FEW ? Severity.PROBLEM : Severity.REMARK,
                    linted.place("units"),
                    "left out one at a time, " + Math.round(found * 100)
                            + " % of the asks find their unit; 80 % are wanted"));
        }
        missed.forEach(m -> findings.add(new CaseFinding(
                Severity.REMARK,
                linted.place(m.place()),
                "left out, “" + m.ask().text() + "” finds “" + m.found().id() + "”",
                linted.spot(m.place()))));
        return findings;
    }

    private record Miss(Object[] place, Ask ask, DisclosureUnit found) {}
}
