package org.understudy.casebook.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.casebook.ClientCase;

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

    /**
     * {@code frames}, {@code fallbacks}, {@code meta}, {@code nonverbal}.
     *
     * @param told what any counselor asks and a unit answers
     */
    Map<String, Object> voice(Set<String> told) {
        Map<String, Object> voice = new LinkedHashMap<>();
        for (String part : List.of("frames", "fallbacks", "meta", "nonverbal"))
            voice.put(part, pools(part, banks.rules().path("lines").path(part)));
        @SuppressWarnings("unchecked")
        Map<String, Object> frames = (Map<String, Object>) voice.get("frames");
        frames.put("ordinary", ordinary(told));
        return voice;
    }

    /** What is a manner of speaking is answered by the voice, what is a matter of the trouble by who has that trouble. */
    private Map<String, Object> ordinary(Set<String> told) {
        int count = banks.rules().path("lines").path("ordinary").asInt();
        Map<String, Object> ordinary = new LinkedHashMap<>();
        person.voice().pools().keySet().stream()
                .filter(key -> key.startsWith(ClientCase.ORDINARY))
                .map(key -> key.substring(ClientCase.ORDINARY.length()))
                .filter(kind -> !told.contains(kind))
                .forEach(kind -> ordinary.put(kind, ordinary(kind, count)));
        return ordinary;
    }

    private List<String> ordinary(String kind, int count) {
        String key = ClientCase.ORDINARY + kind;
        List<BankLine> ofTheTrouble = person.reason().pool(key);
        return lines.take(ofTheTrouble.isEmpty() ? bank(key) : ofTheTrouble, count, key);
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
