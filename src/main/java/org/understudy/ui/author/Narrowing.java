package org.understudy.ui.author;

import java.util.Optional;
import org.understudy.casebook.DisclosureUnit;

/**
 * Which entries are listed; what is not chosen narrows nothing.
 *
 * @param gate low, middle or high: a trust gate below 40, below 60, above
 */
record Narrowing(
        Optional<String> topic, Optional<DisclosureUnit.Layer> layer, Optional<Gate> gate, Optional<Only> only) {
    static final Narrowing NONE = new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** How much trust a unit asks for. */
    enum Gate {
        LOW,
        MIDDLE,
        HIGH;

        private static final double MIDDLE_FROM = 40;
        private static final double HIGH_FROM = 60;

        static Gate of(DisclosureUnit unit) {
            double trust = unit.gate().trust();
            return trust < MIDDLE_FROM ? LOW : trust < HIGH_FROM ? MIDDLE : HIGH;
        }
    }

    /** Only what somebody has to look at. */
    enum Only {
        OWN,
        MINDED
    }

    Narrowing topic(Optional<String> now) {
        return new Narrowing(now, layer, gate, only);
    }

    Narrowing layer(Optional<DisclosureUnit.Layer> now) {
        return new Narrowing(topic, now, gate, only);
    }

    Narrowing gate(Optional<Gate> now) {
        return new Narrowing(topic, layer, now, only);
    }

    Narrowing only(Optional<Only> now) {
        return new Narrowing(topic, layer, gate, now);
    }

    boolean takes(Entry entry) {
        boolean unit = entry.unit()
                .map(u -> topic.map(u.topic()::equals).orElse(true)
                        && layer.map(u.layer()::equals).orElse(true)
                        && gate.map(Gate.of(u)::equals).orElse(true))
                .orElse(true);
        return unit
                && only.map(o -> o == Only.OWN ? entry.own() : entry.problems() + entry.remarks() > 0)
                        .orElse(true);
    }
}
