package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/**
 * Finds what a question is about. Several matchers over the case's own questions and words, fused: stems with synonyms
 * and word pairs (tf-idf cosine with the nearest asks), letter trigrams (typos, endings), BM25 over what a unit is asked and tagged
 * with and over what it tells, and of whom and of what time it speaks. No model and no network; built once a case, then safe to share between threads.
 */
public final class AskIndex {
    private static final double TAG_WEIGHT = 2.5;

    private final List<DisclosureUnit> units;
    private final List<Ask> asks = new ArrayList<>();
    private final int[] firstAsk;
    private final VectorIndex words;
    private final VectorIndex letters;
    private final Bm25 asked;
    private final Bm25 told;
    private final Bm25 near;
    private final Speaking[] speaking;

    public AskIndex(ClientCase clientCase) {
        units = clientCase.units();
        firstAsk = new int[units.size() + 1];
        speaking = new Speaking[units.size()];
        List<Map<String, Double>> wordDocs = new ArrayList<>();
        List<Map<String, Double>> letterDocs = new ArrayList<>();
        List<Map<String, Double>> askDocs = new ArrayList<>();
        List<Map<String, Double>> toldDocs = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            DisclosureUnit u = units.get(i);
            Map<String, Double> askDoc = new HashMap<>();
            List<Ask> own =
                    new ArrayList<>(u.asks().stream().map(a -> Ask.of(u, a)).toList());
            own.add(new Ask(u, u.label(), Optional.empty()));
            firstAsk[i] = asks.size();
            asks.addAll(own);
            for (Ask a : own) {
                List<String> stems = Sentence.stems(a.text());
                wordDocs.add(Features.words(stems));
                letterDocs.add(Features.letters(stems));
                add(askDoc, content(stems), 1);
            }
            speaking[i] = Speaking.of(own.stream().map(Ask::text).toList());
            for (String tag : u.tags()) add(askDoc, Words.content(tag), TAG_WEIGHT);
            add(askDoc, Words.content(u.topic()), 0.5);
            askDocs.add(askDoc);
            Map<String, Double> toldDoc = new HashMap<>();
            for (List<String> lines : List.of(u.hint(), u.half(), u.full(), u.more())) {
                for (String line : lines) add(toldDoc, Words.content(line), 1);
            }
            toldDocs.add(toldDoc);
        }
        firstAsk[units.size()] = asks.size();
        words = new VectorIndex(wordDocs);
        letters = new VectorIndex(letterDocs);
        asked = new Bm25(askDocs);
        told = new Bm25(toldDocs);
        near = new Bm25(askDocs.stream().map(AskIndex::grouped).toList());
    }

    /** The unit an authored ask finds when it may not find itself. */
    public Optional<DisclosureUnit> leaving(Ask ask, Prior prior) {
        return candidates(Sentence.of(ask.text()), prior, 1, List.of(ask)).stream()
                .map(Candidate::unit)
                .findFirst();
    }

    /** Every authored question. */
    public static List<Ask> asks(ClientCase clientCase) {
        return clientCase.units().stream()
                .flatMap(u -> u.asks().stream().map(a -> Ask.of(u, a)))
                .toList();
    }

    private static void add(Map<String, Double> doc, List<String> content, double weight) {
        for (String s : content) doc.merge(s, weight, Double::sum);
    }

    /** The units a sentence may be about, best first, at most {@code count}. */
    public List<Candidate> candidates(Sentence sentence, Prior prior, int count) {
        return candidates(sentence, prior, count, List.of());
    }

    /** The same, as if some asks of one unit had not been written. */
    List<Candidate> candidates(Sentence sentence, Prior prior, int count, List<Ask> hidden) {
        double[][] evidence = new double[units.size()][];
        int[] nearest = evidence(sentence, hidden, evidence);
        List<Candidate> found = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            DisclosureUnit unit = units.get(u);
            double match = Evidence.weigh(evidence[u]);
            if (sentence.pointsBack()) match += AimWeights.BACK * prior.of(unit);
            double score = match + AimWeights.PRIOR * prior.of(unit);
            double near = evidence[u][Evidence.NEAREST] * 0.83 + evidence[u][Evidence.LETTERS] * 0.17;
            found.add(new Candidate(unit, score, match, asks.get(nearest[u]), near));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(count)
                .toList();
    }

    /** Fills in what speaks for each unit, and says which ask of each is nearest. */
    int[] evidence(Sentence sentence, List<Ask> hidden, double[][] into) {
        List<String> stems = sentence.stems();
        double[] byWord = words.cosines(Features.words(stems));
        double[] byLetter = letters.cosines(Features.letters(stems));
        int lighter = hidden.isEmpty() ? -1 : units.indexOf(hidden.getFirst().unit());
        List<String> without = hidden.stream()
                .flatMap(h -> content(Sentence.stems(h.text())).stream())
                .toList();
        double[] byAsked = asked.scores(sentence.content(), lighter, without);
        double[] byTold = told.scores(sentence.content(), -1, List.of());
        double[] byNear = near.scores(groups(sentence.content()), lighter, groups(without));
        Speaking query = Speaking.of(List.of(sentence.text()));
        int[] nearest = new int[units.size()];
        for (int u = 0; u < units.size(); u++) {
            double[] e = new double[Evidence.COUNT];
            nearest[u] = firstAsk[u];
            for (int a = firstAsk[u]; a < firstAsk[u + 1]; a++) {
                Ask ask = asks.get(a);
                if (hidden.contains(ask)) continue;
                if (byWord[a] > e[Evidence.NEAREST]) {
                    e[Evidence.SECOND] = e[Evidence.NEAREST];
                    e[Evidence.NEAREST] = byWord[a];
                    nearest[u] = a;
                } else {
                    e[Evidence.SECOND] = Math.max(e[Evidence.SECOND], byWord[a]);
                }
                e[Evidence.LETTERS] = Math.max(e[Evidence.LETTERS], byLetter[a]);
            }
            e[Evidence.ASKED_WORDS] = byAsked[u];
            e[Evidence.TOLD_WORDS] = byTold[u];
            e[Evidence.NEAR_WORDS] = byNear[u];
            e[Evidence.SHAPE] = shape(sentence, units.get(u));
            e[Evidence.PERSON] = query.person(speaking[u]);
            e[Evidence.TENSE] = query.tense(speaking[u]);
            into[u] = e;
        }
        return nearest;
    }

    private static List<String> content(List<String> stems) {
        return stems.stream().filter(s -> !Lexicon.isStop(s)).toList();
    }

    private static Map<String, Double> grouped(Map<String, Double> doc) {
        Map<String, Double> groups = new HashMap<>();
        doc.forEach((term, tf) -> Lexicon.groupsOf(term).forEach(g -> groups.merge(g, tf, Double::sum)));
        return groups;
    }

    private static List<String> groups(List<String> content) {
        return content.stream()
                .flatMap(s -> Lexicon.groupsOf(s).stream())
                .distinct()
                .toList();
    }

    /** The share of a sentence's content, weighed by rarity, that this case has any word for; 1 where it has none. */
    public double coverage(List<String> content) {
        double known = 0;
        double all = 0;
        for (String term : content) {
            double w = asked.idf(term);
            all += w;
            if (asked.knows(term) || told.knows(term)) known += w;
        }
        return all == 0 ? 1 : known / all;
    }

    private static double shape(Sentence sentence, DisclosureUnit unit) {
        return sentence.asking()
                        && sentence.shape() != DisclosureUnit.AnswerShape.OPEN
                        && sentence.shape() == unit.shape()
                ? 1
                : 0;
    }
}
