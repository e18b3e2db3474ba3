package org.understudy.casebook.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.generate.Targets.Share;

/** Everything the generator draws from, under {@code generator/} on the class path. Read once, then only looked at. */
final class Banks {
    private static final String ROOT = "/generator/";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final List<String> LIFE = List.of("coming", "body", "home", "work", "strengths", "risk");

    private final Targets targets;
    private final JsonNode rules;
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, Script> reasons = new LinkedHashMap<>();
    private final Map<String, Script> voices = new LinkedHashMap<>();
    private final Map<String, Script> behaviours = new LinkedHashMap<>();
    private final List<Script> life = new ArrayList<>();
    private final Script common;
    private final Script details;
    private final Script exposure;
    private final Script cbt;

    private Banks() {
        targets = Targets.of(yaml("targets.yaml"));
        rules = yaml("rules.yaml");
        yaml("names.yaml").fields().forEachRemaining(e -> {
            List<String> list = new ArrayList<>();
            e.getValue().forEach(n -> list.add(n.asText()));
            names.put(e.getKey(), list);
        });
        for (Share s : targets.events()) reasons.put(s.id(), script("events/" + s.id()));
        for (Share s : targets.presentations()) reasons.put(s.id(), script("presentations/" + s.id()));
        for (Share s : targets.behaviours()) behaviours.put(s.id(), script("behaviours/" + s.id()));
        for (JsonNode v : rules.path("voices")) voices.put(v.asText(), script("voices/" + v.asText()));
        for (String name : LIFE) life.add(script("life/" + name));
        common = script("voices/common");
        details = script("life/details");
        exposure = script("life/exposure");
        cbt = script("life/cbt");
    }

    static Banks open() {
        return new Banks();
    }

    Targets targets() {
        return targets;
    }

    Draws draws() {
        return new Draws(rules.path("draws"));
    }

    JsonNode rules() {
        return rules;
    }

    Map<String, List<String>> names() {
        return names;
    }

    List<String> voiceIds() {
        return List.copyOf(voices.keySet());
    }

    Script voice(String id) {
        return voices.get(id);
    }

    /** What anybody might say between things, in whatever voice. */
    Script common() {
        return common;
    }

    /** Small questions that anybody is asked. */
    Script details() {
        return details;
    }

    Script reason(String id) {
        return reasons.get(id);
    }

    Script behaviour(String id) {
        return behaviours.get(id);
    }

    List<Script> life() {
        return life;
    }

    /** What is said about the way of working. */
    Script method(boolean byExposure) {
        return byExposure ? exposure : cbt;
    }

    private static JsonNode yaml(String name) {
        try {
            return YAML.readTree(text(name));
        } catch (IOException e) {
            throw new CaseProblem("generator/" + name + ": " + e.getMessage(), e);
        }
    }

    private static Script script(String name) {
        return ScriptReader.read("generator/" + name + ".txt", text(name + ".txt"));
    }

    private static String text(String name) {
        try (InputStream in = Banks.class.getResourceAsStream(ROOT + name)) {
            if (in == null) throw new CaseProblem("generator/" + name + ": is not there");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
