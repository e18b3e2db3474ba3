package org.understudy.client.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.mind.Gates;
import org.understudy.client.read.Words;

/** "What is it about Sundays that's so hard?": what makes it so is asked, in words; no yes or no, and nothing that needs a "what?". */
final class WhatAboutIt {
    private static final Pattern ASKED = Pattern.compile(
            "\\bwhat('s| is| was) it about (?<thing>[^?,]{2,60}?)( (that|which|who)('s|'re)?( .*)?)?\\W*$");

    /** From this likeness on, the case has it. */
    private static final double OF_THE_CASE = 0.62;

    private WhatAboutIt() {}

    static boolean isAsked(Situation s) {
        return ASKED.matcher(s.lastAsked()).find();
    }

    /** What is left of what was told that names it, else that one cannot say why; empty where the case has an answer. */
    static Optional<Decision> of(Situation s) {
        if (!s.heard().asks()) return Optional.empty();
        Matcher asked = ASKED.matcher(s.lastAsked());
        if (!asked.find()) return Optional.empty();
        boolean own = s.aim().confident() && s.aim().best().get().likeness() >= OF_THE_CASE;
        if (own) return Optional.empty();
        List<String> thing = Words.content(asked.group("thing"));
        Optional<Decision> more = s.mind()
                .thread()
                .last()
                .filter(_ -> s.mind().thread().sinceLastUnit() <= 2)
                .filter(u -> u.risk().isEmpty() && speaksOf(u, thing, s))
                .flatMap(u -> thing.isEmpty()
                        ? Following.ofTheSame(u, s)
                        : Following.unsaid(u, l -> Words.content(l).containsAll(thing), s));
        if (more.isPresent()) return more;
        boolean kept = s.aim()
                .best()
                .filter(c -> s.aim().confident() && !Gates.isHarmless(c.unit()))
                .isPresent();
        return kept ? Optional.empty() : Optional.of(Following.unsureWhy(s));
    }

    private static boolean speaksOf(DisclosureUnit unit, List<String> thing, Situation s) {
        return thing.isEmpty()
                || thing.stream().anyMatch(s.lastSaid()::contains)
                || Words.stems(unit.label()).stream().anyMatch(thing::contains);
    }
}
