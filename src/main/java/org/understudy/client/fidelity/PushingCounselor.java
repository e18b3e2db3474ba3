package org.understudy.client.fidelity;

import java.util.Comparator;
import java.util.List;
import org.understudy.casebook.DisclosureUnit;

/** Goes for the deepest thing and asks again when it is held back. */
final class PushingCounselor implements Counselor {
    private int at;

    @Override
    public String say(Seen s) {
        List<DisclosureUnit> deep = s.clientCase().units().stream()
                .filter(u -> u.discomfort() && u.risk().isEmpty())
                .sorted(Comparator.comparingDouble(
                                (DisclosureUnit u) -> u.gate().trust())
                        .reversed())
                .toList();
        DisclosureUnit target = deep.get(at % deep.size());
        if (s.turn() % 4 == 3) at++;
        return s.pick(target.asks()).replaceFirst("^\\[\\w+] ", "");
    }
}
