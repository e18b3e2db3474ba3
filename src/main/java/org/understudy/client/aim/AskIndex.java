package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/**
 * Finds what a question is about. Three matchers over the case's own questions and words, fused: stems with synonyms
 * and word pairs (tf-idf cosine with the nearest ask), letter trigrams (typos, endings), BM25 over all that a unit is
 * tagged with. No model and no network; built once a case, then safe to share between threads.
 */
public final class AskIndex {
    private static final double TAG_WEIGHT = 2.5;
    private static final double LINE_WEIGHT = 0.25;

    private final List<DisclosureUnit> units;
    private final List<Ask> asks = new ArrayList<>();
    private final VectorIndex words;
    private final VectorIndex letters;
    private final Bm25 documents;

    public AskIndex(ClientCase clientCase) {
        units = clientCase.units();
        List<Map<String, Double>> wordDocs = new ArrayList<>();
        List<Map<String, Double>> letterDocs = new ArrayList<>();
        List<Map<String, Double>> unitDocs = new ArrayList<>();
        for (DisclosureUnit u : units) {
            Map<String, Double> doc = new HashMap<>();
            List<Ask> own =
                    new ArrayList<>(u.asks().stream().map(a -> Ask.of(u, a)).toList());
            own.add(new Ask(u, u.label(), Optional.empty()));
            for (Ask a : own) {
                List<String> stems = Words.stems(a.text());
                asks.add(a);
                wordDocs.add(Features.words(stems));
                letterDocs.add(Features.letters(stems));
                add(doc, a.text(), 1);
            }
            for (String tag : u.tags()) add(doc, tag, TAG_WEIGHT);
            add(doc, u.topic(), 0.5);
            for (List<String> lines : List.of(u.hint(), u.half(), u.full(), u.more())) {
                for (String line : lines) add(doc, line, LINE_WEIGHT);
            }
            unitDocs.add(doc);
        }
        words = new VectorIndex(wordDocs);
        letters = new VectorIndex(letterDocs);
        documents = new Bm25(unitDocs);
    }

    /** The unit an authored ask finds when it may not find itself. */
    public Optional<DisclosureUnit> leaving(Ask ask, Prior prior) {
        return candidates(Sentence.of(ask.text()), prior, 1, Optional.of(ask)).stream()
                .map(Candidate::unit)
                .findFirst();
    }

    /** Every authored question. */
    public static List<Ask> asks(ClientCase clientCase) {
        return clientCase.units().stream()
                .flatMap(u -> u.asks().stream().map(a -> Ask.of(u, a)))
                .toList();
    }

    private static void add(Map<String, Double> doc, String text, double weight) {
        for (String s : Words.content(text)) doc.merge(s, weight, Double::sum);
    }

    /** The units a sentence may be about, best first, at most {@code count}. */
    public List<Candidate> candidates(Sentence sentence, Prior prior, int count) {
        return candidates(sentence, prior, count, Optional.empty());
    }

    /** The same, as if one ask had not been written. */
    List<Candidate> candidates(Sentence sentence, Prior prior, int count, Optional<Ask> hidden) {
        List<String> stems = sentence.stems();
        double[] byWord = words.cosines(Features.words(stems));
        double[] byLetter = letters.cosines(Features.letters(stems));
        double[] byDocument = documents.scores(
                sentence.content(),
                hidden.map(h -> units.indexOf(h.unit())).orElse(-1),
                hidden.map(h -> Words.content(h.text())).orElse(List.of()));
        Map<String, Candidate> best = new LinkedHashMap<>();
        int ask = 0;
        for (int u = 0; u < units.size(); u++) {
            DisclosureUnit unit = units.get(u);
            int nearest = ask;
            double likeness = -1;
            double second = -1;
            for (; ask < asks.size() && asks.get(ask).unit() == unit; ask++) {
                if (hidden.filter(asks.get(ask)::equals).isPresent()) continue;
                double l = AimWeights.WORDS * byWord[ask] + AimWeights.LETTERS * byLetter[ask];
                if (l > likeness) {
                    second = likeness;
                    likeness = l;
                    nearest = ask;
                } else if (l > second) {
                    second = l;
                }
            }
            double match = Math.max(0, likeness) * (1 - AimWeights.SECOND)
                    + Math.max(0, second) * AimWeights.SECOND
                    + AimWeights.DOCUMENT * byDocument[u]
                    + shape(sentence, unit);
            if (sentence.pointsBack()) match += AimWeights.BACK * prior.of(unit);
            double score = match + AimWeights.PRIOR * prior.of(unit);
            double near = Math.max(0, likeness) / (AimWeights.WORDS + AimWeights.LETTERS);
            best.put(unit.id(), new Candidate(unit, score, match, asks.get(nearest), near));
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(count)
                .toList();
    }

    /** The share of a sentence's content, weighed by rarity, that this case has any word for; 1 where it has none. */
    public double coverage(List<String> content) {
        double known = 0;
        double all = 0;
        for (String term : content) {
            double w = documents.idf(term);
            all += w;
            if (documents.knows(term)) known += w;
        }
        return all == 0 ? 1 : known / all;
    }

    private static double shape(Sentence sentence, DisclosureUnit unit) {
        return sentence.asking()
                        && sentence.shape() != DisclosureUnit.AnswerShape.OPEN
                        && sentence.shape() == unit.shape()
                ? AimWeights.SHAPE
                : 0;
    }
}
