package org.understudy.client.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Words;

/** Words anybody says: those that clients in our own written examples use whatever the subject, and word lists. */
public final class Everyday {
    /** Subjects out of some twenty a word must turn up in to belong to none of them. */
    private static final int SUBJECTS = 6;

    /** A line of our own written examples. */
    private record Said(String text, String topic) {}

    private static final Map<String, Set<String>> SUBJECTS_OF;
    private static final Set<String> WRITTEN;

    static {
        List<Said> said = said();
        SUBJECTS_OF = subjectsOf(said);
        WRITTEN = written(said);
    }

    private static final Set<String> COMMON = SUBJECTS_OF.entrySet().stream()
            .filter(e -> e.getValue().size() >= SUBJECTS)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());

    private Everyday() {}

    /** Whether a stem belongs to no subject in particular. */
    public static boolean common(String stem) {
        return Lexicon.isStop(stem) || COMMON.contains(stem);
    }

    /** Whether a word as it is written has been seen in anybody's mouth: "saw" has, "sawing" has not. */
    static boolean written(String word) {
        return WRITTEN.contains(word);
    }

    /** Whether a stem is an English word that has been seen at all. */
    static boolean known(String stem) {
        return Lexicon.isStop(stem)
                || SUBJECTS_OF.containsKey(stem)
                || !Lexicon.groupsOf(stem).isEmpty();
    }

    /** The words of a list beside this class, lower case. */
    static Set<String> list(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One pattern out of the lines of a file beside this class, each between word borders. */
    static Pattern pattern(String name) {
        return Pattern.compile(
                "(?<![\\p{L}'])(?:" + String.join("|", lines(name)) + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    }

    private static List<String> lines(String name) {
        return read("/client/voice/" + name).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(String::strip)
                .toList();
    }

    private static Set<String> written(List<Said> all) {
        return all.stream().flatMap(s -> Words.of(s.text()).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Set<String>> subjectsOf(List<Said> all) {
        Map<String, Set<String>> subjects = new HashMap<>();
        for (Said said : all)
            for (String stem : Words.stems(said.text()))
                subjects.computeIfAbsent(stem, _ -> new HashSet<>()).add(said.topic());
        return subjects;
    }

    private static List<Said> said() {
        List<String> rows = read("/coding/client-talk.tsv");
        List<String> head = Arrays.asList(rows.getFirst().split("\t"));
        int text = head.indexOf("text");
        int topic = head.indexOf("topic");
        return rows.stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .map(cells -> new Said(cells[text], cells[topic]))
                .toList();
    }

    private static List<String> read(String resource) {
        try (var in = Everyday.class.getResourceAsStream(resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
