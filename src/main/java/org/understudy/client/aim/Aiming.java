package org.understudy.client.aim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentence;

/** AIM: which unit the counselor's question is about, or that it is about none. */
public final class Aiming {
    private static final int KEEP = 5;

    private final AskIndex index;

    public Aiming(AskIndex index) {
        this.index = index;
    }

    public AskIndex index() {
        return index;
    }

    /** The best aim among the questions of a turn; of two as good, the later one, as people answer what came last. */
    public Aim of(Heard heard, Function<Sentence, Prior> prior) {
        List<Sentence> asked = heard.asked();
        if (asked.isEmpty()) return Aim.NOTHING;
        Sentence question = asked.getLast();
        // "How is it to be sitting here?" needs nothing before it
        Aim alone = of(question, prior.apply(question));
        Sentence leaning = inContext(question, heard, prior.apply(question));
        Aim last = leaning == question || plain(alone, question) ? alone : of(leaning, prior.apply(leaning));
        if (last.confident() || asked.size() == 1) return last;
        return asked.reversed().stream()
                .skip(1)
                .map(s -> of(s, prior.apply(s)))
                .filter(Aim::confident)
                .findFirst()
                .orElse(last);
    }

    private static boolean plain(Aim alone, Sentence question) {
        return alone.confident()
                && !question.content().isEmpty()
                && !question.stems().contains("that")
                && (!question.pointsBack() || alone.best().get().sense() >= AimWeights.OF_ITSELF);
    }

    /** "There's a coat, you said. Whose is it?": a question with hardly a word of its own leans on the sentence before. */
    private static Sentence inContext(Sentence question, Heard heard, Prior prior) {
        int at = heard.sentences().indexOf(question);
        boolean follows = question.followUp().isPresent() && prior.last().isPresent();
        boolean bare = question.content().size() <= 1 && !follows;
        if (!bare || at <= 0) return question;
        Sentence before = heard.sentences().get(at - 1);
        return before.asSaid().content().isEmpty() || before.occasion().isPresent()
                ? question
                : question.leaningOn(before);
    }

    /** The best aim among the statements of a turn, for reflections and announcements. */
    public Aim ofStatements(Heard heard, Function<Sentence, Prior> prior) {
        return heard.stated().stream()
                .filter(s -> !s.content().isEmpty() && !s.ofCounselor())
                .map(s -> of(s, prior.apply(s)))
                .filter(a -> a.best().isPresent())
                .max(Comparator.comparingDouble(a -> a.best().get().score()))
                .orElse(Aim.NOTHING);
    }

    /** What one sentence is about. */
    public Aim of(Sentence sentence, Prior prior) {
        List<Candidate> candidates = Leaning.meant(index.candidates(sentence, prior, KEEP), sentence, prior);
        Aim whole = new Aim(outcome(candidates), candidates, Optional.of(sentence));
        return whole.confident() ? whole : inPart(sentence, prior).orElse(whole);
    }

    /** "I ask everybody this, it's a bit nosy, but how's the drinking?": the part that is about something, if one is. */
    private Optional<Aim> inPart(Sentence sentence, Prior prior) {
        return sentence.parts().stream()
                .map(part -> {
                    List<Candidate> candidates = index.candidates(part, prior, KEEP);
                    return new Aim(outcome(candidates), candidates, Optional.of(sentence));
                })
                .filter(a -> a.confident() && a.best().get().match() >= AimWeights.PART)
                .max(Comparator.comparingDouble(a -> a.best().get().match()));
    }

    /** What an authored ask would be taken for if it had not been written. */
    public Aim leaving(Ask ask) {
        Sentence sentence = Sentence.of(ask.text());
        List<Candidate> candidates = index.candidates(sentence, Prior.NONE, KEEP, List.of(ask));
        return new Aim(outcome(candidates), candidates, Optional.of(sentence));
    }

    private static Aim.Outcome outcome(List<Candidate> candidates) {
        return candidates.stream()
                .findFirst()
                .map(best -> Scope.outcome(best.scope(), best.share()))
                .orElse(Aim.Outcome.OUT_OF_SCOPE);
    }
}
