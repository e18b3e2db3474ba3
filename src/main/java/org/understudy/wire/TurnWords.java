package org.understudy.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.understudy.session.Speaker;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;

/** {@code {"index","speaker","text","at","codes","state","trace"}} and, where seen, {@code "nonverbal"}. */
final class TurnWords {
    private static final Set<String> KNOWN =
            Set.of("index", "speaker", "text", "at", "codes", "state", "trace", "nonverbal");

    private TurnWords() {}

    /** @param earlier the time of what came before, for a turn that has none of its own */
    static Turn read(Place place, int position, Instant earlier) {
        Map<String, Object> extra = place.object().rest(KNOWN);
        place.field("index").ifPresent(index -> checkIndex(index, position));
        String text = place.text("text");
        Leftovers left = new Leftovers();
        List<TechniqueCode> codes = codes(place.items("codes"), text.length(), left);
        place.field("state")
                .ifPresent(state -> left.keep("state", state.object().rest(StateWords.KNOWN)));
        return new Turn(
                position,
                place.word("speaker", Speaker.class)
                        .orElseThrow(() -> place.problem("\"speaker\" is missing; write \"counselor\" or \"client\"")),
                text,
                place.optionalInstant("at").orElse(earlier),
                codes,
                place.field("state").map(StateWords::read),
                place.field("trace").map(TraceWords::read),
                place.optionalText("nonverbal"),
                left.joined(extra));
    }

    private static void checkIndex(Place place, int position) {
        long index = place.asInteger(0, Limits.TURNS);
        if (index < position)
            throw place.problem("turn " + index + " stands here a second time; remove one of the two");
        if (index > position) throw place.problem("turn " + position + " is missing before turn " + index);
    }

    private static List<TechniqueCode> codes(List<Place> places, int length, Leftovers left) {
        List<TechniqueCode> codes = new ArrayList<>();
        for (Place place : places) {
            TechniqueCode code = CodeWords.read(place, length);
            left.keep(CodeWords.key(codes.size(), code), place.rest(CodeWords.KNOWN));
            codes.add(code);
        }
        return codes;
    }

    static ObjectNode write(Turn turn) {
        ObjectNode object = Json.MAPPER
                .createObjectNode()
                .put("index", turn.index())
                .put("speaker", turn.speaker().name().toLowerCase(Locale.ROOT))
                .put("text", turn.text())
                .put("at", turn.at().toString());
        turn.nonverbal().ifPresent(seen -> object.put("nonverbal", seen));
        writeCodes(object.putArray("codes"), turn);
        turn.state().ifPresent(state -> {
            ObjectNode node = object.putObject("state").setAll(StateWords.write(state));
            Leftovers.restore(turn.extra(), "state", node);
        });
        turn.trace().ifPresent(trace -> object.set("trace", TraceWords.write(trace)));
        Plain.into(object, turn.extra());
        return object;
    }

    private static void writeCodes(ArrayNode array, Turn turn) {
        for (TechniqueCode code : turn.codes()) {
            ObjectNode node = CodeWords.write(code);
            Leftovers.restore(turn.extra(), CodeWords.key(array.size(), code), node);
            array.add(node);
        }
    }
}
