package org.understudy.analysis.formulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing it might be, with what speaks for it and what against. It is kept as one line, its three fields apart by
 * bars: what it might be | for | against; fields left empty at the end are left off.
 */
public record Hypothesis(String what, String pro, String contra) {
    public static final Hypothesis BLANK = new Hypothesis("", "", "");

    private static final int FIELDS = 3;

    /** Reads a line as it was kept. A bar beyond the second belongs to what speaks against. */
    public static Hypothesis of(String line) {
        String[] fields = line.split("\\|", FIELDS);
        return new Hypothesis(field(fields, 0), field(fields, 1), field(fields, 2));
    }

    private static String field(String[] fields, int at) {
        return at < fields.length ? fields[at].strip() : "";
    }

    /**
     * The line it is kept as. A bar or a line break typed into a field would part it in two, so a bar becomes a slash
     * and a break a space.
     */
    public String line() {
        String line = Stream.of(what, pro, contra)
                .map(Hypothesis::undivided)
                .reduce((a, b) -> a + " | " + b)
                .orElseThrow();
        return line.replaceFirst("[\\s|]+$", "").stripLeading();
    }

    /** A field's words on one line and without bars. */
    public static String undivided(String words) {
        return words.replaceAll("\\R", " ").replace('|', '/').strip();
    }

    /** The one thing it says for or against, where it is a line of the key with just one of them. */
    public Optional<String> ground() {
        return pro.isBlank() == contra.isBlank() ? Optional.empty() : Optional.of(pro.isBlank() ? contra : pro);
    }

    public boolean isBlank() {
        return fields().isEmpty();
    }

    /** The fields with something in them, in order. */
    public List<String> fields() {
        return Stream.of(what, pro, contra).filter(f -> !f.isBlank()).toList();
    }
}
