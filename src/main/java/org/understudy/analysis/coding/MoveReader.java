package org.understudy.analysis.coding;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.coding.features.CueBook;
import org.understudy.analysis.coding.features.Heard;
import org.understudy.analysis.coding.features.MoveFeatures;
import org.understudy.analysis.coding.learn.LinearModel;

/** Reads what a counselor turn does from the whole of its words. Weights without such a model read nothing. */
public final class MoveReader {
    /** What sentences are often coded as though the turn does not do it. */
    private static final Set<Move> DOUBTED = Set.of(Move.ADVICE);

    /** Below it such a code is doubted: three in five of what is wrongly taken for advice lie there, and one in ten of the right. */
    private static final double HARDLY = .05;

    private final Optional<LinearModel> model;
    private final MoveFeatures features;

    public MoveReader(Weights weights, CueBook book) {
        this.model = weights.model(Weights.MOVES);
        this.features = new MoveFeatures(book, weights.model(Weights.CODES).orElseThrow());
    }

    /** How likely the turn does each, 0 to 1, one regardless of another; empty where nothing was said or nothing is read. */
    public Map<Move, Double> likely(Heard heard) {
        Map<Move, Double> out = new EnumMap<>(Move.class);
        if (model.isEmpty() || heard.sentences().isEmpty()) return out;
        double[] p = model.get().each(features.of(heard));
        for (Move m : Move.values()) out.put(m, p[m.ordinal()]);
        return out;
    }

    /** What the turn does, and which of its codes are to be doubted, as flags. */
    Set<String> flags(Heard heard) {
        Set<String> flags = new HashSet<>();
        likely(heard).forEach((move, p) -> {
            if (p >= move.surely()) flags.add(move.flag());
            if (p < HARDLY && DOUBTED.contains(move)) flags.add(move.doubt());
        });
        return flags;
    }
}
