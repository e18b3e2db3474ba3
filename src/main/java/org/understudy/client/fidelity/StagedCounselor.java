package org.understudy.client.fidelity;

import java.util.List;
import java.util.Optional;

/** A stronger skilled counselor after Hill's three stages: exploration, then insight, then action. */
final class StagedCounselor extends SkilledCounselor {
    private static final List<String> ACTIONS = List.of(
            "What would be a small thing to try this week, if you wanted to?",
            "Would you be willing to try one small thing before we meet again?",
            "What might get in the way of that?",
            "How has it been, talking about this today?",
            "What do you take from what you've just said?");

    /** Turns from which a session has an end to agree something in. */
    private static final int LONG_ENOUGH = 16;

    /** The week between, agreed in four turns: that there be one thing, which, when and where, and what may hinder it. */
    private static final List<String> HOMEWORK = List.of(
            "Between now and next time, would you be willing to try one small thing, one you'd pick yourself?",
            "What would it be?",
            "What day would you do it, and where, so that it's clear?",
            "What might get in the way of that?");

    @Override
    public String say(Seen s) {
        if (s.turn() < 2 || s.resisted() || s.turn() == s.turns() - 1) return super.say(s);
        int toAgree = s.turn() - (s.turns() - 1 - HOMEWORK.size());
        if (s.turns() >= LONG_ENOUGH && toAgree >= 0 && toAgree < HOMEWORK.size()) return HOMEWORK.get(toAgree);
        if (s.turn() % 3 == 0) {
            Optional<String> back = comeBack(s);
            if (back.isPresent()) return back.get();
        }
        double part = (double) s.turn() / s.turns();
        if (part < 0.45) return s.dice().chance(0.4) ? reflection(s).orElseGet(() -> question(s)) : question(s);
        if (part < 0.85) {
            double r = s.dice().unit();
            if (r < 0.35) return reflection(s).or(() -> socratic(s)).orElseGet(() -> super.say(s));
            if (r < 0.6) return socratic(s).orElseGet(() -> question(s));
            return super.say(s);
        }
        return s.dice().chance(0.5) ? s.pick(ACTIONS) : super.say(s);
    }
}
