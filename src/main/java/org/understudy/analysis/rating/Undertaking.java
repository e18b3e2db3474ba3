package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/**
 * Something the client will do outside the room, whoever thought of it: an act is proposed or asked for, a time or an
 * occasion comes with it, and the client takes it on. How it is worded does not matter; one of the three missing does.
 *
 * @param words with which the counselor proposed it or asked for it
 * @param taken the client's words that took it on
 */
public record Undertaking(Evidence words, Evidence taken) {
    /** Words from which an answer that names one's own next step needs no hour to be meant. */
    private static final int OWN_STEP = 9;

    /** Where in a session what the client will do is rather about the week than about the story. */
    private static final double LATE = 0.5;

    /** Each in the session, in order. */
    public static List<Undertaking> of(Transcript transcript) {
        return transcript.once(Undertaking.class, Undertaking::find);
    }

    private static List<Undertaking> find(Transcript transcript) {
        List<Undertaking> found = new ArrayList<>();
        for (Turn turn : transcript.counselor()) {
            Optional<Turn> answer = transcript.answer(turn.index()).filter(t -> !Cue.REFUSES.found(t.text()));
            if (answer.isEmpty() || leaves(answer.get()) || transcript.hurts(turn.index())) continue;
            if (transcript.asksOfRisk(turn.index()) || transcript.has(turn.index(), Technique.CHIT_CHAT)) continue;
            if (isPushed(transcript, turn) && !isTakenOn(answer.get().text())) continue;
            proposal(transcript, turn, answer.get())
                    .ifPresent(words -> found.add(new Undertaking(
                            Evidence.supporting(turn.index(), words),
                            Evidence.supporting(
                                    answer.get().index(),
                                    Quotes.shorten(answer.get().text())))));
        }
        return found;
    }

    /** The words that led to it, where the answer took it on. */
    private static Optional<String> proposal(Transcript transcript, Turn turn, Turn answer) {
        String text = turn.text();
        if (Cue.EVADES.found(text)) return Optional.empty();
        boolean timed = Cue.LATER.found(text) || Cue.LATER.found(answer.text()) || timedNext(transcript, answer);
        boolean own = Cue.UNDERTAKES.found(answer.text()) && !Cue.HABIT.found(text);
        Optional<String> asked = Cue.ARRANGES.in(text);
        if (asked.isPresent()) return asked;
        Optional<String> open = Cue.PROPOSES.in(text);
        // an order or a bare noun is one only for a time outside the hour: "stay with that" is work in the room
        if (open.isEmpty()) {
            open = Quotes.sentences(text).stream()
                    .filter(s -> Cue.PROPOSES_OUT.found(s) && Cue.LATER.found(s))
                    .findFirst()
                    .map(Quotes::shorten);
        }
        if (open.isPresent() && timed && agrees(transcript, turn, answer)) return open;
        boolean late = transcript.place(turn.index()) > LATE;
        if (own && timed && late && Cue.LOOKS_AHEAD.found(text)) return Optional.of(Quotes.shorten(text));
        // "You'd miss it" asks for nothing
        return own && late && Words.count(answer.text()) >= OWN_STEP
                ? open.filter(q -> text.contains("?"))
                : Optional.empty();
    }

    /** "I can sit and be made small at home" takes nothing on; it takes the coat. */
    private static boolean leaves(Turn answer) {
        return answer.trace().filter(TurnTrace::leaves).isPresent();
    }

    private static boolean isPushed(Transcript transcript, Turn turn) {
        return Persuasion.of(transcript).stream().anyMatch(e -> e.turn() == turn.index());
    }

    /** A "fine" to what was pressed on somebody ends the matter; "I'll do it" takes it on. */
    private static boolean isTakenOn(String answer) {
        return Cue.UNDERTAKES.found(answer) || Cue.CLIENT_ACCEPTS.found(answer) || Cue.LATER.found(answer);
    }

    private static boolean agrees(Transcript transcript, Turn proposal, Turn answer) {
        String said = answer.text();
        boolean named = Cue.ASKS_WHAT.found(proposal.text())
                && transcript.content(answer.index()).size() >= 2;
        return named
                || Cue.UNDERTAKES.found(said)
                || Cue.TAKES_ON.found(said)
                || Cue.CLIENT_ACCEPTS.found(said)
                || Cue.LATER.found(said)
                || Cue.CLIENT_CONFIRMS.found(said)
                || Words.shared(transcript.content(answer.index()), transcript.content(proposal.index())) > 0;
    }

    /** The time is often asked for in the next breath. */
    private static boolean timedNext(Transcript transcript, Turn answer) {
        return transcript
                .answer(answer.index())
                .filter(t -> Cue.ARRANGES.found(t.text()) || Cue.LATER.found(t.text()))
                .isPresent();
    }
}
