package org.understudy.analysis.coding;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.understudy.analysis.coding.features.TalkFeatures;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.session.Turn;

/**
 * Where a client has been leaning over the last turns. Change talk is followed by change talk about twice as often as it
 * occurs, sustain talk by sustain talk nearly four times as often, so the run of the talk has a say in what a turn is.
 */
final class RunningLeaning {
    private static final int TURNS = 3;
    /** How much less each turn further back counts. */
    private static final double FADES = .6;
    /** How much the run weighs beside the turn's own words. */
    private static final double SAY = .5;
    /** How often people code change, neutral and sustain talk: a run counts by how far it is from these. */
    private static final double[] USUAL = {.28, .56, .16};

    private final LinearModel talk;
    private final AtomicReferenceArray<Read> recent = new AtomicReferenceArray<>(64);

    private record Read(String text, String asked, double[] leaning) {}

    RunningLeaning(LinearModel talk) {
        this.talk = talk;
    }

    /** The leaning of words that answer others, by themselves. */
    double[] alone(String text, String asked) {
        int place = Math.floorMod(text.hashCode() * 31 + asked.hashCode(), recent.length());
        Read there = recent.get(place);
        if (there != null && there.text.equals(text) && there.asked.equals(asked)) return there.leaning.clone();
        double[] read = talk.probabilities(TalkFeatures.of(Reading.of(text), Reading.of(asked)));
        recent.set(place, new Read(text, asked, read));
        return read.clone();
    }

    /** The leaning of a turn, in view of what came before it. */
    double[] of(String text, String asked, CodingContext context) {
        double[] p = alone(text, asked);
        List<Turn> before = context.before();
        double[] run = new double[p.length];
        double all = 0;
        double weight = 1;
        int seen = 0;
        for (int at = before.size() - 1; at >= 0 && seen < TURNS; at--) {
            if (!before.get(at).byClient()) continue;
            double[] then = alone(before.get(at).text(), lastBefore(before, at));
            for (int k = 0; k < run.length; k++) run[k] += weight * then[k];
            all += weight;
            weight *= FADES;
            seen++;
        }
        if (seen == 0) return p;
        double sum = 0;
        for (int k = 0; k < p.length; k++) sum += p[k] *= Math.pow(run[k] / all / USUAL[k], SAY);
        for (int k = 0; k < p.length; k++) p[k] /= sum;
        return p;
    }

    private static String lastBefore(List<Turn> turns, int end) {
        for (int i = end - 1; i >= 0; i--)
            if (turns.get(i).byCounselor()) return turns.get(i).text();
        return "";
    }
}
