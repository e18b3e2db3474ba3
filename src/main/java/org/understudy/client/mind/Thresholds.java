package org.understudy.client.mind;

import static org.understudy.client.mind.Constants.number;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;

/**
 * The trust each unit of a case wants before all of it is told. Never less than the author's gate; of the units that share
 * a gate above the opening level, those that shame and stir more want more, up to a share of a step, so that a client
 * opens by degrees and not a whole floor at a time.
 */
public final class Thresholds {
    private static final double SPREAD = number("gates.spread");
    private static final double BY_SHAME = number("gates.spread_by_shame");
    private static final double BY_AROUSAL = number("gates.spread_by_arousal");

    private static final Comparator<DisclosureUnit> MILDEST_FIRST =
            Comparator.comparingDouble(Thresholds::weight).thenComparing(DisclosureUnit::id);

    private final Map<String, Double> wanted = new HashMap<>();

    private Thresholds() {}

    public static Thresholds of(ClientCase clientCase) {
        Thresholds all = new Thresholds();
        double opening = clientCase.temperament().start().getOrDefault(Measure.TRUST.code(), Feelings.UNSTATED);
        clientCase.units().stream()
                .filter(u -> u.risk().isEmpty() && u.gate().trust() > opening)
                .collect(Collectors.groupingBy(u -> u.gate().trust(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(all::spread);
        return all;
    }

    private void spread(List<DisclosureUnit> sameGate) {
        List<DisclosureUnit> ordered = sameGate.stream().sorted(MILDEST_FIRST).toList();
        for (int i = 0; i < ordered.size(); i++) {
            DisclosureUnit unit = ordered.get(i);
            wanted.put(unit.id(), unit.gate().trust() + Math.rint(10 * SPREAD * i / ordered.size()) / 10);
        }
    }

    /** Points of trust, at least the author's gate. */
    public double of(DisclosureUnit unit) {
        return wanted.getOrDefault(unit.id(), (double) unit.gate().trust());
    }

    private static double weight(DisclosureUnit unit) {
        return BY_SHAME * unit.affect().shame() + BY_AROUSAL * unit.affect().arousal();
    }
}
