package org.understudy.client.fidelity;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.mind.Thresholds;

/** Skilled, but asks for two things too early; then lets the no be a no and comes back to them later, with leave. */
final class ReturningCounselor extends SkilledCounselor {
    private static final Set<Integer> TOO_EARLY = Set.of(4, 8);

    /** So far above the trust there is lies what the client will not tell yet, and not out of reach for the session. */
    private static final double AT_LEAST = 12;

    private static final double AT_MOST = 26;

    @Override
    public String say(Seen s) {
        return TOO_EARLY.contains(s.turn()) && !s.resisted() ? tooEarly(s).orElseGet(() -> super.say(s)) : super.say(s);
    }

    private static Optional<String> tooEarly(Seen s) {
        double trust = s.last().map(r -> r.state().trust()).orElse(30.0);
        Thresholds wanted = Thresholds.of(s.clientCase());
        return s.clientCase().units().stream()
                .filter(u -> u.risk().isEmpty() && u.requires().isEmpty() && canBeAsked(u))
                .filter(u -> wanted.of(u) >= trust + AT_LEAST && wanted.of(u) <= trust + AT_MOST)
                .sorted(Comparator.comparing(DisclosureUnit::id))
                .skip(s.dice().below(5))
                .findFirst()
                .flatMap(u -> ask(u, s));
    }
}
