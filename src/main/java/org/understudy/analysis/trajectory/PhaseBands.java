package org.understudy.analysis.trajectory;

import java.util.ArrayList;
import java.util.List;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.trajectory.PhaseBand.Phase;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * Divides a session into stretches of one kind of work each. Every exchange speaks for the phases that its codes and
 * place suggest; the division with the strongest voices wins, where each change of phase costs as much as two clear
 * exchanges say, so that a single stray question makes no band (Viterbi over exchanges).
 */
final class PhaseBands {
    private static final double CHANGE = 2;

    private PhaseBands() {}

    static List<PhaseBand> of(Transcript transcript) {
        List<Turn> anchors = transcript.turns().stream()
                .filter(t -> t.index() == 0 || t.byCounselor())
                .toList();
        if (anchors.isEmpty()) return List.of();
        Phase[] path = best(anchors.stream().map(t -> voices(transcript, t)).toList());
        List<PhaseBand> bands = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= path.length; i++) {
            if (i < path.length && path[i] == path[start]) continue;
            int to = i < path.length
                    ? anchors.get(i).index() - 1
                    : transcript.turns().size() - 1;
            bands.add(new PhaseBand(path[start], anchors.get(start).index(), to));
            start = i;
        }
        return bands;
    }

    private static Phase[] best(List<double[]> voices) {
        int phases = Phase.values().length;
        int n = voices.size();
        double[][] sum = new double[n][phases];
        int[][] from = new int[n][phases];
        for (int i = 0; i < n; i++) {
            for (int p = 0; p < phases; p++) {
                double most = i == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int q = 0; i > 0 && q < phases; q++) {
                    double way = sum[i - 1][q] - (p == q ? 0 : CHANGE);
                    if (way > most) {
                        most = way;
                        from[i][p] = q;
                    }
                }
                sum[i][p] = most + voices.get(i)[p];
            }
        }
        Phase[] path = new Phase[n];
        int p = 0;
        for (int q = 1; q < phases; q++) if (sum[n - 1][q] > sum[n - 1][p]) p = q;
        for (int i = n - 1; i >= 0; i--) {
            path[i] = Phase.values()[p];
            p = from[i][p];
        }
        return path;
    }

    /** How strongly an exchange speaks for each phase. */
    private static double[] voices(Transcript transcript, Turn turn) {
        double[] voice = new double[Phase.values().length];
        double place = transcript.place(turn.index());
        int i = turn.index();
        voice[Phase.EXPLORING.ordinal()] = 0.5;
        voice[Phase.SETTLING_IN.ordinal()] = place < 0.12 ? 1.2 : place < 0.25 ? 0.5 : -1;
        voice[Phase.CLOSING.ordinal()] = place > 0.92 ? 1.0 : place > 0.8 ? 0.3 : -1.5;
        if (transcript.has(i, Technique.INTRODUCTION, Technique.AGENDA, Technique.CHIT_CHAT)) {
            voice[Phase.SETTLING_IN.ordinal()] += place < 0.4 ? 0.8 : 0;
        }
        if (transcript.has(i, Technique.CONCLUSION, Technique.HOMEWORK, Technique.FEEDBACK_ELICIT)) {
            voice[Phase.CLOSING.ordinal()] += 1;
        }
        if (transcript.has(i, Technique.GIVE_INFORMATION) || Cue.RATIONALE.found(turn.text())) {
            voice[Phase.RATIONALE.ordinal()] += 1.1;
        }
        if (transcript.has(i, Technique.IMAGINAL_PROMPT)) voice[Phase.APPROACH.ordinal()] += 1.4;
        if (transcript.has(i, Technique.SUDS_CHECK, Technique.REINFORCE)) voice[Phase.APPROACH.ordinal()] += 0.9;
        transcript.answer(i).flatMap(Turn::state).ifPresent(s -> {
            if (s.engagement() > 50 && s.distress() > 60) voice[Phase.APPROACH.ordinal()] += 0.8;
        });
        if (transcript.has(i, Technique.SOCRATIC_QUESTION, Technique.SUMMARY) || Cue.CURVE.found(turn.text())) {
            voice[Phase.PROCESSING.ordinal()] += place > 0.4 ? 1 : 0.3;
        }
        return voice;
    }
}
