package org.understudy.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Settings as JSON. A field with a value that makes no sense is read as its default, without harm to the others; fields
 * that are unknown here stay in the file.
 */
final class SettingsJson {
    private static final int VERSION = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxDocumentLength(1 << 20)
                    .build())
            .build());

    private SettingsJson() {}

    /** The tree of a settings file. Throws when it is not a JSON object. */
    static ObjectNode parse(byte[] json) throws IOException {
        if (MAPPER.readTree(json) instanceof ObjectNode object) return object;
        throw new IOException("not a JSON object");
    }

    static Settings read(JsonNode root) {
        JsonNode look = root.path("look");
        JsonNode practice = root.path("practice");
        Look plain = Look.DEFAULT;
        PracticeChoices usual = PracticeChoices.DEFAULT;
        return new Settings(
                new Look(
                        theme(look.path("theme").asText()),
                        look.path("zoom").asInt(plain.zoom()),
                        look.path("reducedMotion").asBoolean(plain.reducedMotion()),
                        text(look, "language")),
                new PracticeChoices(
                        practice.path("typingPace").asBoolean(usual.typingPace()),
                        practice.path("coach").asBoolean(usual.coach()),
                        practice.path("minutes").asInt(usual.minutes()),
                        text(practice, "seedCode"),
                        text(practice, "lastCase"),
                        text(practice, "lastPhase"),
                        text(practice, "lastStyle")),
                text(root, "dataFolder").flatMap(SettingsJson::path),
                root.path("firstRunDone").asBoolean(false),
                bounds(root.path("window")),
                text(root, "helpLines").orElse(""),
                ModelChoicesJson.read(root.path("models")));
    }

    private static Theme theme(String word) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Look.DEFAULT.theme());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue()).filter(text -> !text.isBlank());
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Optional<WindowBounds> bounds(JsonNode node) {
        if (!node.isObject()) return Optional.empty();
        return Optional.of(new WindowBounds(
                        node.path("x").asDouble(),
                        node.path("y").asDouble(),
                        node.path("width").asDouble(),
                        node.path("height").asDouble(),
                        node.path("maximized").asBoolean()))
                .filter(WindowBounds::sensible);
    }

    /** Writes settings over the tree they were read from. */
    static byte[] write(Settings settings, ObjectNode over) throws IOException {
        ObjectNode root = over.deepCopy();
        root.put("version", Math.max(VERSION, root.path("version").asInt(VERSION)));
        Look look = settings.look();
        ObjectNode lookNode = object(root, "look")
                .put("theme", look.theme().name().toLowerCase(Locale.ROOT))
                .put("zoom", look.zoom())
                .put("reducedMotion", look.reducedMotion());
        put(lookNode, "language", look.language());
        PracticeChoices practice = settings.practice();
        ObjectNode practiceNode = object(root, "practice")
                .put("typingPace", practice.typingPace())
                .put("coach", practice.coach())
                .put("minutes", practice.minutes());
        put(practiceNode, "seedCode", practice.seedCode());
        put(practiceNode, "lastCase", practice.lastCase());
        put(practiceNode, "lastPhase", practice.lastPhase());
        put(practiceNode, "lastStyle", practice.lastStyle());
        put(root, "dataFolder", settings.dataFolder().map(Path::toString));
        root.put("firstRunDone", settings.firstRunDone());
        settings.window().ifPresent(bounds -> object(root, "window")
                .put("x", bounds.x())
                .put("y", bounds.y())
                .put("width", bounds.width())
                .put("height", bounds.height())
                .put("maximized", bounds.maximized()));
        ModelChoicesJson.write(settings.models(), object(root, "models"));
        put(root, "helpLines", Optional.of(settings.helpLines()).filter(text -> !text.isBlank()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static ObjectNode object(ObjectNode parent, String field) {
        return parent.get(field) instanceof ObjectNode there ? there : parent.putObject(field);
    }

    private static void put(ObjectNode node, String field, Optional<String> value) {
        value.ifPresentOrElse(text -> node.put(field, text), () -> node.remove(field));
    }

    static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }
}
