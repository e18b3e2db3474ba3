package org.understudy.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;

/** How well each code is told, as last measured; {@code understudy evaluate coding} makes the figures again. */
public final class CodeFigures {
    private static final String FILE = "/coding/figures.json";

    /**
     * How well one label is told.
     *
     * @param precision of the turns the coder calls so, the share people call so, 0 to 1
     * @param recall of the turns people call so, the share the coder finds, 0 to 1
     * @param turns how many people call so
     */
    public record Figure(double precision, double recall, int turns) {}

    private final JsonNode figures;

    private CodeFigures(JsonNode figures) {
        this.figures = figures;
    }

    /** The figures that ship. */
    public static CodeFigures load() {
        try (InputStream in = CodeFigures.class.getResourceAsStream(FILE)) {
            return new CodeFigures(new ObjectMapper().readTree(in).path("figures"));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** A code on our own examples, told by a model that learned from other topics. */
    public Optional<Figure> ownExamples(Technique technique) {
        return figure(figures.path("codes_across_topics").path("labels").path(technique.code()));
    }

    /** The behaviour a code belongs to, on sessions that experts coded. */
    public Optional<Figure> codedSessions(Behaviour behaviour) {
        return figure(figures.path("annomi").path("behaviours").path("labels").path(behaviour.code()));
    }

    private static Optional<Figure> figure(JsonNode node) {
        if (!node.has("precision")) return Optional.empty();
        return Optional.of(new Figure(
                node.path("precision").asDouble(),
                node.path("recall").asDouble(),
                node.path("turns").asInt()));
    }
}
