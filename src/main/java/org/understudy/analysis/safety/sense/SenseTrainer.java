package org.understudy.analysis.safety.sense;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.coding.Weights;
import org.understudy.analysis.coding.learn.Example;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.learn.LinearTrainer;
import org.understudy.analysis.safety.words.SenseFeatures;

/** Fits the reader of kinds to exemplars, their near misses and ordinary turns. Keeps features read once. */
public final class SenseTrainer {
    private static final LinearTrainer TRAINER = new LinearTrainer(20, .1, .5, 3, 7);

    /**
     * What an ordinary turn counts beside a harmful one, which is far rarer among people than among the exemplars: one of a
     * session, one of the coder's exemplars, and one written to be ordinary.
     */
    private static final float OF_A_SESSION = 15;

    private static final float WRITTEN = 4;
    private static final float ORDINARY = 4;

    private final SenseFeatures features = new SenseFeatures();
    private final Map<Object, Features> read = new java.util.IdentityHashMap<>();

    /** The weights that ship, from everything there is. */
    public void write(List<Ordinary> sessions, OutputStream out) throws IOException {
        List<Ordinary> ordinary = new ArrayList<>(sessions);
        ordinary.addAll(Ordinary.written());
        weights(Exemplar.shipped(), ordinary).write(out);
    }

    SenseReader fit(List<Exemplar> exemplars, List<Ordinary> ordinary) {
        return new SenseReader(weights(exemplars, ordinary));
    }

    private Weights weights(List<Exemplar> exemplars, List<Ordinary> ordinary) {
        int labels = SenseReader.LABELS.size();
        List<Example> harm = new ArrayList<>();
        List<Example> matter = new ArrayList<>();
        for (Exemplar e : exemplars) {
            Features x = of(e, e.client(), e.reply());
            int kind = SenseReader.LABELS.indexOf(e.kind());
            harm.add(Example.of(x, e.harmful() ? kind : 0, labels, kind > 0 ? 1 : ORDINARY));
            if (kind > 0) matter.add(Example.of(x, kind - 1, labels - 1));
        }
        for (Ordinary o : ordinary)
            harm.add(
                    Example.of(of(o, o.client(), o.reply()), 0, labels, o.talk().isEmpty() ? WRITTEN : OF_A_SESSION));
        return new Weights(Map.of(
                SenseReader.HARM, TRAINER.fit(harm, labels),
                SenseReader.MATTER, TRAINER.fit(matter, labels - 1)));
    }

    private Features of(Object row, String client, String reply) {
        return read.computeIfAbsent(row, _ -> SenseReader.whole(features, client, reply));
    }
}
