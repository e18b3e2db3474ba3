package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseFinding.Severity;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Ask;
import org.understudy.client.aim.Ask.Polarity;

/** Whether an ask that may be answered with a bare "it depends" belongs to something that does depend. */
public final class DependsLint {
    /** Now and then, under some condition, in part, or not yet settled. */
    private static final Pattern DEPENDS = Pattern.compile(
            "(?i)\\b(depend\\w*|sometimes|some (days|nights|weeks|mornings|of)|var(y|ies)|if|when|unless|except|apart"
                    + " from|on and off|now and then|not"
                    + " (always|every|all|really|quite|exactly|only)|mostly|usually|mainly|half|partly|in a way|sort"
                    + " of|kind of|both|yes and no|bar|until|till|used to|a bit|more or less|either|but|though|or)\\b");

    private DependsLint() {}

    public static List<CaseFinding> check(CaseLinter.Linted linted) {
        List<CaseFinding> findings = new ArrayList<>();
        for (DisclosureUnit unit : linted.clientCase().units()) {
            if (depends(unit)) continue;
            for (int i = 0; i < unit.asks().size(); i++) {
                Ask ask = Ask.of(unit, unit.asks().get(i));
                if (ask.polarity().filter(Polarity.DEPENDS::equals).isEmpty()) continue;
                Object[] place = {"units", unit.id(), "asks", i};
                findings.add(new CaseFinding(
                        Severity.REMARK,
                        linted.place(place),
                        "“" + ask.text() + "” is marked [depends], and nothing “" + unit.id()
                                + "” tells depends on anything: [yes], [no] or no mark",
                        linted.spot(place)));
            }
        }
        return findings;
    }

    private static boolean depends(DisclosureUnit unit) {
        return Stream.of(unit.hint(), unit.half(), unit.full(), unit.more())
                .flatMap(List::stream)
                .anyMatch(line -> DEPENDS.matcher(line).find());
    }
}
