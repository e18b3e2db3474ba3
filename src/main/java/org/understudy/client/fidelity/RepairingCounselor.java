package org.understudy.client.fidelity;

import java.util.Comparator;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Rupture;

/** Works well, pushes until it breaks once, owns it, and works well again. */
final class RepairingCounselor extends SkilledCounselor {
    /** The exchange from which the pushing starts. */
    static final int PUSH_AT = 10;

    private boolean pushed;
    private boolean repaired;
    private int pushes;

    @Override
    public String say(Seen s) {
        if (s.turn() < PUSH_AT || repaired) return super.say(s);
        boolean broken =
                s.last().filter(r -> r.state().rupture() != Rupture.NONE).isPresent();
        if (pushed && broken) {
            repaired = true;
            return "I'm sorry. I pushed you there after you'd let me know it was too much. That was too fast, and it's"
                    + " on me.";
        }
        if (pushes++ > 6) {
            repaired = true;
            return super.say(s);
        }
        pushed = true;
        double trust = s.last().map(r -> r.state().trust()).orElse(30.0);
        DisclosureUnit target = s.clientCase().units().stream()
                .filter(u -> u.discomfort() && u.risk().isEmpty() && u.gate().trust() > trust + 26)
                .min(Comparator.comparingDouble(u -> u.gate().trust()))
                .orElse(s.clientCase().units().getLast());
        return s.pick(target.asks()).replaceFirst("^\\[\\w+] ", "");
    }
}
