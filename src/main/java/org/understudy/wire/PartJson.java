package org.understudy.wire;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.understudy.session.ClientState;
import org.understudy.session.Rating;
import org.understudy.session.TechniqueCode;
import org.understudy.session.TurnTrace;

/** Parts of a session as one line of JSON each, for keeping them in a database. Reads only what it wrote. */
public final class PartJson {
    private PartJson() {}

    public static String codes(List<TechniqueCode> codes) {
        return Json.compact(Json.MAPPER
                .createArrayNode()
                .addAll(codes.stream().map(CodeWords::write).toList()));
    }

    public static List<TechniqueCode> codes(String json) {
        return Place.ours(Json.trusted(json)).asItems().stream()
                .map(place -> CodeWords.read(place, Integer.MAX_VALUE))
                .toList();
    }

    public static String state(ClientState state) {
        return Json.compact(StateWords.write(state));
    }

    public static ClientState state(String json) {
        return StateWords.read(Place.ours(Json.trusted(json)));
    }

    public static String trace(TurnTrace trace) {
        return Json.compact(TraceWords.write(trace));
    }

    public static TurnTrace trace(String json) {
        return TraceWords.read(Place.ours(Json.trusted(json)));
    }

    public static String rating(Rating rating) {
        return Json.compact(RatingWords.write(rating));
    }

    public static Rating rating(String json) {
        return RatingWords.read(Place.ours(Json.trusted(json)), Instant.EPOCH);
    }

    /** Extra fields; empty text for none. */
    public static String extra(Map<String, Object> extra) {
        return extra.isEmpty() ? "" : Json.compact(Plain.node(extra));
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> extra(String json) {
        return json.isEmpty() ? Map.of() : (Map<String, Object>) Plain.of(Json.trusted(json));
    }
}
