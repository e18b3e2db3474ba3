package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/** Finds the turns that leave the agenda or the method. A greeting is not chit-chat, and warmth is never drift. */
public final class DriftReview {
    /** Words from which an informing turn is a lecture: some twenty seconds of speech. */
    static final int LECTURE = 50;

    /** The act of a client who is asked for something outside. */
    private static final String OFF_TOPIC = "off_topic";

    private DriftReview() {}

    /** One drift a turn at most, in order. */
    public static List<Drift> of(Transcript transcript) {
        return transcript.once(DriftReview.class, DriftReview::find);
    }

    private static List<Drift> find(Transcript transcript) {
        List<Drift> drifts = new ArrayList<>();
        for (Turn turn : transcript.counselor()) {
            Drift.Kind kind = kind(transcript, turn);
            if (kind != null) drifts.add(new Drift(turn.index(), quote(transcript, turn, kind), kind));
        }
        return drifts;
    }

    private static Drift.Kind kind(Transcript transcript, Turn turn) {
        int i = turn.index();
        // "I did, I kept talking" is about this talk, and belongs in it
        if (transcript.has(i, Technique.SELF_DISCLOSE) && !Cue.OWNS_SLIP.found(turn.text())) {
            return Drift.Kind.SELF_DISCLOSURE;
        }
        if (transcript.has(i, Technique.CHIT_CHAT) && transcript.place(i) > 0.08 && transcript.place(i) < 0.95) {
            return Drift.Kind.CHIT_CHAT;
        }
        if (offTopic(transcript, i) || Cue.EVADES.found(turn.text())) return Drift.Kind.OFF_TOPIC;
        boolean informing = transcript.has(
                i,
                Technique.GIVE_INFORMATION,
                Technique.ADVISE_WITHOUT_PERMISSION,
                Technique.ADVISE_WITH_PERMISSION,
                Technique.DIRECT,
                Technique.WARN,
                Technique.REASSURE);
        if (informing && !transcript.has(i, Technique.AGENDA) && Words.count(turn.text()) >= LECTURE)
            return Drift.Kind.LECTURING;
        if (transcript.has(i, Technique.ADVISE_WITHOUT_PERMISSION)) return Drift.Kind.ADVICE_UNASKED;
        if (turn.text().chars().filter(c -> c == '?').count() >= 3) return Drift.Kind.STACKED_QUESTIONS;
        return null;
    }

    /** The simulated client knows what lies outside its life and this hour; a transcript without it has no such judge. */
    private static boolean offTopic(Transcript transcript, int turn) {
        return transcript
                .answer(turn)
                .flatMap(Turn::trace)
                .filter(t -> t.act().equals(OFF_TOPIC))
                .isPresent();
    }

    private static String quote(Transcript transcript, Turn turn, Drift.Kind kind) {
        Technique code =
                switch (kind) {
                    case SELF_DISCLOSURE -> Technique.SELF_DISCLOSE;
                    case CHIT_CHAT, OFF_TOPIC -> Technique.CHIT_CHAT;
                    case ADVICE_UNASKED -> Technique.ADVISE_WITHOUT_PERMISSION;
                    case LECTURING -> Technique.GIVE_INFORMATION;
                    case STACKED_QUESTIONS -> Technique.OPEN_QUESTION;
                };
        return transcript.doing(code).stream()
                .filter(e -> e.turn() == turn.index())
                .map(Evidence::quote)
                .findFirst()
                .orElseGet(() -> Quotes.shorten(turn.text()));
    }
}
