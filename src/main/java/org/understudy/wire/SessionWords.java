package org.understudy.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.session.MarginNote;
import org.understudy.session.Origin;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;

/** The session file, version 1. */
final class SessionWords {
    static final String FORMAT = "understudy-session";
    static final int VERSION = 1;
    private static final Set<String> KNOWN = Set.of(
            "format",
            "version",
            "id",
            "case",
            "seed",
            "engine",
            "title",
            "origin",
            "phase",
            "style",
            "minutes",
            "seedCode",
            "startedAt",
            "endedAt",
            "turns",
            "ratings",
            "notes");
    private static final Set<String> NOTE = Set.of("turn", "quote", "text", "author");

    private SessionWords() {}

    static Session read(Place place) {
        checkFormat(place.object());
        Map<String, Object> extra = place.rest(KNOWN);
        Leftovers left = new Leftovers();
        String id = SafeName.of(place, "id");
        Optional<String> caseId = place.field("case").map(_ -> SafeName.of(place, "case"));
        Instant startedAt = place.instant("startedAt");
        return new Session(
                id,
                caseId,
                place.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE, 0),
                place.text("engine", "written"),
                place.text("title", caseId.orElse(id)),
                place.word("origin", Origin.class).orElse(extra.containsKey("peer") ? Origin.PEER : Origin.IMPORTED),
                new Setting(
                        place.optionalText("phase"),
                        place.text("style", Setting.PLAIN.style()),
                        (int) place.integer("minutes", 0, 1_000, Setting.PLAIN.minutes()),
                        place.optionalText("seedCode")),
                startedAt,
                place.optionalInstant("endedAt"),
                turns(place, startedAt),
                ratings(place, startedAt),
                notes(place.items("notes"), left),
                left.joined(extra));
    }

    private static void checkFormat(Place place) {
        String format = place.text("format");
        if (!format.equals(FORMAT))
            throw place.problem("\"format\" must be \"" + FORMAT + "\"; this is another kind of file");
        long version = place.integer("version", 0, Integer.MAX_VALUE, -1);
        if (version < 1) throw place.problem("\"version\" is missing or below 1");
        if (version > VERSION)
            throw place.problem("version " + version + " was written by a newer Understudy, which can read it; this one"
                    + " reads up to version " + VERSION);
    }

    private static List<Turn> turns(Place place, Instant startedAt) {
        List<Place> places = place.field("turns")
                .orElseThrow(() -> place.problem("\"turns\" is missing; add it"))
                .asItems();
        if (places.size() > Limits.TURNS)
            throw place.problem(places.size() + " turns; a session holds at most " + Limits.TURNS);
        List<Turn> turns = new ArrayList<>(places.size());
        Instant earlier = startedAt;
        for (Place turn : places) {
            turns.add(TurnWords.read(turn, turns.size(), earlier));
            earlier = turns.getLast().at();
        }
        return turns;
    }

    private static List<Rating> ratings(Place place, Instant otherwise) {
        return place.items("ratings").stream()
                .map(rating -> RatingWords.read(rating, otherwise))
                .toList();
    }

    private static List<MarginNote> notes(List<Place> places, Leftovers left) {
        List<MarginNote> notes = new ArrayList<>(places.size());
        for (Place note : places) {
            left.keep("notes/" + notes.size(), note.object().rest(NOTE));
            notes.add(new MarginNote(
                    (int) note.integer("turn", 0, Limits.TURNS, 0),
                    note.text("quote", ""),
                    note.text("text"),
                    note.text("author", "")));
        }
        return notes;
    }

    static ObjectNode write(Session session) {
        ObjectNode object = Json.MAPPER
                .createObjectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("id", session.id());
        session.caseId().ifPresent(id -> object.put("case", id));
        object.put("seed", session.seed())
                .put("engine", session.engine())
                .put("title", session.title())
                .put("origin", session.origin().code());
        session.setting().phase().ifPresent(phase -> object.put("phase", phase));
        object.put("style", session.setting().style())
                .put("minutes", session.setting().minutes());
        session.setting().seedCode().ifPresent(code -> object.put("seedCode", code));
        object.put("startedAt", session.startedAt().toString());
        session.endedAt().ifPresent(at -> object.put("endedAt", at.toString()));
        ArrayNode turns = object.putArray("turns");
        session.turns().forEach(turn -> turns.add(TurnWords.write(turn)));
        ArrayNode ratings = object.putArray("ratings");
        session.ratings().forEach(rating -> ratings.add(RatingWords.write(rating)));
        if (!session.notes().isEmpty()) writeNotes(object.putArray("notes"), session);
        Plain.into(object, session.extra());
        return object;
    }

    private static void writeNotes(ArrayNode notes, Session session) {
        for (MarginNote note : session.notes()) {
            String part = "notes/" + notes.size();
            ObjectNode object = notes.addObject()
                    .put("turn", note.turn())
                    .put("quote", note.quote())
                    .put("text", note.text())
                    .put("author", note.author());
            Leftovers.restore(session.extra(), part, object);
        }
    }
}
