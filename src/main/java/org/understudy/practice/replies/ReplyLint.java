package org.understudy.practice.replies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseFinding.Severity;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.Replies;
import org.understudy.session.Setting;

/** Whether each written reply says only what has been told at its level: a word that tells something must be in one of its lines. */
public final class ReplyLint {
    private static final Setting ANY = new Setting(Optional.empty(), "plain", 50, Optional.empty());

    private final CaseLinter.Linted linted;
    private final ClientCase clientCase;
    private final List<CaseFinding> findings = new ArrayList<>();

    private ReplyLint(CaseLinter.Linted linted) {
        this.linted = linted;
        this.clientCase = linted.clientCase();
    }

    public static List<CaseFinding> check(CaseLinter.Linted linted) {
        ReplyLint lint = new ReplyLint(linted);
        lint.clientCase.replies().units().forEach((id, replies) -> lint.clientCase
                .unit(id)
                .ifPresent(unit -> lint.unit(unit, replies)));
        return lint.findings;
    }

    private void unit(DisclosureUnit unit, Replies.OfUnit replies) {
        Known known = new Known(clientCase, ANY);
        for (String id : unit.requires())
            clientCase.unit(id).ifPresent(before -> before.lines().forEach(known::hear));
        known.hear(unit.label());
        unit.hint().forEach(known::hear);
        lines(known, replies.hint(), unit, "hint");
        unit.half().forEach(known::hear);
        lines(known, replies.half(), unit, "half");
        unit.full().forEach(known::hear);
        lines(known, replies.full(), unit, "full");
        unit.more().forEach(known::hear);
        lines(known, replies.more(), unit, "more");
        unit.details().forEach(d -> d.says().forEach(known::hear));
        replies.details().forEach((name, lines) -> lines(known, lines, unit, "details", name));
    }

    private void lines(Known known, List<String> lines, DisclosureUnit unit, Object... level) {
        for (int i = 0; i < lines.size(); i++) {
            Set<String> untold = known.untold(lines.get(i), unit);
            if (untold.isEmpty()) continue;
            List<Object> place = new ArrayList<>(List.of("replies", unit.id()));
            place.addAll(List.of(level));
            place.add(i);
            findings.add(new CaseFinding(
                    Severity.PROBLEM,
                    linted.place(place.toArray()),
                    "the reply “" + lines.get(i) + "” knows “" + String.join(", ", untold)
                            + "”, which nobody has told at “" + level[0] + "”",
                    linted.spot(place.toArray())));
        }
    }
}
