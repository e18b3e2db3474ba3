package org.understudy.analysis.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;

/** MITI 4.2.1's parsing of a volley, the counselor's words between two client turns. */
final class Volley {
    /** MITI allows no more codes in one volley. */
    private static final int MOST_CODES = 8;
    /** A special question counts as the turn's technique only when it is plainer than open and closed together. */
    private static final double SPECIAL = 1.0;

    private Volley() {}

    /**
     * Each code at most once, one reflection code with complex winning over simple, confrontation over question, and
     * the turn's main technique always present.
     */
    static List<TechniqueCode> parsed(List<TechniqueCode> found, Technique main, double confidence, int length) {
        Map<Technique, TechniqueCode> kept = new EnumMap<>(Technique.class);
        for (TechniqueCode c : found) {
            kept.merge(c.code(), c, (a, b) -> a.confidence() >= b.confidence() ? a : b);
        }
        kept.putIfAbsent(main, new TechniqueCode(main, confidence, 0, length));
        if (main == Technique.SIMPLE_REFLECTION) kept.remove(Technique.COMPLEX_REFLECTION);
        else if (kept.containsKey(Technique.COMPLEX_REFLECTION)) kept.remove(Technique.SIMPLE_REFLECTION);
        if (kept.containsKey(Technique.ADVISE_WITH_PERMISSION)) kept.remove(Technique.ADVISE_WITHOUT_PERMISSION);
        if (kept.size() > 1 && main != Technique.GROUNDING && length > 0) {
            TechniqueCode listening = kept.get(Technique.GROUNDING);
            if (listening != null && listening.to() - listening.from() < 6) kept.remove(Technique.GROUNDING);
        }
        List<TechniqueCode> all = new ArrayList<>(kept.values());
        all.sort(Comparator.comparingDouble(TechniqueCode::confidence).reversed());
        if (all.size() > MOST_CODES) all = new ArrayList<>(all.subList(0, MOST_CODES));
        all.sort(Comparator.comparingInt(TechniqueCode::from).thenComparing(TechniqueCode::code));
        return all;
    }

    /**
     * The technique that carries the turn, within its behaviour. Unsure between simple and complex, simple (MITI's
     * tie-break); a special question only where it outweighs open and closed together.
     */
    static Technique main(double[] mass, Behaviour behaviour) {
        double open = mass[Technique.OPEN_QUESTION.ordinal()];
        double closed = mass[Technique.CLOSED_QUESTION.ordinal()];
        Technique main = null;
        double heaviest = -1;
        for (Technique t : Technique.values()) {
            if (t.behaviour() != behaviour) continue;
            if (mass[t.ordinal()] > heaviest) {
                heaviest = mass[t.ordinal()];
                main = t;
            }
        }
        boolean plainQuestion = main == Technique.OPEN_QUESTION || main == Technique.CLOSED_QUESTION;
        if (behaviour == Behaviour.QUESTION && (plainQuestion || heaviest < SPECIAL * (open + closed))) {
            return open >= closed ? Technique.OPEN_QUESTION : Technique.CLOSED_QUESTION;
        }
        if (main == Technique.COMPLEX_REFLECTION && heaviest < 1.15 * mass[Technique.SIMPLE_REFLECTION.ordinal()]) {
            return Technique.SIMPLE_REFLECTION;
        }
        return main;
    }
}
