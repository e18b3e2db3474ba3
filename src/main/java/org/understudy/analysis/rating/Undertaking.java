package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.session.Evidence;
import org.understudy.session.Turn;

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

    /** Each in the session, in order. */
    public static List<Undertaking> of(Transcript transcript) {
        return transcript.once(Undertaking.class, Undertaking::find);
    }

    private static List<Undertaking> find(Transcript transcript) {
        List<Undertaking> found = new ArrayList<>();
        for (Turn turn : transcript.counselor()) {
            Optional<String> proposal = proposal(turn.text());
            Optional<Turn> answer = transcript.answer(turn.index());
            if (proposal.isEmpty() || answer.isEmpty() || !takes(transcript, turn, answer.get())) continue;
            found.add(new Undertaking(
                    Evidence.supporting(turn.index(), proposal.get()),
                    Evidence.supporting(
                            answer.get().index(), Quotes.shorten(answer.get().text()))));
        }
        return found;
    }

    private static Optional<String> proposal(String text) {
        Optional<String> open = Cue.PROPOSES.in(text).or(() -> Cue.ARRANGES.in(text));
        // an order or a bare noun is one only for a time outside the hour: "stay with that" is work in the room
        return Cue.LATER.found(text) ? open.or(() -> Cue.PROPOSES_OUT.in(text)) : open;
    }

    private static boolean takes(Transcript transcript, Turn proposal, Turn answer) {
        String said = answer.text();
        if (Cue.REFUSES.found(said)) return false;
        boolean timed = Cue.LATER.found(proposal.text()) || Cue.LATER.found(said) || timedLater(transcript, answer);
        boolean own = Cue.UNDERTAKES.found(said);
        boolean named = Cue.ASKS_WHAT.found(proposal.text())
                && transcript.content(answer.index()).size() >= 2;
        boolean agreed = own
                || named
                || Cue.CLIENT_ACCEPTS.found(said)
                || Cue.LATER.found(said)
                || Cue.CLIENT_ASSENTS.in(said).isPresent()
                || Words.shared(transcript.content(answer.index()), transcript.content(proposal.index())) > 0;
        return Cue.ARRANGES.found(proposal.text())
                || timed && agreed
                || own && Words.count(said) >= OWN_STEP && transcript.place(proposal.index()) > 0.6;
    }

    /** The time is often asked for in the next breath. */
    private static boolean timedLater(Transcript transcript, Turn answer) {
        return transcript
                .answer(answer.index())
                .filter(t -> Cue.ARRANGES.found(t.text()) || Cue.LATER.found(t.text()))
                .isPresent();
    }
}
