package org.understudy.practice.replies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.understudy.practice.replies.TakenBack.Line;

/**
 * What could be said to one client, written by hand: a line for each unit, two for each topic, some for each way of
 * answering without telling anything, and some for the first words, the number, the end and the week between. Read from {@code debrief/replies}; a case without a file has none.
 */
final class WrittenReplies {
    private static final Map<String, WrittenReplies> READ = new ConcurrentHashMap<>();
    private final Map<String, List<String>> lines;

    private WrittenReplies(Map<String, List<String>> lines) {
        this.lines = lines;
    }

    static WrittenReplies of(String caseId) {
        return READ.computeIfAbsent(caseId, WrittenReplies::read);
    }

    /** Gives back what was told or hinted in a unit. */
    Optional<String> about(String unit) {
        return first(unit);
    }

    /** Leaves a topic in peace. */
    Optional<String> leaving(String topic) {
        return first("topic:" + topic + ":respect");
    }

    /** Asks leave to go into a topic. */
    Optional<String> asking(String topic) {
        return first("topic:" + topic + ":permission");
    }

    /** Lines for a moment: {@code start}, {@code suds}, {@code close} or {@code homework}. */
    List<String> at(String moment) {
        return lines.getOrDefault("at:" + moment, List.of());
    }

    /**
     * Lines for how something was answered: {@code as:little:respect}. They are about the answer and give nothing of the
     * case away; one that would names the word that has to have been said first.
     */
    List<Line> as(String how, String talk) {
        List<Line> said = new ArrayList<>();
        for (Suggestion.Move move : Suggestion.Move.values())
            lines.getOrDefault("as:" + how + ":" + move.name().toLowerCase(Locale.ROOT), List.of()).stream()
                    .map(line -> line.split("\t"))
                    .filter(line -> line.length == 1 || talk.contains(line[1]))
                    .forEach(line -> said.add(new Line(move, line[0])));
        return said;
    }

    private Optional<String> first(String key) {
        return lines.getOrDefault(key, List.of()).stream().findFirst();
    }

    private static WrittenReplies read(String caseId) {
        Map<String, List<String>> lines = new TreeMap<>();
        String name = "/debrief/replies/" + caseId + ".tsv";
        try (InputStream in = WrittenReplies.class.getResourceAsStream(name)) {
            if (in == null) return new WrittenReplies(lines);
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line : reader.lines().toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                int tab = line.indexOf('\t');
                lines.computeIfAbsent(line.substring(0, tab), _ -> new ArrayList<>())
                        .add(line.substring(tab + 1));
            }
            return new WrittenReplies(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
