package org.understudy.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.understudy.analysis.compare.Comparison.Row;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;

/**
 * Aligns two sessions exchange by exchange (Needleman and Wunsch 1970). Two exchanges are alike by the content words
 * they share, rare words weighing more, and a little by the techniques; leaving one out costs less than a bad match.
 */
final class WordAlignment {
    /** Likeness from which two exchanges stand in one row. */
    private static final double ALIKE = 0.18;

    private static final double GAP = 0.02;
    private static final double TECHNIQUES = 0.2;

    private final Transcript left;
    private final Transcript right;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int exchanges;

    private WordAlignment(Transcript left, Transcript right, List<Exchange> mine, List<Exchange> theirs) {
        this.left = left;
        this.right = right;
        mine.forEach(e -> content(left, e).forEach(w -> frequency.merge(w, 1, Integer::sum)));
        theirs.forEach(e -> content(right, e).forEach(w -> frequency.merge(w, 1, Integer::sum)));
        this.exchanges = mine.size() + theirs.size();
    }

    static List<Row> rows(Transcript left, Transcript right) {
        List<Exchange> mine = Exchange.of(left);
        List<Exchange> theirs = Exchange.of(right);
        return new WordAlignment(left, right, mine, theirs).align(mine, theirs);
    }

    private List<Row> align(List<Exchange> mine, List<Exchange> theirs) {
        double[][] like = new double[mine.size()][theirs.size()];
        double[][] best = new double[mine.size() + 1][theirs.size() + 1];
        for (int i = 1; i <= mine.size(); i++) best[i][0] = best[i - 1][0] - GAP;
        for (int j = 1; j <= theirs.size(); j++) best[0][j] = best[0][j - 1] - GAP;
        for (int i = 0; i < mine.size(); i++) {
            for (int j = 0; j < theirs.size(); j++) {
                like[i][j] = likeness(mine.get(i), theirs.get(j)) - ALIKE;
                best[i + 1][j + 1] = Math.max(best[i][j] + like[i][j], Math.max(best[i][j + 1], best[i + 1][j]) - GAP);
            }
        }
        List<Row> rows = new ArrayList<>();
        int i = mine.size();
        int j = theirs.size();
        while (i > 0 || j > 0) {
            boolean both =
                    i > 0 && j > 0 && like[i - 1][j - 1] >= 0 && best[i][j] == best[i - 1][j - 1] + like[i - 1][j - 1];
            if (both) {
                rows.add(row(Optional.of(mine.get(--i)), Optional.of(theirs.get(--j))));
            } else if (j == 0 || i > 0 && best[i - 1][j] >= best[i][j - 1]) {
                rows.add(row(Optional.of(mine.get(--i)), Optional.empty()));
            } else {
                rows.add(row(Optional.empty(), Optional.of(theirs.get(--j))));
            }
        }
        return rows.reversed();
    }

    private double likeness(Exchange a, Exchange b) {
        Set<String> wordsA = content(left, a);
        Set<String> wordsB = content(right, b);
        double shared = weight(wordsA.stream().filter(wordsB::contains).toList());
        double cosine = shared == 0 ? 0 : shared / Math.sqrt(weight(wordsA) * weight(wordsB));
        Set<Technique> codesA = codes(left, a);
        Set<Technique> codesB = codes(right, b);
        long common = codesA.stream().filter(codesB::contains).count();
        long all = codesA.size() + codesB.size() - common;
        return (1 - TECHNIQUES) * cosine + (all == 0 ? 0 : TECHNIQUES * common / all);
    }

    /** The sum of squared inverse document frequencies. */
    private double weight(Iterable<String> words) {
        double sum = 0;
        for (String word : words) sum += Math.pow(rarity(word), 2);
        return sum;
    }

    private double rarity(String word) {
        return Math.log(1.0 + (double) exchanges / frequency.getOrDefault(word, 1));
    }

    private static Set<String> content(Transcript transcript, Exchange exchange) {
        Set<String> words = new HashSet<>(transcript.content(exchange.asked().index()));
        words.addAll(transcript.content(exchange.answered().index()));
        return words;
    }

    private static Set<Technique> codes(Transcript transcript, Exchange exchange) {
        return transcript.codes(exchange.asked().index()).stream()
                .map(TechniqueCode::code)
                .collect(Collectors.toSet());
    }

    private Row row(Optional<Exchange> mine, Optional<Exchange> theirs) {
        return new Row(label(mine, theirs), mine.map(Exchange::moment), theirs.map(Exchange::moment));
    }

    /** The most telling words, as they were said; of both where both are there. */
    private String label(Optional<Exchange> mine, Optional<Exchange> theirs) {
        Set<String> stems = new HashSet<>(mine.map(e -> content(left, e)).orElseGet(Set::of));
        if (theirs.isPresent()) {
            Set<String> other = content(right, theirs.get());
            if (mine.isPresent() && stems.stream().anyMatch(other::contains)) stems.retainAll(other);
            else if (mine.isEmpty()) stems.addAll(other);
        }
        Exchange shown = mine.or(() -> theirs).orElseThrow();
        List<String> said =
                Words.all(shown.asked().text() + " " + shown.answered().text());
        List<String> telling = said.stream()
                .distinct()
                .filter(w -> Words.content(w).stream().anyMatch(stems::contains))
                .sorted(Comparator.comparingDouble(w -> -Words.content(w).stream()
                        .mapToDouble(this::rarity)
                        .max()
                        .orElse(0)))
                .limit(2)
                .toList();
        return telling.isEmpty() ? "…" : String.join(", ", telling);
    }
}
