package org.understudy.analysis.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.coding.features.Asking;
import org.understudy.analysis.coding.features.CueBook;
import org.understudy.analysis.coding.features.Heard;
import org.understudy.analysis.coding.features.QuestionForm;
import org.understudy.analysis.coding.features.TechniqueFeatures;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;

/**
 * Codes a counselor turn: each sentence into techniques, the turn into one behaviour. Cue rules, word and letter runs,
 * sentence form and context are features of the same learned models, so that the evidence is weighed, not voted.
 */
final class FusedCoder implements TechniqueCoder {
    private static final double WORTH_SAYING = .3;
    private static final double UNSURE_BELOW = .45;
    /** Up to this many words from the client leave the floor with the counselor. */
    private static final int LISTENING_SOUND = 2;
    /** How much what was begun weighs beside the turn's own words. */
    private static final double BEGUN_SAY = .3;

    private final LinearModel codes;
    private final LinearModel behaviours;
    private final LinearModel openness;
    private final Optional<LinearModel> own;
    private final CueBook book;
    private final TechniqueFeatures features;
    private final MoveReader moves;
    private final Before before;
    private final RecentTurns recent = new RecentTurns();

    FusedCoder(Weights weights, CueBook book) {
        this.codes = weights.model(Weights.CODES).orElseThrow();
        this.behaviours = weights.model(Weights.BEHAVIOURS).orElseThrow();
        this.openness = weights.model(Weights.OPENNESS).orElseThrow();
        this.own = weights.model(Weights.OWN_BEHAVIOURS);
        this.book = book;
        this.features = new TechniqueFeatures(book);
        this.moves = new MoveReader(weights, book);
        this.before = new Before(
                (text, context) -> shares(text, context, false),
                weights.model(Weights.TALK).orElseThrow());
    }

