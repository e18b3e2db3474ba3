package org.understudy.practice.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a model has answered so far, one line of JSON an answer, on disk before the next is asked. A line that a crash
 * left half written is dropped and asked again.
 */
final class CheckAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, String> answers = new LinkedHashMap<>();

    private CheckAnswers(Path file) {
        this.file = file;
    }

    /** Opens the answers of one build of a model; another build has another file. */
    static CheckAnswers open(Path folder, String model, Optional<String> digest) {
        String build = digest.map(d -> d.replaceAll("[^0-9A-Za-z]", ""))
                .map(d -> d.substring(0, Math.min(16, d.length())))
                .orElse("unknown");
        String name = model.replaceAll("[^0-9A-Za-z._-]", "_");
        CheckAnswers kept = new CheckAnswers(folder.resolve(name + "-" + build + ".jsonl"));
        try {
            if (Files.exists(kept.file))
                for (String line : Files.readAllLines(kept.file, StandardCharsets.UTF_8)) kept.take(line);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.path("id").isTextual() && node.path("answer").isTextual())
                answers.put(node.get("id").asText(), node.get("answer").asText());
        } catch (JsonProcessingException _) {
            // half a line: the question is asked again
        }
    }

    Optional<String> of(String id) {
        return Optional.ofNullable(answers.get(id));
    }

    void keep(String id, String answer) {
        try {
            Files.createDirectories(file.getParent());
            String begin = Files.exists(file) && !endsWell() ? "\n" : "";
            String line = begin + JSON.writeValueAsString(Map.of("id", id, "answer", answer)) + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            answers.put(id, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean endsWell() throws IOException {
        long size = Files.size(file);
        if (size == 0) return true;
        try (var in = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            in.position(size - 1).read(last);
            return last.get(0) == '\n';
        }
    }

    /** What an answer is kept under: a question that is worded anew is a new question. */
    static String key(String id, String wording) {
        CRC32 sum = new CRC32();
        sum.update(wording.getBytes(StandardCharsets.UTF_8));
        return id + "#" + Long.toHexString(sum.getValue());
    }
}
