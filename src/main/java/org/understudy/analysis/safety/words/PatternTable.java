package org.understudy.analysis.safety.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rows of a key and a pattern, kept beside the code so that they can be read and argued about. */
public final class PatternTable {
    /** One row; the pattern is found from a word's beginning in lower-case text. */
    public record Row(String key, Pattern pattern) {}

    private PatternTable() {}

    /**
     * @throws IllegalStateException when the resource is missing or a row has no tab
     */
    public static List<Row> rows(String resource) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines(resource)) {
            int tab = line.indexOf('\t');
            if (tab < 0) throw new IllegalStateException(resource + ": a row without a tab: " + line);
            rows.add(new Row(line.substring(0, tab), compiled(line.substring(tab + 1))));
        }
        return rows;
    }

    /** A pattern that begins at a word's beginning, or where it says. */
    public static Pattern compiled(String pattern) {
        return Pattern.compile(pattern.startsWith("^") ? pattern : "(?<![a-z0-9'])" + pattern);
    }

    /** A text as the patterns read it: small letters and one kind of apostrophe, as long as it was but for rare letters. */
    public static String plain(String text) {
        return text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    /** The rows of a resource without blank lines and comments. */
    public static List<String> lines(String resource) {
        try (InputStream in = PatternTable.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("missing resource " + resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
