package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseFinding.Severity;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Detail;
import org.understudy.casebook.Further;
import org.understudy.casebook.Imaginal;

/** Whether any two lines of a case take different things for a fact, or a line and the case's facts. */
public final class ClaimLint {
    private final CaseLinter.Linted linted;
    private final Claims claims;
    private final Map<String, String> known;
    private final Map<String, String> said;
    private final List<CaseFinding> findings = new ArrayList<>();

    private ClaimLint(CaseLinter.Linted linted) {
        this.linted = linted;
        this.claims = new Claims(linted.clientCase());
        this.known = claims.known();
        this.said = new HashMap<>(known);
    }

    public static List<CaseFinding> check(CaseLinter.Linted linted) {
        ClaimLint lint = new ClaimLint(linted);
        for (DisclosureUnit unit : linted.clientCase().units()) lint.unit(unit);
        linted.clientCase().voice().frames().forEach((path, lines) -> {
            Object[] place = ("frames." + path).split("\\.");
            lines.forEach(line -> lint.line(line, place));
        });
        linted.clientCase().voice().fallbacks().forEach((shape, lines) -> lint.all(lines, "fallbacks", shape));
        linted.clientCase().voice().meta().forEach((name, lines) -> lint.all(lines, "meta", name));
        List<Further> further = linted.clientCase().voice().further();
        for (int i = 0; i < further.size(); i++) lint.all(further.get(i).says(), "further", i, "says");
        List<Phase> phases = linted.clientCase().card().phases();
        for (int i = 0; i < phases.size(); i++) lint.all(phases.get(i).opening(), "phases", i, "opening");
        linted.clientCase().imaginal().map(Imaginal::segments).orElse(List.of()).forEach(s -> {
            lint.all(s.past(), "segments", s.id(), "past");
            lint.all(s.present(), "segments", s.id(), "present");
        });
        return List.copyOf(lint.findings);
    }

    private void unit(DisclosureUnit unit) {
        all(unit.hint(), "units", unit.id(), "hint");
        all(unit.half(), "units", unit.id(), "half");
        all(unit.full(), "units", unit.id(), "full");
        all(unit.more(), "units", unit.id(), "more");
        unit.rejoinders().forEach((name, lines) -> all(lines, "units", unit.id(), "rejoinders", name));
        for (Detail detail : unit.details()) {
            all(detail.says(), "units", unit.id(), "details", detail.name(), "says");
            for (int[] pair : SameAnswer.pairs(detail)) {
                String one = detail.says().get(pair[0]);
                String other = detail.says().get(pair[1]);
                remark(
                        "one small answer says two things ("
                                + SameAnswer.differs(detail, one, other).orElseThrow() + "): “" + one + "” and “"
                                + other + "”",
                        "units",
                        unit.id(),
                        "details",
                        detail.name(),
                        "says",
                        pair[1]);
            }
        }
    }

    private void all(List<String> lines, Object... pool) {
        for (int i = 0; i < lines.size(); i++) {
            Object[] place = Arrays.copyOf(pool, pool.length + 1);
            place[pool.length] = i;
            line(lines.get(i), place);
        }
    }

    /** Against the case's facts it is wrong; against another line, one of the two may be. */
    private void line(String text, Object... place) {
        for (Claims.Claim claim : claims.of(text)) {
            String before = said.putIfAbsent(claim.slot(), claim.value());
            if (before == null || before.equals(claim.value())) continue;
            boolean fact = known.containsKey(claim.slot());
            finding(
                    fact ? Severity.PROBLEM : Severity.REMARK,
                    claim.slot() + " is " + before + (fact ? " by the facts" : " elsewhere") + " and " + claim.value()
                            + " here: “" + text + "”",
                    place);
        }
    }

    private void remark(String message, Object... place) {
        finding(Severity.REMARK, message, place);
    }

    private void finding(Severity severity, String message, Object... place) {
        findings.add(new CaseFinding(severity, linted.place(place), message, linted.spot(place)));
    }
}