    @Override
    public CodedTurn code(String text, CodingContext context) {
        if (Script.unread(text).isPresent())
            return new CodedTurn(List.of(), Technique.OTHER, Behaviour.OTHER, 0, false, Set.of(Script.NOT_READ));
        Heard heard = Heard.of(text, context, book);
        if (heard.sentences().isEmpty()) {
            return new CodedTurn(List.of(), Technique.OTHER, Behaviour.OTHER, 1, false, Set.of());
        }
        List<Features> xs = features(heard);
        List<double[]> parts = sentences(heard, xs);
        double[] four = BetweenSessions.behaviours(
                SoundsLikeAdvice.behaviours(Release.behaviours(behaviours(heard, xs, parts), heard.sentences()), heard),
                heard);
        Behaviour behaviour = Behaviour.values()[Best.of(four)];
        double confidence = four[behaviour.ordinal()];
        double[] mass = mass(heard, parts);
        Technique main = Volley.main(mass, behaviour);
        if (main == Technique.OPEN_QUESTION || main == Technique.CLOSED_QUESTION) main = asked(heard);
        List<TechniqueCode> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int best = Best.of(parts.get(i));
            Sentence s = heard.sentences().get(i);
            double p = parts.get(i)[best];
            if (p >= WORTH_SAYING) found.add(new TechniqueCode(Technique.values()[best], p, s.from(), s.to()));
        }
        return new CodedTurn(
                Volley.parsed(found, main, confidence, text.length()),
                main,
                behaviour,
                confidence,
                confidence < UNSURE_BELOW,
                flags(heard));
    }

    private Set<String> flags(Heard heard) {
        Set<String> flags = Flags.of(heard);
        flags.addAll(moves.flags(heard));
        return flags;
    }

    /** The probability of each technique, sentence by sentence. */
    private List<double[]> sentences(Heard heard, List<Features> xs) {
        List<double[]> parts = new ArrayList<>();
        for (Features x : xs) {
            double[] p = codes.probabilities(x);
            Rules.withoutFigure(p, heard.sentences().get(parts.size()));
            OwnLife.withoutWork(p, heard.sentences().get(parts.size()));
            Release.withoutPressing(p, heard.sentences().get(parts.size()));
            SoundsLikeAdvice.setRight(p, heard.sentences().get(parts.size()), heard);
            BetweenSessions.asHomework(p, heard.sentences().get(parts.size()));
            BetweenSessions.ofTheTask(p, heard.sentences().get(parts.size()), heard);
            double asked = p[Technique.OPEN_QUESTION.ordinal()] + p[Technique.CLOSED_QUESTION.ordinal()];
            if (asked > .2) {
                double open = QuestionForm.open(heard, parts.size(), openness.probabilities(x)[0]);
                p[Technique.OPEN_QUESTION.ordinal()] = asked * open;
                p[Technique.CLOSED_QUESTION.ordinal()] = asked * (1 - open);
            }
            boolean cued = heard.has(parts.size(), "imag");
            if (cued || Rules.couldLeadImaginal(p)) {
                if (!heard.imaginalNear()) Rules.withoutImaginal(p);
                else if (cued) Rules.withinImaginal(p);
            }
            parts.add(p);
        }
        return parts;
    }

    private List<Features> features(Heard heard) {
        List<Features> xs = new ArrayList<>();
        for (int i = 0; i < heard.sentences().size(); i++) xs.add(features.of(heard, i, i + 1));
        return xs;
    }

    private double[] behaviours(Heard heard, List<Features> xs, List<double[]> parts) {
        if (own.isPresent()) return own.get().probabilities(ownFeatures(heard, xs, parts));
        return continued(alone(heard, xs), heard);
    }

    /** The turn's behaviours by its own words. */
    private double[] alone(Heard heard, List<Features> xs) {
        return recent.behaviours(
                heard.reading().text(), heard.context(), () -> behaviours.probabilities(whole(heard, xs)));
    }

    /**
     * A turn after no more than a listening sound goes on with what was begun, so what the counselor was doing before
     * has a say.
     */
    private double[] continued(double[] p, Heard heard) {
        if (heard.lastCounselor().size() == 0 || heard.lastClient().size() > LISTENING_SOUND) return p;
        List<Turn> turns = heard.context().before();
        int at = turns.size() - 1;
        while (at >= 0 && turns.get(at).byClient()) at--;
        if (turns.size() - at > 2) return p;
        double[] q = begun(turns.get(at).text(), new CodingContext(turns.subList(0, at)));
        if (q.length == 0) return p;
        double[] out = new double[p.length];
        double sum = 0;
        for (int k = 0; k < p.length; k++) sum += out[k] = p[k] * Math.pow(q[k] + .05, BEGUN_SAY);
        for (int k = 0; k < p.length; k++) out[k] /= sum;
        return out;
    }

    private double[] begun(String text, CodingContext context) {
        return recent.behaviours(text, context, () -> {
            Heard begun = Heard.of(text, context, book);
            if (begun.sentences().isEmpty()) return new double[0];
            return behaviours.probabilities(
                    features.of(begun, 0, begun.sentences().size()));
        });
    }

    private Features whole(Heard heard, List<Features> xs) {
        return xs.size() == 1 ? xs.getFirst() : features.of(heard, 0, xs.size());
    }

    private Features ownFeatures(Heard heard, List<Features> xs, List<double[]> parts) {
        Features x = whole(heard, xs);
        double[] scores = behaviours.scores(x);
        double[] said = behaviours.probabilities(x);
        OwnFeatures.add(x, scores, mass(heard, parts));
        OwnFeatures.addLogs(x, "shipped says ", said, .5);
        before.addForCounselor(x, heard.context());
        return x;
    }

    /** Open or closed, from the sentence that asks. */
    private Technique asked(Heard heard) {
        int at = Asking.sentence(heard);
        double open = QuestionForm.open(heard, at, openness.probabilities(features.of(heard, at, at + 1))[0]);
        return open >= .5 ? Technique.OPEN_QUESTION : Technique.CLOSED_QUESTION;
    }

    /** Open or closed, taking it as given that the turn asks. */
    Technique questionKind(String text, CodingContext context) {
        Heard heard = Heard.of(text, context, book);
        return heard.sentences().isEmpty() ? Technique.CLOSED_QUESTION : asked(heard);
    }

    /** The first technique where it takes up more of the turn than the second, else the second. */
    Technique heavier(String text, CodingContext context, Technique first, Technique second) {
        Heard heard = Heard.of(text, context, book);
        if (heard.sentences().isEmpty()) return second;
        double[] mass = mass(heard, sentences(heard, features(heard)));
        return mass[first.ordinal()] > mass[second.ordinal()] ? first : second;
    }

    /** The turn's behaviours and techniques unrounded; empty where nothing was said. */
    Optional<TurnShares> shares(String text, CodingContext context) {
        return shares(text, context, true);
    }

    private Optional<TurnShares> shares(String text, CodingContext context, boolean fitted) {
        Heard heard = Heard.of(text, context, book);
        if (heard.sentences().isEmpty()) return Optional.empty();
        List<Features> xs = features(heard);
        List<double[]> parts = sentences(heard, xs);
        double[] four = fitted ? behaviours(heard, xs, parts) : continued(alone(heard, xs), heard);
        return Optional.of(new TurnShares(four, mass(heard, parts)));
    }

    /** What the shipped models make of the turns before. */
    Before before() {
        return before;
    }

    /** The features that a program's own model is fitted on. */
    Features ownFeatures(String text, CodingContext context) {
        Heard heard = Heard.of(text, context, book);
        if (heard.sentences().isEmpty()) return new Features();
        List<Features> xs = features(heard);
        return ownFeatures(heard, xs, sentences(heard, xs));
    }

    /** How much of the turn each technique takes up; sums to 1. */
    private static double[] mass(Heard heard, List<double[]> parts) {
        double[] mass = new double[Technique.values().length];
        double total = 0;
        for (int i = 0; i < parts.size(); i++) {
            double weight = Math.sqrt(heard.sentences().get(i).size());
            total += weight;
            for (int k = 0; k < mass.length; k++) mass[k] += parts.get(i)[k] * weight;
        }
        for (int k = 0; k < mass.length; k++) mass[k] /= total;
        return mass;
    }
}
