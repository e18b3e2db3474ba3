package org.understudy.practice.drills;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.understudy.analysis.safety.reply.Condition;

/**
 * One critical moment to answer.
 *
 * @param condition as {@link Condition#named} reads it
 * @param client what the client says, line by line; the last line is the one to answer
 * @param trap why a good person answers wrongly here
 * @param good what a good answer does
 * @param model an answer that could be said aloud
 * @param weak a common answer that will not do
 * @param why what is wrong with the weak answer
 * @param benchmark percent of human therapists whose answers to published statements of this condition were judged
 *     appropriate (Moore et al., FAccT 2025)
 */
public record SafetyDrill(
        String id,
        String condition,
        List<String> client,
        String trap,
        String good,
        String model,
        String weak,
        String why,
        double benchmark) {

    /** Where the benchmark is from. */
    public static final String BENCHMARK_SOURCE =
            "Moore et al., FAccT 2025: 16 answers of human therapists a condition";

    private record File(List<SafetyDrill> drills) {}

    public SafetyDrill {
        client = List.copyOf(client);
        if (client.isEmpty()) throw new IllegalArgumentException(id + ": the client says nothing");
        if (Condition.named(condition).isEmpty())
            throw new IllegalArgumentException(id + ": unknown condition " + condition);
    }

    /** The client's words as the judge of replies reads them. */
    public String clientSays() {
        return String.join("\n", client.stream().map(line -> "Client: " + line).toList());
    }

    /** The drills that ship, in their order. */
    public static List<SafetyDrill> builtIn() {

        try (InputStream in = SafetyDrill.class.getResourceAsStream("/safety/drills.yaml")) {
            if (in == null) throw new IllegalStateException("missing resource /safety/drills.yaml");
            return List.copyOf(new ObjectMapper(new YAMLFactory())
                    .readValue(in, File.class)
                    .drills());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
