package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;

/** The words of each unit, by where they stand: in its asks and tags, in what it tells, in all asks of its topic. */
final class UnitWords {
    private static final double TAG = 2.5;
    private static final double TOPIC = 0.5;

    /** What is told counts so much of what is asked where both are one. */
    private static final double TOLD = 0.7;

    private final Bm25 asked;
    private final Bm25 told;
    private final Bm25 all;
    private final Bm25 topics;
    private final Bm25 near;
    private final VectorIndex lines;
    private final int[] firstLine;
    private final List<Set<String>> tags = new ArrayList<>();
    private final List<Set<String>> own = new ArrayList<>();
    private final Set<String> anyUnits = new HashSet<>();

    private final Associations associations;

    UnitWords(List<DisclosureUnit> units, Associations associations) {
        this.associations = associations;
        firstLine = new int[units.size() + 1];
        List<Map<String, Double>> askDocs = new ArrayList<>();
        List<Map<String, Double>> toldDocs = new ArrayList<>();
        List<Map<String, Double>> allDocs = new ArrayList<>();
        List<Map<String, Double>> lineDocs = new ArrayList<>();
        Map<String, Map<String, Double>> topicDocs = new HashMap<>();
        for (int u = 0; u < units.size(); u++) {
            DisclosureUnit unit = units.get(u);
            Map<String, Double> ask = new HashMap<>();
            for (Ask a : NearAsks.withLabel(unit)) add(ask, content(Sentence.stems(a.text())), 1);
            for (String tag : unit.tags()) add(ask, Words.content(tag), TAG);
            add(ask, Words.content(unit.topic()), TOPIC);
            askDocs.add(ask);
            tags.add(
                    unit.tags().stream().flatMap(t -> Words.content(t).stream()).collect(Collectors.toSet()));
            firstLine[u] = lineDocs.size();
            Map<String, Double> tell = new HashMap<>();
            for (String line : unit.lines()) {
                add(tell, Words.content(line), 1);
                for (String s : Sentences.of(line)) lineDocs.add(Features.contents(Sentence.stems(s)));
            }
            toldDocs.add(tell);
            Map<String, Double> both = new HashMap<>(ask);
            tell.forEach((term, tf) -> both.merge(term, TOLD * tf, Double::sum));
            allDocs.add(both);
            own.add(withNear(both.keySet()));
            Map<String, Double> topic = topicDocs.computeIfAbsent(unit.topic(), _ -> new HashMap<>());
            ask.forEach((term, tf) -> topic.merge(term, tf, Double::sum));
        }
        firstLine[units.size()] = lineDocs.size();
        own.forEach(anyUnits::addAll);
        asked = new Bm25(askDocs);
        told = new Bm25(toldDocs);
        all = new Bm25(allDocs);
        topics = new Bm25(units.stream().map(u -> topicDocs.get(u.topic())).toList());
        near = new Bm25(askDocs.stream().map(UnitWords::grouped).toList());
        lines = new VectorIndex(lineDocs);
    }

    /** Fills in what the words say, as if {@code hidden} stems had not been written in unit {@code lighter}. */
    void into(double[][] evidence, Sentence sentence, int lighter, List<String> hidden) {
        List<String> content = sentence.content();
        double[] byTold = told.scores(content, -1, List.of());
        double[] byAll = all.scores(content, lighter, hidden);
        double[] byTopic = topics.scores(content, -1, List.of());
        double[] byNear = near.scores(groups(content), lighter, groups(hidden));
        double[] byLine = lines.cosines(Features.contents(sentence.stems()));
        double[] byOther = associated(content, lighter, hidden);
        double[] byOwn = all.owned(content, lighter, hidden);
        for (int u = 0; u < evidence.length; u++) {
            double[] e = evidence[u];
            e[Evidence.TOLD] = byTold[u];
            e[Evidence.ALL] = byAll[u];
            e[Evidence.TOPIC] = byTopic[u];
            e[Evidence.NEAR_WORDS] = byNear[u];
            e[Evidence.ASSOCIATED] = byOther[u];
            e[Evidence.OWN_WORD] = byOwn[u];
            e[Evidence.TAGS] = share(content, tags.get(u)::contains, asked::idf, 0);
            for (int l = firstLine[u]; l < firstLine[u + 1]; l++) {
                e[Evidence.LINE] = Math.max(e[Evidence.LINE], byLine[l]);
            }
            e[Evidence.LINE_STATED] = sentence.asking() ? 0 : e[Evidence.LINE];
        }
    }

    /** Each word by itself or by the best of the words that go with it. */
    private double[] associated(List<String> content, int lighter, List<String> hidden) {
        double[] sums = new double[tags.size()];
        double all = 0;
        for (String term : new TreeSet<>(content)) {
            double idf = asked.idf(term);
            all += idf;
            double[] best = asked.scores(List.of(term), lighter, hidden);
            associations.of(term).forEach((other, nearness) -> {
                double[] one = asked.scores(List.of(other), lighter, hidden);
                for (int u = 0; u < best.length; u++) best[u] = Math.max(best[u], nearness * one[u]);
            });
            for (int u = 0; u < sums.length; u++) sums[u] += idf * best[u];
        }
        if (all > 0) for (int u = 0; u < sums.length; u++) sums[u] /= all;
        return sums;
    }

    /** The share of a sentence's content, weighed by how much each word says, that the case has any word for. */
    double known(List<String> content) {
        return share(content, term -> has(anyUnits, term), Lexicon::weight, 1);
    }

    /**
     * @param weight what a word counts
     * @param none what nothing is a share of
     */
    private static double share(
            List<String> content, Predicate<String> known, ToDoubleFunction<String> weight, double none) {
        double held = 0;
        double all = 0;
        for (String term : content) {
            double w = weight.applyAsDouble(term);
            all += w;
            if (known.test(term)) held += w;
        }
        return all == 0 ? none : held / all;
    }

    /** The share, weighed by rarity, that one unit has words for by itself, in what it asks and tells. */
    double covered(int unit, List<String> content) {
        return share(content, term -> has(own.get(unit), term), asked::idf, 1);
    }

    /** It is among these words or means nearly the same as one of them. */
    private static boolean has(Set<String> words, String term) {
        return words.contains(term) || Lexicon.groupsOf(term).stream().anyMatch(words::contains);
    }

    private static Set<String> withNear(Set<String> stems) {
        Set<String> words = new HashSet<>(stems);
        stems.forEach(s -> words.addAll(Lexicon.groupsOf(s)));
        return words;
    }

    private static void add(Map<String, Double> doc, List<String> content, double weight) {
        for (String s : content) doc.merge(s, weight, Double::sum);
    }

    static List<String> content(List<String> stems) {
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
}
