package org.understudy.casebook.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes out what a person says that carries no fact, from the bank of their voice and what anybody says. */
final class VoiceWriting {
    private final Person person;
    private final Banks banks;
    private final Lines lines;

    VoiceWriting(Person person, Banks banks, Lines lines) {
        this.person = person;
        this.banks = banks;
        this.lines = lines;
    }

    /** {@code frames}, {@code fallbacks}, {@code meta}, {@code nonverbal}. */
    Map<String, Object> voice() {
        Map<String, Object> voice = new LinkedHashMap<>();
        for (String part : List.of("frames", "fallbacks", "meta", "nonverbal"))
            voice.put(part, pools(part, banks.rules().path("lines").path(part)));
        return voice;
    }

    /** What is said round a retelling. */
    Map<String, Object> imaginal() {
        return pools("imaginal", banks.rules().path("lines").path("imaginal"));
    }

    private Map<String, Object> pools(String part, JsonNode table) {
        Map<String, Object> pools = new LinkedHashMap<>();
        table.fields()
                .forEachRemaining(e -> put(pools, part, e.getKey(), e.getValue().asInt()));
        return pools;
    }

    private void put(Map<String, Object> pools, String part, String path, int count) {
        List<String> said = lines.take(bank(prefix(part) + path), count, part + path);
        int dot = path.indexOf('.');
        if (dot < 0) {
            pools.put(path, said);
        } else {
            @SuppressWarnings("unchecked")
            Map<String, Object> inner =
                    (Map<String, Object>) pools.computeIfAbsent(path.substring(0, dot), _ -> new LinkedHashMap<>());
            inner.put(path.substring(dot + 1), said);
        }
    }

    private static String prefix(String part) {
        return switch (part) {
            case "frames" -> "";
            case "fallbacks" -> "fallback.";
            default -> part + ".";
        };
    }

    /** The voice's own lines, called its own, and what anybody says. */
    List<BankLine> bank(String key) {
        List<BankLine> bank = new ArrayList<>();
        List<String> own = List.of(person.plan().voice());
        person.voice().pool(key).forEach(l -> bank.add(l.of(own)));
        bank.addAll(banks.common().pool(key));
        return bank;
    }
}
