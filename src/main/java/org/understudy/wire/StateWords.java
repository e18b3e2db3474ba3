package org.understudy.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalInt;
import java.util.Set;
import org.understudy.session.ClientState;
import org.understudy.session.Rupture;

/**
 * A client's state. A file may give only some of the scales; what is left out is read as the middle for trust,
 * distress, engagement and hope, as trust for bond, and as nothing for reactance, shame and fatigue.
 */
final class StateWords {
    static final Set<String> KNOWN = Set.of(
            "trust",
            "bond",
            "distress",
            "engagement",
            "reactance",
            "shame",
            "hope",
            "fatigue",
            "rupture",
            "statedSuds");
    private static final double MIDDLE = 50;

    private StateWords() {}

    static ClientState read(Place place) {
        double trust = scale(place.object(), "trust", MIDDLE);
        return new ClientState(
                trust,
                scale(place, "bond", trust),
                scale(place, "distress", MIDDLE),
                scale(place, "engagement", MIDDLE),
                scale(place, "reactance", 0),
                scale(place, "shame", 0),
                scale(place, "hope", MIDDLE),
                scale(place, "fatigue", 0),
                place.word("rupture", Rupture.class).orElse(Rupture.NONE),
                place.field("statedSuds")
                        .map(suds -> OptionalInt.of((int) suds.asInteger(0, 100)))
                        .orElse(OptionalInt.empty()));
    }

    private static double scale(Place place, String name, double otherwise) {
        return place.number(name, 0, 100, otherwise);
    }

    static ObjectNode write(ClientState state) {
        ObjectNode object = Json.MAPPER
                .createObjectNode()
                .put("trust", state.trust())
                .put("bond", state.bond())
                .put("distress", state.distress())
                .put("engagement", state.engagement())
                .put("reactance", state.reactance())
                .put("shame", state.shame())
                .put("hope", state.hope())
                .put("fatigue", state.fatigue())
                .put("rupture", state.rupture().name().toLowerCase(java.util.Locale.ROOT));
        state.statedSuds().ifPresent(suds -> object.put("statedSuds", suds));
        return object;
    }
}
