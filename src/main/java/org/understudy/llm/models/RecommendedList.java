package org.understudy.llm.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.understudy.practice.models.RecommendedModel;

/**
 * The models worth having: {@code models.yaml} in the data folder where a program has put its own list there, else the
 * one that ships. An entry without name or sizes is passed over.
 */
final class RecommendedList {
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final double GIGABYTE = 1e9;

    private RecommendedList() {}

    static List<RecommendedModel> read(Path dataFolder) {
        Path own = dataFolder.resolve("models.yaml");
        try {
            if (Files.exists(own)) return models(YAML.readTree(Files.readAllBytes(own)));
        } catch (IOException e) {
            LoggerFactory.getLogger(RecommendedList.class)
                    .warn(
                            "{} cannot be read; the list that ships is used: {}",
                            own,
                            e.getClass().getSimpleName());
        }
        try (InputStream shipped = RecommendedList.class.getResourceAsStream("/models/recommended.yaml")) {
            return models(YAML.readTree(shipped));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RecommendedModel> models(JsonNode root) {
        List<RecommendedModel> models = new ArrayList<>();
        for (JsonNode model : root.path("models")) {
            String name = model.path("name").asText("");
            double file = model.path("file_gb").asDouble(0);
            double memory = model.path("memory_gb").asDouble(0);
            if (name.isBlank() || file <= 0 || memory <= 0) continue;
            models.add(new RecommendedModel(
                    name,
                    (long) (file * GIGABYTE),
                    (long) (memory * GIGABYTE),
                    model.path("use").asText("")));
        }
        return models;
    }
}
