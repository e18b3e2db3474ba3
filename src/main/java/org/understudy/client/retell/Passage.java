package org.understudy.client.retell;

import java.util.Optional;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.decide.Decision;
import org.understudy.client.decide.Part;
import org.understudy.client.decide.Situation;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Mind;
import org.understudy.session.Release;

/**
 * What a part of the memory gives away of the unit it belongs to. A passage counts as half of its unit, or as all of it
 * where the gate is open; below that it may not be told, in the retelling as little as in talk.
 */
final class Passage {
    private Passage() {}

    /** The passage may be told: it has no unit, its unit has been told before, or half of it may come out now. */
    static boolean open(Segment segment, Situation s) {
        return unit(segment, s)
                .map(u -> toldBefore(u, s.mind()) || allows(u, s.mind(), Gates.STEP))
                .orElse(true);
    }

    /** Trust has reached the gate itself, as the part language breaks on wants it. */
    static boolean whollyOpen(Segment segment, Situation s) {
        return unit(segment, s).map(u -> allows(u, s.mind(), 0)).orElse(true);
    }

    /** A trace of it may show: what the part is next to. */
    static boolean mayBeHinted(Segment segment, Situation s) {
        return unit(segment, s)
                .map(u -> toldBefore(u, s.mind()) || Gates.allowed(u, s.mind()) != Release.BLOCKED)
                .orElse(true);
    }

    /** Notes what telling the part has told. Told before, it opens nothing new. */
    static Decision noted(Decision telling, Segment segment, Situation s) {
        Optional<DisclosureUnit> unit = unit(segment, s);
        if (unit.isEmpty()) return telling;
        DisclosureUnit u = unit.get();
        boolean before = toldBefore(u, s.mind());
        Release release = Gates.allowed(u, s.mind()) == Release.FULL ? Release.FULL : Release.HALF;
        s.mind().ledger().tell(u, release);
        s.mind().thread().spokeOf(u);
        Decision noted = telling.about(u).releasing(release);
        return before ? noted : noted.through(Gates.door(u, s.mind()));
    }

    /** That there is something, in the unit's own words. */
    static Optional<Decision> hinted(DisclosureUnit unit, Situation s) {
        return Part.told(unit, Release.HINT)
                .filter(p -> s.mind().spoken().unused(p.lines()))
                .map(p -> {
                    s.mind().ledger().tell(unit, Release.HINT);
                    s.mind().thread().heldBack(unit);
                    return Decision.of("retell.hint", p)
                            .about(unit)
                            .releasing(Release.HINT)
                            .through(Gates.door(unit, s.mind()));
                });
    }

    private static boolean allows(DisclosureUnit unit, Mind mind, double below) {
        return mind.feelings().trust() >= unit.gate().trust() - below
                && Gates.allowed(unit, mind).compareTo(Release.HALF) >= 0;
    }

    private static boolean toldBefore(DisclosureUnit unit, Mind mind) {
        return mind.ledger().toldAtLeast(unit.id(), Release.HALF);
    }

    private static Optional<DisclosureUnit> unit(Segment segment, Situation s) {
        return segment.unit().flatMap(s.clientCase()::unit);
    }
}
