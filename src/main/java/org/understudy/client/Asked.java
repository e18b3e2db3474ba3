package org.understudy.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.client.aim.Aim;
import org.understudy.client.aim.FurtherQuestion;
import org.understudy.client.aim.OrdinaryQuestion;
import org.understudy.client.aim.SmallQuestion;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Shorter;
import org.understudy.client.read.Words;
import org.understudy.session.Technique;

/**
 * What a turn asks: what it is about, and which small or ordinary question it is, or which about the client's last words.
 *
 * @param heard the turn, its last question cut down to what was understood of it
 */
record Asked(
        Heard heard,
        Aim aim,
        Optional<SmallQuestion> small,
        Optional<OrdinaryQuestion> ordinary,
        Optional<FurtherQuestion> further) {
    /** What is left of a question is taken for one that is known only in nearly the same words. */
    private static final double SURE = 0.9;

    /** What is less like a question of the case may be one with another side to it, of which the first half is known. */
    private static final double FAIR = 0.5;

    /** The turn itself where anything is found, else with its last question in part, where that is plainly one that is known. */
    static Asked of(Heard heard, Function<Heard, Asked> find) {
        Asked whole = find.apply(heard);
        if (whole.near(FAIR) || !mayBeCut(heard)) return whole;
        String question = heard.asked().getLast().text();
        Optional<Asked> half = Shorter.half(question)
                .map(form -> find.apply(with(heard, form)))
                .filter(Asked::found);
        if (half.isPresent() || whole.found()) return half.orElse(whole);
        return Shorter.forms(question).stream()
                .map(form -> find.apply(with(heard, form)))
                .filter(a -> a.near(SURE))
                .findFirst()
                .orElse(whole);
    }

    private static boolean mayBeCut(Heard heard) {
        if (!heard.asks()
                || heard.coded().has(Technique.RISK_QUESTION)
                || heard.coded().has(Technique.HOMEWORK)) return false;
        Sentence last = heard.asked().getLast();
        return last.followUp().isEmpty() && last.occasion().isEmpty();
    }

    private static Heard with(Heard heard, String form) {
        List<Sentence> sentences = new ArrayList<>(heard.sentences());
        Sentence last = heard.asked().getLast();
        Sentence cut = Sentence.of(form);
        boolean ofThem = !last.meant().isEmpty() && Sentence.ofOthers(Words.plain(form));
        sentences.set(sentences.lastIndexOf(last), ofThem ? cut.meaning(last.meant(), true) : cut);
        return heard.with(sentences);
    }

    private boolean found() {
        return aim.confident() || small.isPresent() || ordinary.isPresent() || further.isPresent();
    }

    private boolean near(double likeness) {
        return ordinary.filter(o -> o.likeness() >= likeness).isPresent()
                || small.filter(q -> q.likeness() >= likeness).isPresent()
                || further.filter(q -> q.likeness() >= likeness).isPresent()
                || aim.confident() && aim.best().get().likeness() >= likeness;
    }
}
