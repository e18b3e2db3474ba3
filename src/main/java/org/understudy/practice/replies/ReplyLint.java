package org.understudy.practice.replies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseFinding.Severity;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.Replies;
import org.understudy.casebook.ReplyLine;
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
        lines(known, replies.hint(), unit.hint(), unit, "hint");
        unit.half().forEach(known::hear);
        lines(known, replies.half(), unit.half(), unit, "half");
        unit.full().forEach(known::hear);
        lines(known, replies.full(), unit.full(), unit, "full");
        unit.more().forEach(known::hear);
        lines(known, replies.more(), unit.more(), unit, "more");
        unit.details().forEach(d -> d.says().forEach(known::hear));
        replies.details()
                .forEach((name, lines) -> lines(
                        known,
                        lines,
                        unit.details().stream()
                                .filter(d -> d.name().equals(name))
                                .flatMap(d -> d.says().stream())
                                .toList(),
                        unit,
                        "details",
                        name));
    }

    private void lines(Known known, List<String> lines, List<String> told, DisclosureUnit unit, Object... level) {
        for (int i = 0; i < lines.size(); i++) {
            ReplyLine reply = ReplyLine.of(lines.get(i));
            Set<String> untold = known.untold(reply.words(), unit);
            if (untold.isEmpty()) untold = restsOnNothing(reply, told, unit);
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

    /**
     * What a reply rests on that a line it answers does not say, together with what was asked: for one to certain lines
     * what it points at in any of them, for one to all of them every word of the unit's.
     */
    private static Set<String> restsOnNothing(ReplyLine reply, List<String> told, DisclosureUnit unit) {
        if (reply.to().stream().anyMatch(i -> i >= told.size())) return Set.of("a line that is not there");
        String asked = String.join(" ", unit.asks());
        Set<String> missing = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            if (!reply.answers(Set.of(i))) continue;
            Grounds grounds = new Grounds(Grounds.joined(unit.label(), asked, told.get(i)));
            missing.addAll(
                    reply.to().isEmpty() ? grounds.missing(reply.words(), unit) : grounds.pointing(reply.words()));
        }
        return missing;
    }
}
