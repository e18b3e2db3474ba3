package org.understudy.analysis.coding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.understudy.session.Session;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;

/**
 * A session's techniques in MITI 4.2.1's summary measures, counted over volleys.
 *
 * @param counts in how many counselor turns each technique occurs; techniques that never occur are absent
 * @param counselorTurns how many counselor turns there are
 * @param counselorTalkShare the counselor's share of all words, 0 to 1; empty where nobody spoke
 */
public record TechniqueSummary(Map<Technique, Integer> counts, int counselorTurns, OptionalDouble counselorTalkShare) {
    /** MITI 4.2.1: share of complex among reflections, fair and good. */
    public static final double COMPLEX_FAIR = .40;

    public static final double COMPLEX_GOOD = .50;
    /** MITI 4.2.1: reflections to questions, fair and good. */
    public static final double REFLECTIONS_TO_QUESTIONS_FAIR = 1;

    public static final double REFLECTIONS_TO_QUESTIONS_GOOD = 2;
    /** To be shown wherever a threshold is. */
    public static final String CAVEAT =
            "MITI's thresholds are expert opinion, made for sessions with a change goal; no norms stand behind them.";

    public TechniqueSummary {
        counts = Map.copyOf(counts);
    }

    /** Counts the codes that a session's turns carry. */
    public static TechniqueSummary of(Session session) {
        return of(session.turns());
    }

    public static TechniqueSummary of(List<Turn> turns) {
        Map<Technique, Integer> counts = new EnumMap<>(Technique.class);
        int counselorTurns = 0;
        long counselorWords = 0;
        long words = 0;
        for (Turn turn : turns) {
            long n = turn.isSilence() ? 0 : turn.text().strip().split("\\s+").length;
            words += n;
            if (!turn.byCounselor()) continue;
            counselorTurns++;
            counselorWords += n;
            turn.codes().stream().map(TechniqueCode::code).distinct().forEach(t -> counts.merge(t, 1, Integer::sum));
        }
        OptionalDouble share = words == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) counselorWords / words);
        return new TechniqueSummary(counts, counselorTurns, share);
    }

    public int count(Technique technique) {
        return counts.getOrDefault(technique, 0);
    }

    /** Reflections, summaries among them. */
    public int reflections() {
        return simple() + complex();
    }

    private int simple() {
        return count(Technique.SIMPLE_REFLECTION);
    }

    /** MITI counts a summary that adds as a complex reflection. */
    private int complex() {
        return count(Technique.COMPLEX_REFLECTION) + count(Technique.SUMMARY);
    }

    /** Questions of every kind. */
    public int questions() {
        return count(Technique.OPEN_QUESTION)
                + count(Technique.CLOSED_QUESTION)
                + count(Technique.SOCRATIC_QUESTION)
                + count(Technique.RISK_QUESTION)
                + count(Technique.SUDS_CHECK)
                + count(Technique.FEEDBACK_ELICIT);
    }

    /** CR / (SR + CR); empty without reflections. */
    public Optional<Double> complexShare() {
        return share(complex(), reflections());
    }

    /** Reflections to questions; empty without questions. */
    public Optional<Double> reflectionsToQuestions() {
        return share(reflections(), questions());
    }

    /** Open among open and closed questions; empty without either. */
    public Optional<Double> openShare() {
        int open = count(Technique.OPEN_QUESTION) + count(Technique.SOCRATIC_QUESTION);
        return share(open, open + count(Technique.CLOSED_QUESTION));
    }

    /** MITI's MI-adherent total: seeking collaboration, affirming, emphasizing autonomy. */
    public int adherent() {
        return count(Technique.SEEK_COLLABORATION)
                + count(Technique.ASK_PERMISSION)
                + count(Technique.AFFIRM)
                + count(Technique.EMPHASIZE_AUTONOMY);
    }

    /** MITI's non-adherent total: confronting and persuading, to which directing and warning belong. */
    public int nonAdherent() {
        return count(Technique.CONFRONT)
                + count(Technique.ADVISE_WITHOUT_PERMISSION)
                + count(Technique.DIRECT)
                + count(Technique.WARN);
    }

    private static Optional<Double> share(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of((double) part / whole);
    }
}
