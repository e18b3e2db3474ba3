package org.understudy.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.client.ClientReply;
import org.understudy.client.SimulatedClient;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/**
 * A session being played. Each turn is on disk before its answer exists: the counselor's words are stored, then coded,
 * then answered, then the answer is stored, and only then does anybody see it. Not safe to share between threads.
 */
public final class Rehearsal {
    private final SimulatedClient client;
    private final TechniqueCoder coder;
    private final SessionStore store;
    private final Clock clock;
    private final List<Turn> turns;
    private Session session;

    /** Goes on with a session that is already in the store, new or taken up again. */
    public Rehearsal(Session session, SimulatedClient client, TechniqueCoder coder, SessionStore store, Clock clock) {
        this.session = session;
        this.client = client;
        this.coder = coder;
        this.store = store;
        this.clock = clock;
        this.turns = new ArrayList<>(session.turns());
    }

    /** The session with everything said so far. */
    public Session session() {
        return session.withTurns(turns);
    }

    /**
     * Says something to the client.
     *
     * @throws UnsayableLine when the words cannot be said as they are; nothing is stored then
     * @throws StoreProblem when the words could not be kept; nothing is answered then
     */
    public Exchange say(String words) {
        String text = SpokenLine.of(words);
        Turn asked = Turn.said(turns.size(), Speaker.COUNSELOR, text, now());
        store.append(session.id(), asked);
        turns.add(asked);
        return answer(asked);
    }

    /** Says nothing, and lets the client have the silence. */
    public Exchange waitSilently() {
        return say(Turn.SILENCE);
    }

    /** Answers a counselor turn that was stored before a crash and is still without an answer. */
    public Optional<Exchange> answerPending() {
        if (turns.isEmpty() || turns.getLast().byClient() || !session.isOpen()) return Optional.empty();
        return Optional.of(answer(turns.getLast()));
    }

    /** Ends the session; it can be looked back on from now. */
    public Session end() {
        Instant at = now();
        store.end(session.id(), at);
        session = session().endedAt(at);
        return session;
    }

    private Exchange answer(Turn asked) {
        CodedTurn coded = coder.code(asked.text(), new CodingContext(turns.subList(0, asked.index())));
        ClientReply reply = client.reply(asked.text(), coded);
        Turn heard = asked.withCodes(coded.codes());
        Turn answered = new Turn(
                turns.size(),
                Speaker.CLIENT,
                reply.text(),
                now(),
                List.of(),
                Optional.of(reply.state()),
                Optional.of(reply.trace()),
                reply.nonverbal(),
                Map.of());
        store.annotate(session.id(), heard);
        store.append(session.id(), answered);
        turns.set(heard.index(), heard);
        turns.add(answered);
        return new Exchange(heard, answered, coded, reply.leaves());
    }

    /** The time, never before the last turn: a clock that goes backwards must not reorder what was said. */
    private Instant now() {
        Instant at = clock.instant();
        Instant last = turns.isEmpty() ? session.startedAt() : turns.getLast().at();
        return at.isBefore(last) ? last : at;
    }

    /** One counselor turn and the answer to it, both stored. */
    public record Exchange(Turn asked, Turn answered, CodedTurn coded, boolean clientLeaves) {}
}
