package org.understudy.ui.author;

import java.util.Map;
import java.util.Optional;
import org.understudy.casebook.CasePlace;

/** Between which figures a value may lie. */
record Bounds(int least, int most) {
    private static final Map<String, Bounds> OF =
            Map.of("gate.trust", new Bounds(0, 100), "gate.depth", new Bounds(0, 3), "hot", new Bounds(0, 100));

    /** Of a value that is a figure; empty for words. */
    static Optional<Bounds> of(CasePlace place) {
        return Optional.ofNullable(OF.get(place.part()));
    }

    static boolean allow(CasePlace place, String value) {
        return of(place).map(b -> b.holds(value)).orElse(true);
    }

    private boolean holds(String value) {
        try {
            double figure = Double.parseDouble(value.strip());
            return figure >= least && figure <= most;
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
