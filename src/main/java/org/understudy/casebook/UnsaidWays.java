package org.understudy.casebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The turns of phrase in which a counselor may name what lies under the units of one case, from {@code rating/unsaid}. A
 * case that has no such file has none.
 */
public final class UnsaidWays {
    private static final Map<String, UnsaidWays> READ = new ConcurrentHashMap<>();

    /** Characters of one sentence that may stand where a line has {@code ~}. */
    private static final String BETWEEN = "[^.?!]{0,40}";

    /** Words that stand right before what they deny. */
    private static final Pattern DENIED = Pattern.compile(
            "(?:\\b(?:not|never|no)|n['’]t)(?: (?:a|an|the|any|so|be|been|to|really|just))?\\s*$",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, List<Pattern>> units;

    private UnsaidWays(Map<String, List<Pattern>> units) {
        this.units = units;
    }

    /** Those of a case, by its id. */
    public static UnsaidWays of(String clientCase) {
        return READ.computeIfAbsent(clientCase, UnsaidWays::read);
    }

    /** The turns of phrase for a unit, whole words each. */
    public List<Pattern> unit(String unit) {
        return units.getOrDefault(unit, List.of());
    }

    /** Whether what begins at a place of a text is denied by the words right before it. */
    public static boolean isDenied(String text, int at) {
        return DENIED.matcher(text.substring(0, at)).find();
    }

    private static UnsaidWays read(String clientCase) {
        try (InputStream in = UnsaidWays.class.getResourceAsStream("/rating/unsaid/" + clientCase + ".tsv")) {
            if (in == null) return new UnsaidWays(Map.of());
            return new UnsaidWays(
                    patterns(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Pattern>> patterns(Stream<String> lines) {
        Map<String, List<Pattern>> patterns = new HashMap<>();
        lines.filter(l -> !l.startsWith("#") && !l.isBlank())
                .map(l -> l.split("\t", 2))
                .forEach(cells -> patterns.put(cells[0], ways(cells[1])));
        return patterns;
    }

    /** One pattern a turn of phrase: a bar within brackets parts nothing. */
    private static List<Pattern> ways(String cell) {
        List<Pattern> ways = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            char c = i < cell.length() ? cell.charAt(i) : '|';
            if (c == '(') depth++;
            if (c == ')') depth--;
            if (c == '|' && depth == 0) {
                ways.add(pattern(cell.substring(from, i)));
                from = i + 1;
            }
        }
        return ways;
    }

    private static Pattern pattern(String way) {
        return Pattern.compile(
                "\\b(?:" + way.replace("~", BETWEEN).replace("'", "['’]") + ")[\\w'’]*", Pattern.CASE_INSENSITIVE);
    }
}
