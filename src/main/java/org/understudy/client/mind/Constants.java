package org.understudy.client.mind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The numbers the client runs on: one readable table, {@code client/constants.tsv}, each with what it does and where it comes
 * from. The code names them; it does not hold them.
 */
public final class Constants {
    private static final Map<String, Constant> ALL = read();

    /**
     * A row of the table.
     *
     * @param key group and name, as in {@code repair.each_turn}
     * @param unit what it is measured in
     * @param source a section of the design with the published source it names, or "ours"
     */
    public record Constant(String key, double value, String unit, String what, String source) {
        /** The part of the key before the first dot. */
        public String group() {
            return key.replaceFirst("[.].*", "");
        }
    }

    private Constants() {}

    /** @throws IllegalArgumentException where the table has no such key */
    public static double number(String key) {
        Constant constant = ALL.get(key);
        if (constant == null) throw new IllegalArgumentException("client/constants.tsv has no " + key);
        return constant.value();
    }

    /** The whole table, in its order. */
    public static List<Constant> all() {
        return List.copyOf(ALL.values());
    }

    /** The cells of a table that ships, without remarks and heading. */
    public static List<String[]> cells(String resource) {
        try (InputStream in = Constants.class.getResourceAsStream(resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .skip(1)
                    .map(l -> l.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static Map<String, Constant> read() {
        return cells("/client/constants.tsv").stream()
                .map(c -> new Constant(c[0], Double.parseDouble(c[1]), c[2], c[3], c[4]))
                .collect(Collectors.toMap(
                        Constant::key,
                        c -> c,
                        (a, _) -> {
                            throw new IllegalStateException(a.key() + " is twice in client/constants.tsv");
                        },
                        LinkedHashMap::new));
    }
}
