package org.understudy.analysis.coding.training;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.Move;
import org.understudy.analysis.coding.features.CueBook;
import org.understudy.analysis.coding.features.Heard;
import org.understudy.analysis.coding.features.MoveFeatures;
import org.understudy.analysis.coding.learn.Example;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.learn.LinearTrainer;

/** Learns what a whole turn does, each move for itself. */
public final class MoveBuild {
    private static final long SEED = 20260101;
    private static final int LABELS = Move.values().length;
    /** Chosen with whole groups of voices held out; the mean of the best F1 hardly moves between neighbours. */
    private static final LinearTrainer TRAINER = new LinearTrainer(16, .25, .1, 2, SEED);

    private final CueBook book = CueBook.load();
    private final MoveFeatures features;

    /** @param codes the model of the techniques a sentence holds */
    public MoveBuild(LinearModel codes) {
        this.features = new MoveFeatures(book, codes);
    }

    /** As written, as typed without marks, and joined with another turn. */
    public LinearModel fit(List<MoveExemplar> exemplars) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Example> examples = new ArrayList<>();
        for (MoveExemplar e : exemplars) {
            add(examples, e.text(), e.does());
            add(examples, Speech.unpunctuated(e.text()), e.does());
            MoveExemplar other = exemplars.get(random.nextInt(exemplars.size()));
            Set<Move> both = EnumSet.noneOf(Move.class);
            both.addAll(e.does());
            both.addAll(other.does());
            add(examples, e.text() + " " + other.text(), both);
        }
        return TRAINER.fitEach(examples, LABELS);
    }

    private void add(List<Example> examples, String text, Set<Move> does) {
        Heard heard = Heard.of(text, CodingContext.NONE, book);
        if (heard.sentences().isEmpty()) return;
        float[] target = new float[LABELS];
        for (Move m : does) target[m.ordinal()] = 1;
        examples.add(new Example(features.of(heard), target, 1));
    }
}
