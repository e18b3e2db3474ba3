package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Sentence;

/**
 * Finds what a question is about. Several matchers over the case's own questions and words, fused: {@link NearAsks},
 * {@link UnitWords}, {@link Manner}. No model and no network; built once a case, then safe to share between threads.
 */
public final class AskIndex {
    private final List<DisclosureUnit> units;
    private final NearAsks asks;
    private final UnitWords words;
    private final Manner manner;
    private final Slips slips;
    private final Set<String> names;

    public AskIndex(ClientCase clientCase) {
        this(clientCase, new People(clientCase));
    }

    /** @param people of that case */
    public AskIndex(ClientCase clientCase, People people) {
        Associations associations = Associations.learned();
        units = clientCase.units();
        asks = new NearAsks(units);
        words = new UnitWords(units, associations);
        manner = new Manner(units, people);
        names = people.words();
        slips = new Slips(units, associations);
    }

    /** Every authored question. */
    public static List<Ask> asks(ClientCase clientCase) {
        return clientCase.units().stream()
                .flatMap(u -> u.asks().stream().map(a -> Ask.of(u, a)))
                .toList();
    }

    /** The unit an authored ask finds when it may not find itself. */
    public Optional<DisclosureUnit> leaving(Ask ask, Prior prior) {
        return candidates(Sentence.of(ask.text()), prior, 1, List.of(ask)).stream()
                .map(Candidate::unit)
                .findFirst();
    }

    /** The units a sentence may be about, best first, at most {@code count}. */
    public List<Candidate> candidates(Sentence sentence, Prior prior, int count) {
        return candidates(sentence, prior, count, List.of());
    }

    /** The same, as if some asks of one unit had not been written. */
    List<Candidate> candidates(Sentence said, Prior prior, int count, List<Ask> hidden) {
        double[][] evidence = new double[units.size()][Evidence.COUNT];
        Sentence sentence = slips.mended(said);
        List<Ask> nearest = evidence(sentence, hidden, evidence);
        if (!sentence.meant().isEmpty()) halve(evidence, sentence.asSaid(), hidden);
        double[] match = new double[units.size()];
        double[] score = new double[units.size()];
        double best = Double.NEGATIVE_INFINITY;
        for (int u = 0; u < units.size(); u++) {
            double likely = prior.of(units.get(u));
            match[u] = Evidence.weigh(evidence[u]) + (sentence.pointsBack() ? AimWeights.BACK * likely : 0);
            if (evidence[u][Evidence.NEAREST] >= AimWeights.SAME_WORDS) match[u] += AimWeights.VERBATIM;
            score[u] = match[u] + AimWeights.PRIOR * likely;
            best = Math.max(best, score[u]);
        }
        double all = 0;
        for (double s : score) all += odds(s, best);
        List<Candidate> found = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            double like = evidence[u][Evidence.NEAREST] * 0.83 + evidence[u][Evidence.LETTERS] * 0.17;
            double sense = AimWeights.likeness(like, evidence[u][Evidence.MEANT] + Evidence.ANY);
            double share = odds(score[u], best) / all;
            int unit = u;
            found.add(new Candidate(
                    units.get(u),
                    score[u],
                    match[u],
                    share,
                    nearest.get(u),
                    like,
                    sense,
                    () -> coverage(unit, sentence)));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(count)
                .toList();
    }

    private Coverage coverage(int unit, Sentence sentence) {
        Stream<List<String>> pieces = sentence.pieces().stream()
                .map(piece -> nameless(UnitWords.content(Sentence.stems(piece))))
                .filter(content -> !content.isEmpty());
        double best = Stream.concat(Stream.of(nameless(sentence.content())), pieces)
                .mapToDouble(content -> words.covered(unit, content))
                .max()
                .orElseThrow();
        return new Coverage(
                best, words.known(sentence.content()), sentence.content().size());
    }

    private List<String> nameless(List<String> content) {
        return content.stream().filter(s -> !names.contains(s)).toList();
    }

    /** A name put in for "he" counts half: it must not drown the words that were said. */
    private void halve(double[][] evidence, Sentence asSaid, List<Ask> hidden) {
        double[][] without = new double[units.size()][Evidence.COUNT];
        evidence(asSaid, hidden, without);
        for (int u = 0; u < evidence.length; u++) {
            for (int i = 0; i < Evidence.COUNT; i++) evidence[u][i] = (evidence[u][i] + without[u][i]) / 2;
        }
    }

    private static double odds(double score, double best) {
        return StrictMath.exp((score - best) * AimWeights.SHARPNESS);
    }

    /** Fills in what speaks for each unit, and says which ask of each is nearest. */
    List<Ask> evidence(Sentence sentence, List<Ask> hidden, double[][] into) {
        int lighter = hidden.isEmpty() ? -1 : units.indexOf(hidden.getFirst().unit());
        List<String> without = hidden.stream()
                .flatMap(h -> UnitWords.content(Sentence.stems(h.text())).stream())
                .toList();
        words.into(into, sentence, lighter, without);
        manner.into(into, sentence);
        return asks.into(into, sentence.stems(), hidden);
    }
}
