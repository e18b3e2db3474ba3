package org.understudy.client.aim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/**
 * What any counselor asks anybody (the week, the hardest part, where to begin), in the words it is asked in. The same for
 * every case; what a case answers it says in its {@code ordinary} and its frames.
 */
public final class OrdinaryQuestions {
    /** Points at something said before. */
    private static final Pattern LEANS = Pattern.compile("\\b(it|that|this|then|those|these|so)\\b");

    private static final Pattern AFTER_COMMA = Pattern.compile("[,;:–—] ([^,;:–—]+)$");

    private static final OrdinaryQuestions KNOWN = read();

    private final List<Written> asks;
    private final Wordings wordings;

    private record Written(String kind, String text, QuestionWord word) {}

    private OrdinaryQuestions(List<Written> asks) {
        this.asks = asks;
        this.wordings =
                new Wordings(asks.stream().map(a -> SmallQuestions.stemsOf(a.text())).toList());
    }

    /** The names of all kinds, in their order. */
    public static Set<String> kinds() {
        return KNOWN.asks.stream().map(Written::kind).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The ways a kind is asked. */
    public static List<String> asks(String kind) {
        return KNOWN.asks.stream()
                .filter(a -> a.kind().equals(kind))
                .map(Written::text)
                .toList();
    }

    /** The ordinary question of a turn: its last question, or an earlier one where the last is none of the case's either. */
    public static Optional<OrdinaryQuestion> in(Heard heard, Aim aim) {
        return heard.asked().reversed().stream()
                .limit(aim.confident() ? 1 : heard.asked().size())
                .flatMap(q -> KNOWN.in(q).stream())
                .findFirst();
    }

    private Optional<OrdinaryQuestion> in(Sentence sentence) {
        Stream<String> parts = Stream.concat(sentence.questions().stream().map(Sentence::text), afterComma(sentence));
        return Stream.concat(Stream.of(sentence.text()), parts)
                .distinct()
                .flatMap(text -> nearest(text, sentence).stream())
                .max(Comparator.comparingDouble(OrdinaryQuestion::likeness));
    }

    /** "I know it can be hard to come, how are you feeling about it?" */
    private static Stream<String> afterComma(Sentence sentence) {
        Matcher comma = AFTER_COMMA.matcher(sentence.text());
        return comma.find() ? Stream.of(comma.group(1)) : Stream.empty();
    }

    private Optional<OrdinaryQuestion> nearest(String text, Sentence sentence) {
        double[] likeness = wordings.likeness(SmallQuestions.stemsOf(text));
        QuestionWord word = QuestionWord.of(text);
        int best = -1;
        for (int a = 0; a < likeness.length; a++) {
            likeness[a] -= SmallQuestions.otherwise(word, asks.get(a).word());
            if (likeness[a] >= AimWeights.ORDINARY && (best < 0 || likeness[a] > likeness[best])) best = a;
        }
        if (best < 0) return Optional.empty();
        boolean leans = LEANS.matcher(Words.plain(text)).find();
        return Optional.of(new OrdinaryQuestion(asks.get(best).kind(), likeness[best], leans, sentence));
    }

    private static OrdinaryQuestions read() {
        List<Written> asks = new ArrayList<>();
        String kind = "";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Words.class.getResourceAsStream("/client/ordinary.txt"), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String text = line.strip();
                if (text.equals(line)) kind = text;
                else asks.add(new Written(kind, text, QuestionWord.of(text)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OrdinaryQuestions(List.copyOf(asks));
    }
}
