package org.understudy.client.decide;

import java.util.Map;
import java.util.Optional;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Release;

/**
 * What of risk is asked.
 *
 * @param unit the unit that answers, or that the question is nearest to
 * @param frame lines for what no unit holds: a letter, the last time, whom to ring
 */
record RiskAsked(Optional<DisclosureUnit> unit, Optional<Part> frame) {
    /** The kind of unit that what is asked for beside it belongs to. */
    private static final Map<String, String> NEAREST = Map.of(
            "risk.preparations", "plan",
            "risk.date", "plan",
            "risk.family", "past",
            "risk.call", "protective",
            "risk.danger", "intent",
            "risk.safe", "intent");

    private static final String BY_OTHERS = "risk.byOthers";

    static RiskAsked of(DisclosureUnit unit) {
        return new RiskAsked(Optional.of(unit), Optional.empty());
    }

    /** A kind of unit or the name of a frame; empty where the case has neither. */
    static Optional<RiskAsked> of(String topic, Situation s) {
        if (!topic.startsWith("risk.")) return unit(topic, s).map(RiskAsked::of);
        Part frame = s.frame(topic);
        // that others do harm is nothing of what any unit tells
        Optional<DisclosureUnit> nearest =
                topic.equals(BY_OTHERS) ? Optional.empty() : unit(NEAREST.getOrDefault(topic, "ideation"), s);
        if (frame.isEmpty()) return nearest.map(RiskAsked::of);
        return Optional.of(new RiskAsked(nearest, Optional.of(frame)));
    }

    static Optional<DisclosureUnit> unit(String kind, Situation s) {
        return s.clientCase().units().stream()
                .filter(u -> u.risk().filter(kind::equals).isPresent())
                .findFirst();
    }

    /** The frame's answer. */
    Optional<Decision> framed(Situation s) {
        if (frame.isEmpty()) return Optional.empty();
        String act = frame.get().pool().substring("frames/".length());
        Decision said = Decision.of(act, frame.get());
        if (unit.isEmpty()) return Optional.of(said);
        s.mind().thread().spokeOf(unit.get());
        Release told = s.mind().ledger().release(unit.get()).orElse(Release.HINT);
        return Optional.of(said.about(unit.get()).releasing(told));
    }
}
