package org.understudy.analysis.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.analysis.coding.features.CueBook;
import org.understudy.analysis.coding.features.Heard;
import org.understudy.analysis.coding.features.TechniqueFeatures;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;

/** Codes a counselor turn: each sentence into techniques, the turn into one behaviour, both learned over shared features. */
final class FusedCoder implements TechniqueCoder {
    private static final double WORTH_SAYING = .34;
    private static final double UNSURE_BELOW = .45;

    private final LinearModel codes;
    private final LinearModel behaviours;
    private final CueBook book;
    private final TechniqueFeatures features;

    FusedCoder(Weights weights, CueBook book) {
        this.codes = weights.model(Weights.CODES).orElseThrow();
        this.behaviours = weights.model(Weights.BEHAVIOURS).orElseThrow();
        this.book = book;
        this.features = new TechniqueFeatures(book);
    }

    @Override
    public CodedTurn code(String text, CodingContext context) {
        Heard heard = Heard.of(text, context, book);
        List<Sentence> sentences = heard.sentences();
        if (sentences.isEmpty()) {
            return new CodedTurn(List.of(), Technique.OTHER, Behaviour.OTHER, 1, false, Set.of());
        }
        List<TechniqueCode> found = new ArrayList<>();
        double[] mass = new double[Technique.values().length];
        for (int i = 0; i < sentences.size(); i++) {
            double[] p = codes.probabilities(features.of(heard, i, i + 1));
            Sentence s = sentences.get(i);
            int best = Best.of(p);
            if (p[best] >= WORTH_SAYING || sentences.size() == 1) {
                found.add(new TechniqueCode(Technique.values()[best], p[best], s.from(), s.to()));
            }
            for (int k = 0; k < p.length; k++) mass[k] += p[k] * Math.sqrt(s.size());
        }
        double[] p4 = behaviours.probabilities(features.of(heard, 0, sentences.size()));
        int best = Best.of(p4);
        Behaviour behaviour = Behaviour.values()[best];
        Technique main = main(mass, behaviour);
        return new CodedTurn(
                Parsing.once(found, main, text), main, behaviour, p4[best], p4[best] < UNSURE_BELOW, Flags.of(heard));
    }

    /** The heaviest technique of the turn's behaviour. */
    private static Technique main(double[] mass, Behaviour behaviour) {
        Technique main = Technique.OTHER;
        double heaviest = -1;
        for (Technique t : Technique.values()) {
            if (t.behaviour() == behaviour && mass[t.ordinal()] > heaviest) {
                heaviest = mass[t.ordinal()];
                main = t;
            }
        }
        return main;
    }

    /** MITI's parsing of a volley. */
    private static final class Parsing {
        static List<TechniqueCode> once(List<TechniqueCode> found, Technique main, String text) {
            Map<Technique, TechniqueCode> kept = new EnumMap<>(Technique.class);
            for (TechniqueCode c : found) {
                kept.merge(c.code(), c, (a, b) -> a.confidence() >= b.confidence() ? a : b);
            }
            if (kept.containsKey(Technique.COMPLEX_REFLECTION)) kept.remove(Technique.SIMPLE_REFLECTION);
            if (kept.isEmpty()) kept.put(main, new TechniqueCode(main, .3, 0, text.length()));
            return kept.values().stream()
                    .sorted(Comparator.comparingInt(TechniqueCode::from))
                    .toList();
        }
    }
}
