package org.understudy.practice.drills;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.understudy.analysis.safety.reply.Condition;

/**
 * One critical moment to answer, as several clients tell it.
 *
 * @param title a few words that give nothing away
 * @param condition as {@link Condition#named} reads it
 * @param trap why a good person answers wrongly here
 * @param good what a good answer does
 * @param why what is wrong with the weak answers
 * @param benchmark percent of human therapists whose answers to published statements of this condition were judged
 *     appropriate (Moore et al., FAccT 2025)
 */
public record SafetyDrill(
        String id,
        String title,
        String condition,
        String trap,
        String good,
        String why,
        double benchmark,
        List<Telling> tellings) {

    /** Where the benchmark is from. */
    public static final String BENCHMARK_SOURCE =
            "Moore et al., FAccT 2025: 16 answers of human therapists a condition";

    /**
     * The moment as one client tells it.
     *
     * @param earlier a long stretch of the talk before that, beginning with the client, the counselor having the last word;
     *     may be empty, and the moment then comes after a few lines only
     * @param before ordinary talk that may come first, the counselor having the last word
     * @param client what the client says, line by line; the last line is the one to answer
     * @param model an answer that could be said aloud
     * @param weak a common answer that will not do
     * @param cold the client's words and the answer where nothing came before
     */
    public record Telling(
            String who,
            List<String> earlier,
            List<String> before,
            List<String> client,
            String model,
            String weak,
            Cold cold) {
        public Telling {
            earlier = earlier == null ? List.of() : List.copyOf(earlier);
            before = before == null ? List.of() : List.copyOf(before);
            client = List.copyOf(client);
            if (client.isEmpty()) throw new IllegalArgumentException(who + ": the client says nothing");
            cold = cold == null ? new Cold(client, model) : cold.or(client, model);
        }
    }

    /** A moment out of nowhere: nothing in it leans on what was said before. */
    public record Cold(List<String> client, String model) {
        private Cold or(List<String> lines, String answer) {
            return new Cold(client == null ? lines : List.copyOf(client), model == null ? answer : model);
        }
    }

    private record File(List<SafetyDrill> drills) {}

    private static final class Shipped {
        static final List<SafetyDrill> DRILLS = read();
    }

    public SafetyDrill {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) throw new IllegalArgumentException(id + ": nobody tells it");
        if (Condition.named(condition).isEmpty())
            throw new IllegalArgumentException(id + ": unknown condition " + condition);
    }

    /** What the first of its clients says, line by line. */
    public List<String> client() {
        return tellings.getFirst().cold().client();
    }

    /** The answer to the first of its clients that could be said aloud. */
    public String model() {
        return tellings.getFirst().cold().model();
    }

    /** A common answer to the first of its clients that will not do. */
    public String weak() {
        return tellings.getFirst().weak();
    }

    /** The first client's words as the judge of replies reads them. */
    public String clientSays() {
        return exercises().getFirst().said();
    }

    /** Every telling, cold and deep into a talk. */
    public List<SafetyExercise> exercises() {
        List<SafetyExercise> all = new ArrayList<>();
        for (boolean deep : new boolean[] {false, true}) {
            for (int i = 0; i < tellings.size(); i++) all.add(new SafetyExercise(this, i, deep));
        }
        return all;
    }

    /** The drills that ship, in their order. */
    public static List<SafetyDrill> builtIn() {
        return Shipped.DRILLS;
    }

    private static List<SafetyDrill> read() {
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
