package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/**
 * The sentences of a case that stand behind a gate, to find out what says one of them in another place: an ordinary answer, an
 * opening, a deflection. Safe to share between threads.
 */
final class GatedWords {
    /** So many words of content, and the share of them in common, make two sentences say the same. */
    private static final int CONTENT = 4;

    private static final double ALIKE = 0.6;

    /** A sentence that is the whole of a telling gives it away word for word, from so many words on. */
    private static final int WHOLE = 4;

    private final Map<String, List<Sentence>> byWords = new HashMap<>();
    private final Map<String, List<Sentence>> byContent = new HashMap<>();

    /**
     * A sentence behind a gate.
     *
     * @param as how much of its unit is told with it
     */
    record Sentence(DisclosureUnit unit, Release as, String words, Set<String> content) {}

    GatedWords(ClientCase clientCase) {
        for (DisclosureUnit u : clientCase.units()) {
            add(u, Release.HALF, u.half());
            Stream.of(u.full(), u.more(), u.answers()).forEach(lines -> add(u, Release.FULL, lines));
            whole(u, Release.HALF, u.half());
            whole(u, Release.FULL, u.full());
        }
        for (Segment s : clientCase.imaginal().map(i -> i.segments()).orElse(List.of())) {
            Optional<DisclosureUnit> unit = s.unit().flatMap(clientCase::unit);
            unit.ifPresent(u -> Stream.of(s.past(), s.present(), s.body(), s.thought(), s.feeling())
                    .forEach(lines -> add(u, Release.HALF, lines)));
        }
    }

    private void add(DisclosureUnit unit, Release as, List<String> lines) {
        lines.stream()
                .flatMap(line -> Sentences.of(line).stream())
                .map(sentence -> of(unit, as, sentence))
                .filter(s -> s.content().size() >= CONTENT)
                .forEach(s -> s.content().forEach(w -> byContent
                        .computeIfAbsent(w, _ -> new ArrayList<>())
                        .add(s)));
    }

    private void whole(DisclosureUnit unit, Release as, List<String> lines) {
        lines.stream()
                .filter(line -> Words.count(line) >= WHOLE)
                .map(line -> of(unit, as, line))
                .filter(s -> !s.content().isEmpty())
                .forEach(s -> byWords.computeIfAbsent(s.words(), _ -> new ArrayList<>())
                        .add(s));
    }

    private static Sentence of(DisclosureUnit unit, Release as, String text) {
        return new Sentence(unit, as, words(text), Set.copyOf(Words.content(text)));
    }

    private static String words(String sentence) {
        return String.join(" ", Words.of(sentence));
    }

    /** The gated sentences each sentence of a text says, in the order of the text; those without any are left out. */
    Map<String, Set<Sentence>> saidIn(String text) {
        return Sentences.of(text).stream()
                .distinct()
                .map(s -> Map.entry(s, said(s)))
                .filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, java.util.LinkedHashMap::new));
    }

    private Set<Sentence> said(String sentence) {
        Set<Sentence> said = new HashSet<>(byWords.getOrDefault(words(sentence), List.of()));
        Set<String> content = Set.copyOf(Words.content(sentence));
        if (content.size() < CONTENT) return said;
        content.stream()
                .flatMap(w -> byContent.getOrDefault(w, List.of()).stream())
                .distinct()
                .filter(s -> Texts.jaccard(content, s.content()) >= ALIKE)
                .forEach(said::add);
        return said;
    }
}
