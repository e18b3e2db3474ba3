package org.understudy.practice;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What the program's own figures are worth: each measured, with the figure for people beside it and the command. */
public record KnownFigures(List<Group> groups) {
    private static final String FILE = "/figures/figures.json";

    /** Figures about one part of the program, with what they mean in plain words. */
    public record Group(String title, String words, List<Row> rows) {}

    /**
     * One figure.
     *
     * @param what what was measured, in words a trainee understands
     * @param ours how the program does
     * @param people how people do on the same thing, or why that is not known
     * @param how data and protocol
     * @param command what makes the figure again
     */
    public record Row(String what, String ours, String people, String how, String command) {}

    /** The figures that ship, as last measured. */
    public static KnownFigures load() {
        try (InputStream in = KnownFigures.class.getResourceAsStream(FILE)) {
            return new KnownFigures(new ObjectMapper().readValue(in, new TypeReference<List<Group>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
