package org.understudy.practice.opinion;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One question about a session.
 *
 * @param instrument {@code CTRS}, {@code principles}, {@code dimensions} or {@code safety}
 * @param item its key there
 */
public record OpinionQuestion(String instrument, String item, String words, int lowest, int highest) {
    private record Block(String instrument, int lowest, int highest, Map<String, String> items) {}

    /** All questions, in the order they are asked. */
    public static List<OpinionQuestion> all() {
        try (InputStream in = OpinionQuestion.class.getResourceAsStream("/opinion/questions.yaml")) {
            if (in == null) throw new IllegalStateException("missing resource /opinion/questions.yaml");
            List<Block> blocks = new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
            return blocks.stream()
                    .flatMap(b -> b.items().entrySet().stream()
                            .map(i -> new OpinionQuestion(
                                    b.instrument(), i.getKey(), i.getValue(), b.lowest(), b.highest())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shape an answer must have: small and flat, the score one of the allowed ones. */
    String schema() {
        String scores = IntStream.rangeClosed(lowest, highest)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        return """
            {"type":"object","properties":{"quotes":{"type":"array","items":{"type":"string"}},\
            "reason":{"type":"string"},"score":{"type":"integer","enum":[%s]}},\
            "required":["quotes","reason","score"]}\
            """.formatted(scores);
    }
}
