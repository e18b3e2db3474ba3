package org.understudy.client.fidelity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.ClientReply;
import org.understudy.client.mind.Thresholds;
import org.understudy.session.Release;
import org.understudy.session.Rupture;

/** Works well, twice pushes on something that is held back until the bond breaks, owns it each time, and works well again. */
final class RepairingCounselor extends SkilledCounselor {
    /** The exchanges from which the pushing starts. */
    private static final List<Integer> PUSHES = List.of(8, 24);

    /** Tries before a push that breaks nothing is given up. */
    private static final int TRIES = 8;

    /** It pushes on one of so many that are furthest out of reach. */
    private static final int HARDEST = 3;

    private static final List<String> REPAIRS = List.of(
            "I'm sorry. I pushed you there after you'd let me know it was too much. That was too fast, and it's on me.",
            "I pushed you just now when you'd said not to. I'm sorry, that was my mistake.",
            "I think I rushed you there, and you'd let me see it was too much. I'm sorry.");

    private int repaired;
    private int tries;

    @Override
    public String say(Seen s) {
        boolean due = repaired < PUSHES.size() && s.turn() >= PUSHES.get(repaired);
        if (!due) return super.say(s);
        if (tries > 0
                && s.last().filter(r -> r.state().rupture() != Rupture.NONE).isPresent()) {
            repaired++;
            tries = 0;
            return s.pick(REPAIRS);
        }
        if (tries++ >= TRIES) {
            repaired++;
            tries = 0;
            return super.say(s);
        }
        return s.pick(target(s).asks()).replaceFirst("^\\[\\w+] ", "");
    }

    /** What has just been held back, else what is furthest out of reach and not told yet. */
    private static DisclosureUnit target(Seen s) {
        Thresholds wanted = Thresholds.of(s.clientCase());
        Optional<DisclosureUnit> held = s.last()
                .map(ClientReply::trace)
                .filter(t -> t.release().filter(r -> r == Release.BLOCKED).isPresent())
                .flatMap(t -> t.unit())
                .flatMap(s.clientCase()::unit)
                .filter(u -> u.risk().isEmpty());
        return held.orElseGet(() -> s.clientCase().units().stream()
                .filter(u -> u.risk().isEmpty() && !toldWhole(u, s) && canBeAsked(u))
                .sorted(Comparator.comparing(DisclosureUnit::discomfort)
                        .thenComparingDouble(wanted::of)
                        .reversed())
                .limit(HARDEST)
                .skip(s.dice().below(HARDEST))
                .findFirst()
                .orElse(s.clientCase().units().getLast()));
    }
}
