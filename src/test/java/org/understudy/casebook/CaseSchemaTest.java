package org.understudy.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseSchemaTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final JsonSchema SCHEMA = schema("case");
    private static final JsonSchema BACK = schema("back");

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(CaseSchemaTest.class.getResourceAsStream("/schema/" + name + ".schema.json"));
    }

    private static Set<ValidationMessage> faults(String yaml) throws IOException {
        return SCHEMA.validate(YAML.readTree(yaml));
    }

    @Test
    void everyFileOfEveryCaseThatShipsIsAsTheSchemaSays() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/cases"))) {
            files = all.filter(f -> f.toString().endsWith(".yaml")).toList();
        }
        assertThat(files).hasSizeGreaterThan(6);
        for (Path file : files) {
            JsonNode node = YAML.readTree(file.toFile());
            JsonSchema of = file.endsWith(LineReplies.FILE) ? BACK : SCHEMA;
            assertThat(of.validate(node)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void aLineHasAReplyOrSeveralAndNothingElse() throws IOException {
        assertThat(BACK.validate(YAML.readTree("{\"A line.\": \"A reply.\", \"Another.\": [\"One.\", \"Two.\"]}")))
                .isEmpty();
        assertThat(BACK.validate(YAML.readTree("{\"A line.\": []}"))).isNotEmpty();
        assertThat(BACK.validate(YAML.readTree("{\"A line.\": {\"to\": \"a\"}}")))
                .isNotEmpty();
    }

    @Test
    void refusesWhatNoCaseMayHold() throws IOException {
        assertThat(faults("units: [{id: a, topic: t, label: l, layer: feeling, gate: {trust: 140}, shape: open,"
                        + " asks: [a, b, c, d, e, f], full: [x, y, z]}]"))
                .isNotEmpty();
        assertThat(faults("units: [{id: a, topic: t, label: l, layer: mood, gate: {trust: 40}, shape: open,"
                        + " asks: [a, b, c, d, e, f], full: [x, y, z]}]"))
                .isNotEmpty();
        assertThat(faults("frames: {shout: [no]}")).isNotEmpty();
        assertThat(faults("segments: [{id: one, title: t, hot: 40, past: [a], present: [b]}]"))
                .isNotEmpty();
        assertThat(faults("somebody: else")).isNotEmpty();
    }
}
