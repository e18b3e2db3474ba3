package org.understudy.analysis.coding.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.TurnShares;
import org.understudy.analysis.coding.training.LabelledTurn;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;

/**
 * A session in numbers, from the coder's probabilities: the behaviours' shares of turns and of words, MITI's ratios, who
 * talks how much, and the share of every technique.
 */
final class SessionProfile {
    /** Added to shares before their logarithm is taken: a technique never heard is not infinitely rare. */
    private static final double TRACE = .003;

    private final double[] turns = new double[Behaviour.values().length];
    private final double[] words = new double[Behaviour.values().length];
    private final double[] techniques = new double[Technique.values().length];
    private double counselorTurns;
    private double counselorWords;
    private double clientWords;
    private double inARow;
    private double asked = -1;

    private SessionProfile() {}

    static double[] of(BuiltInCoder coder, List<LabelledTurn> session) {
        SessionProfile profile = new SessionProfile();
        for (LabelledTurn t : session) {
            int n = t.text().strip().split("\\s+").length;
            if (!t.counselor()) profile.clientWords += n;
            else coder.shares(t.text(), t.context()).ifPresent(s -> profile.add(s, n));
        }
        return profile.numbers();
    }

    private void add(TurnShares s, int n) {
        counselorTurns++;
        counselorWords += n;
        for (int k = 0; k < turns.length; k++) {
            turns[k] += s.behaviours()[k];
            words[k] += n * s.behaviours()[k];
        }
        for (int k = 0; k < techniques.length; k++) techniques[k] += s.techniques()[k];
        double asks = s.behaviours()[Behaviour.QUESTION.ordinal()];
        if (asked >= 0) inARow += asked * asks;
        asked = asks;
    }

    private double share(Technique... some) {
        double sum = 0;
        for (Technique t : some) sum += techniques[t.ordinal()];
        return sum / Math.max(1, counselorTurns);
    }

    private double[] numbers() {
        List<Double> out = new ArrayList<>();
        double n = Math.max(1, counselorTurns);
        double questions = turns[Behaviour.QUESTION.ordinal()];
        double reflections = turns[Behaviour.REFLECTION.ordinal()];
        double input = turns[Behaviour.THERAPIST_INPUT.ordinal()];
        out.add(questions / n);
        out.add(reflections / n);
        out.add(input / n);
        out.add(Math.log((reflections + .5) / (questions + .5)));
        out.add(Math.log((input + .5) / (reflections + .5)));
        for (Behaviour b : List.of(Behaviour.QUESTION, Behaviour.REFLECTION, Behaviour.THERAPIST_INPUT)) {
            out.add(words[b.ordinal()] / Math.max(1, counselorWords));
        }
        out.add(Math.log(.01
                + share(
                        Technique.AFFIRM,
                        Technique.EMPHASIZE_AUTONOMY,
                        Technique.SEEK_COLLABORATION,
                        Technique.SUPPORT,
                        Technique.ASK_PERMISSION)));
        out.add(Math.log(.01
                + share(
                        Technique.CONFRONT,
                        Technique.DIRECT,
                        Technique.WARN,
                        Technique.ADVISE_WITHOUT_PERMISSION,
                        Technique.INAPPROPRIATE)));
        double complex = share(Technique.COMPLEX_REFLECTION, Technique.SUMMARY);
        out.add(complex / (complex + share(Technique.SIMPLE_REFLECTION) + 1e-9));
        double open = share(Technique.OPEN_QUESTION, Technique.SOCRATIC_QUESTION);
        out.add(open / (open + share(Technique.CLOSED_QUESTION) + 1e-9));
        out.add(Math.log(1 + counselorWords / n));
        out.add(counselorWords / Math.max(1, counselorWords + clientWords));
        out.add(inARow / Math.max(1, counselorTurns - 1));
        for (Technique t : Technique.values()) out.add(Math.log(share(t) + TRACE));
        return out.stream().mapToDouble(x -> x).toArray();
    }
}
