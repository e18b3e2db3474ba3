package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseFinding.Severity;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Detail;
import org.understudy.casebook.Further;

/** Whether any two lines of a case take different things for a fact, or a line and the case's facts. */
public final class ClaimLint {
    private final CaseLinter.Linted linted;
    private final Claims claims;
    private final Map<String, String> said;
    private final List<CaseFinding> findings = new ArrayList<>();

    private ClaimLint(CaseLinter.Linted linted) {
        this.linted = linted;
        this.claims = new Claims(linted.clientCase());
        this.said = new HashMap<>(claims.known());
    }

    public static List<CaseFinding> check(CaseLinter.Linted linted) {
        ClaimLint lint = new ClaimLint(linted);
        for (DisclosureUnit unit : linted.clientCase().units()) lint.unit(unit);
        linted.clientCase().voice().frames().forEach((path, lines) -> {
            Object[] place = ("frames." + path).split("\\.");
            lines.forEach(line -> lint.line(line, place));
        });
        List<Further> further = linted.clientCase().voice().further();
        for (int i = 0; i < further.size(); i++) {
            for (int j = 0; j < further.get(i).says().size(); j++)
                lint.line(further.get(i).says().get(j), "further", i, "says", j);
        }
        return List.copyOf(lint.findings);
    }

    private void unit(DisclosureUnit unit) {
        lines(unit, "hint", unit.hint());
        lines(unit, "half", unit.half());
        lines(unit, "full", unit.full());
        lines(unit, "more", unit.more());
        for (Detail detail : unit.details()) {
            for (int i = 0; i < detail.says().size(); i++)
                line(detail.says().get(i), "units", unit.id(), "details", detail.name(), "says", i);
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

    private void lines(DisclosureUnit unit, String pool, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) line(lines.get(i), "units", unit.id(), pool, i);
    }

    private void line(String text, Object... place) {
        for (Claims.Claim claim : claims.of(text)) {
            String before = said.putIfAbsent(claim.slot(), claim.value());
            if (before != null && !before.equals(claim.value()))
                remark(
                        claim.slot() + " is " + before + " elsewhere and " + claim.value() + " here: “" + text + "”",
                        place);
        }
    }

    private void remark(String message, Object... place) {
        findings.add(new CaseFinding(Severity.REMARK, linted.place(place), message, linted.spot(place)));
    }
}
