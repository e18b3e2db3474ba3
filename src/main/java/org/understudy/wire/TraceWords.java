package org.understudy.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.session.Release;
import org.understudy.session.TurnTrace;
import org.understudy.session.TurnTrace.Aim;
import org.understudy.session.TurnTrace.Door;
import org.understudy.session.TurnTrace.Effect;

/** Why the client said a line. */
final class TraceWords {
    private static final Set<String> KNOWN =
            Set.of("act", "unit", "release", "resistance", "line", "aims", "door", "effects", "heard", "engine");
    private static final Set<String> AIM = Set.of("unit", "score");
    private static final Set<String> DOOR = Set.of("unit", "trustNeeded", "trust", "depthNeeded", "depth", "open");
    private static final Set<String> EFFECT = Set.of("event", "measure", "change");

    private TraceWords() {}

    static TurnTrace read(Place place) {
        Leftovers left = new Leftovers();
        Map<String, Object> extra = place.object().rest(KNOWN);
        List<Aim> aims = place.items("aims").stream()
                .map(aim -> new Aim(aim.object().text("unit"), aim.number("score", 0)))
                .toList();
        List<Effect> effects =
                place.items("effects").stream().map(TraceWords::effect).toList();
        Optional<Door> door = place.field("door").map(TraceWords::door);
        keep(left, "aims", place.items("aims"), AIM);
        keep(left, "effects", place.items("effects"), EFFECT);
        place.field("door").ifPresent(node -> left.keep("door", node.rest(DOOR)));
        return new TurnTrace(
                place.text("act", ""),
                place.optionalText("unit"),
                place.word("release", Release.class),
                place.optionalText("resistance"),
                place.optionalText("line"),
                aims,
                door,
                effects,
                place.items("heard").stream().map(Place::asText).toList(),
                place.text("engine", ""),
                left.joined(extra));
    }

    private static void keep(Leftovers left, String name, List<Place> items, Set<String> known) {
        for (int i = 0; i < items.size(); i++)
            left.keep(name + "/" + i, items.get(i).rest(known));
    }

    private static Effect effect(Place place) {
        return new Effect(place.object().text("event"), place.text("measure", ""), place.number("change", 0));
    }

    private static Door door(Place place) {
        return new Door(
                place.object().text("unit"),
                place.number("trustNeeded", 0),
                place.number("trust", 0),
                (int) place.integer("depthNeeded", 0, 1000, 0),
                place.number("depth", 0),
                place.flag("open", false));
    }

    static ObjectNode write(TurnTrace trace) {
        ObjectNode object = Json.MAPPER.createObjectNode().put("act", trace.act());
        trace.unit().ifPresent(unit -> object.put("unit", unit));
        trace.release().ifPresent(release -> object.put("release", release.code()));
        trace.resistance().ifPresent(pattern -> object.put("resistance", pattern));
        trace.line().ifPresent(line -> object.put("line", line));
        ArrayNode aims = object.putArray("aims");
        for (Aim aim : trace.aims())
            restored(trace, "aims/" + aims.size(), aims.addObject())
                    .put("unit", aim.unit())
                    .put("score", aim.score());
        trace.door().ifPresent(door -> restored(trace, "door", write(object.putObject("door"), door)));
        ArrayNode effects = object.putArray("effects");
        for (Effect effect : trace.effects())
            restored(trace, "effects/" + effects.size(), effects.addObject())
                    .put("event", effect.event())
                    .put("measure", effect.measure())
                    .put("change", effect.change() + 0.0);
        trace.heard().forEach(object.putArray("heard")::add);
        object.put("engine", trace.engine());
        Plain.into(object, trace.extra());
        return object;
    }

    private static ObjectNode write(ObjectNode object, Door door) {
        return object.put("unit", door.unit())
                .put("trustNeeded", door.trustNeeded())
                .put("trust", door.trust())
                .put("depthNeeded", door.depthNeeded())
                .put("depth", door.depth())
                .put("open", door.open());
    }

    private static ObjectNode restored(TurnTrace trace, String part, ObjectNode object) {
        Leftovers.restore(trace.extra(), part, object);
        return object;
    }
}
