package org.understudy.wire;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.understudy.session.Session;

/** Session files: {@code {"format":"understudy-session","version":1,…}}. */
public final class SessionJson {
    private static final Pattern PLACE = Pattern.compile("\\[Source: .*?; line: (\\d+), column: (\\d+)]");

    private SessionJson() {}

    /**
     * Reads a session file.
     *
     * @throws WireProblem when it cannot be read, with its name, line and column
     */
    public static Session read(Path file) {
        String source = file.getFileName().toString();
        try {
            if (Files.size(file) > Limits.FILE_BYTES) throw tooLarge(source);
            return read(Files.readAllBytes(file), source);
        } catch (IOException e) {
            throw WireProblem.in(source, "cannot be opened: " + e.getMessage());
        }
    }

    /**
     * Reads a session from the bytes of a file.
     *
     * @param source what to call the file in messages
     * @throws WireProblem when it cannot be read
     */
    public static Session read(byte[] json, String source) {
        return parse(json, source, SessionWords::read);
    }

    /** The bytes of a session file: the same session gives the same bytes, lines end in a line feed. */
    public static byte[] write(Session session) {
        return Json.pretty(SessionWords.write(session));
    }

    /** Whether a JSON tree in plain values says of itself that it is a session file. */
    public static boolean isSession(Object plain) {
        return plain instanceof java.util.Map<?, ?> map && SessionWords.FORMAT.equals(map.get("format"));
    }

    /**
     * Reads any JSON within the limits as plain values: text, number, boolean, null, list, map.
     *
     * @throws WireProblem when it is not JSON, or too large or too deep
     */
    public static Object plain(byte[] json, String source) {
        return parse(json, source, place -> Plain.of(place.node()));
    }

    private static <T> T parse(byte[] json, String source, Function<Place, T> reading) {
        if (json.length > Limits.FILE_BYTES) throw tooLarge(source);
        JsonNode tree;
        try {
            tree = Json.MAPPER.readTree(json);
        } catch (StreamConstraintsException e) {
            throw at(source, e, "too much for one file: " + e.getOriginalMessage());
        } catch (JacksonException e) {
            throw at(source, e, "not JSON: " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw WireProblem.in(source, "cannot be read: " + e.getMessage());
        }
        if (tree == null || tree.isMissingNode()) throw WireProblem.in(source, "is empty");
        try {
            return reading.apply(Place.root(tree));
        } catch (WireProblem problem) {
            JsonLocation at = Whereabouts.of(problem.steps(), json).orElse(JsonLocation.NA);
            throw WireProblem.at(source, at.getLineNr(), at.getColumnNr(), problem.what(), problem);
        }
    }

    private static WireProblem at(String source, JacksonException e, String what) {
        JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        return WireProblem.at(source, at.getLineNr(), at.getColumnNr(), what, e);
    }

    private static WireProblem tooLarge(String source) {
        return WireProblem.in(
                source, "is larger than " + (Limits.FILE_BYTES >> 20) + " MB; split it into several files");
    }

    /** The parser's own words but for what it says of itself, {@code [Source: …; line: 1, column: 5]}. */
    private static String firstLine(String text) {
        String first = text.lines().findFirst().orElse("");
        return PLACE.matcher(first).replaceAll("line $1, column $2");
    }
}
