package org.understudy.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every row of the fidelity suite for every client, as the page "How good is this?" shows them. {@code understudy fidelity
 * --case all --figures FILE} writes the file that ships.
 *
 * @param sessions sessions a counselor
 * @param turns counselor turns a session, at most
 */
public record FidelityTable(int sessions, int turns, List<Person> people) {
    private static final String FILE = "/figures/fidelity.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** One client. */
    public record Person(String id, String name, List<Figure> rows) {
        public Optional<Figure> row(String name) {
            return rows.stream().filter(r -> r.name().equals(name)).findFirst();
        }

        /** Rows that have a line to reach; the others are only reported. */
        public long lined() {
            return rows.stream().filter(Figure::lined).count();
        }

        public long reached() {
            return rows.stream().filter(r -> r.lined() && r.passes()).count();
        }

        public long stretched() {
            return rows.stream().filter(Figure::stretched).count();
        }
    }

    /**
     * One figure.
     *
     * @param line what it has to reach; empty where it is only reported
     * @param stretch what to aim for next; may be empty
     * @param stretched whether that is reached
     * @param people how people do on the same; empty where that is not known
     * @param models how language models do; empty where that is not known
     * @param note what else its author says of it; may be empty
     */
    public record Figure(
            String name,
            String value,
            boolean passes,
            String line,
            String stretch,
            boolean stretched,
            String people,
            String models,
            String note) {

        /** From a row of the suite. */
        public static Figure of(org.understudy.client.fidelity.Row row) {
            return new Figure(
                    row.name(),
                    row.value(),
                    row.passes(),
                    row.line(),
                    row.stretch(),
                    row.stretched(),
                    row.people(),
                    row.models(),
                    row.note());
        }

        boolean lined() {
            return !line.isEmpty();
        }
    }

    /** The table that ships, as last measured. */
    public static FidelityTable load() {
        try (InputStream in = FidelityTable.class.getResourceAsStream(FILE)) {
            return JSON.readValue(in, FidelityTable.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    public void write(Path file) throws IOException {
        JSON.writeValue(file.toFile(), this);
    }

    /** The names of all rows, in the order of the suite; a row only some clients have is among them. */
    public List<String> rows() {
        Set<String> names = new LinkedHashSet<>();
        people.forEach(p -> p.rows().forEach(r -> names.add(r.name())));
        return new ArrayList<>(names);
    }

    /** A row of whoever has it, for what is the same for all. */
    public Figure any(String row) {
        return people.stream()
                .flatMap(p -> p.row(row).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row " + row));
    }
}
