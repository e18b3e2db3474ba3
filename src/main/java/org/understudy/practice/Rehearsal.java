package org.understudy.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.client.ClientReply;
import org.understudy.client.SimulatedClient;
import org.understudy.client.voice.ClientVoice;
import org.understudy.client.voice.Moment;
import org.understudy.client.voice.Waiting;
import org.understudy.client.voice.Worded;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.StoreProblem;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/**
 * A session being played. Each turn is on disk before its answer exists: the counselor's words are stored, then coded,
 * then answered, then the answer is stored, and only then does anybody see it. One speaks at a time; others may look at
 * the session meanwhile.
 */
public final class Rehearsal {
    private final SimulatedClient client;
    private final TechniqueCoder coder;
    private final SessionStore store;
    private final Clock clock;
    private final Optional<Speech> speech;
    private volatile Session session;
    private volatile Optional<Turn> saying = Optional.empty();

    /** Goes on with a session that is already in the store, new or taken up again, in the author's words. */
    public Rehearsal(Session session, SimulatedClient client, TechniqueCoder coder, SessionStore store, Clock clock) {
        this(session, client, coder, store, clock, Optional.empty());
    }

    /** The same, with somebody who may find other words. */
    public Rehearsal(
            Session session,
            SimulatedClient client,
            TechniqueCoder coder,
            SessionStore store,
            Clock clock,
            Optional<Speech> speech) {
        this.session = session;
        this.client = client;
        this.coder = coder;
        this.store = store;
        this.clock = clock;
        this.speech = speech;
    }

    /** The session with everything said so far. */
    public Session session() {
        return session;
    }

    /** The client's turn of which something has been said, as it is stored; absent while nothing is on its way. */
    public Optional<Turn> saying() {
        return saying;
    }

    /** Says something to the client and waits for the answer however long it takes. */
    public Exchange say(String words) {
        return say(words, Waiting.PATIENT);
    }

    /**
     * Says something to the client.
     *
     * @param waiting hears how far the answer is, and may have the author's line at once
     * @throws UnsayableLine when the words cannot be said as they are; nothing is stored then
     * @throws StoreProblem when the words could not be kept; nothing is answered then
     */
    public synchronized Exchange say(String words, Waiting waiting) {
        String text = SpokenLine.of(words);
        Turn asked = Turn.said(session.turns().size(), Speaker.COUNSELOR, text, now());
        store.append(session.id(), asked);
        add(asked);
        return answer(asked, waiting);
    }

    /** Says nothing, and lets the client have the silence. */
    public Exchange waitSilently() {
        return say(Turn.SILENCE);
    }

    /** Answers a counselor turn that was stored before a crash and is still without an answer. */
    public synchronized Optional<Exchange> answerPending() {
        List<Turn> turns = session.turns();
        if (turns.isEmpty() || turns.getLast().byClient() || !session.isOpen()) return Optional.empty();
        return Optional.of(answer(turns.getLast(), Waiting.PATIENT));
    }

    /** Ends the session; it can be looked back on from now. */
    public synchronized Session end() {
        Instant at = now();
        store.end(session.id(), at);
        session = session.endedAt(at);
        speech.ifPresent(s -> s.voice().done(session));
        return session;
    }

    /** Whether it was the client who ended it. */
    public boolean leftByClient() {
        return !session.turns().isEmpty()
                && session.turns().getLast().trace().filter(TurnTrace::leaves).isPresent();
    }

    private Exchange answer(Turn asked, Waiting waiting) {
        List<Turn> before = session.turns().subList(0, asked.index());
        CodedTurn coded = coder.code(asked.text(), new CodingContext(before));
        ClientReply reply = client.reply(asked.text(), coded);
        Turn heard = asked.withCodes(coded.codes());
        store.annotate(session.id(), heard);
        Telling telling = new Telling(asked.index() + 1, reply, waiting);
        Worded worded = speech.map(s -> s.voice().word(new Moment(s.clientCase(), session, reply), telling))
                .orElseGet(() -> Worded.authored(reply.text(), Worded.Outcome.KEPT));
        Turn answered = telling.keep(worded);
        saying = Optional.empty();
        add(heard);
        add(answered);
        return new Exchange(heard, answered, coded, reply.leaves(), worded);
    }

    /**
     * A line on its way. What is said of it is on disk first, with the ending that stands if nothing more comes, so that a
     * session that breaks off here holds what was seen.
     */
    private final class Telling implements Waiting {
        private final int index;
        private final ClientReply reply;
        private final Waiting waiting;
        private Optional<Turn> kept = Optional.empty();
        private volatile boolean lost;

        Telling(int index, ClientReply reply, Waiting waiting) {
            this.index = index;
            this.reply = reply;
            this.waiting = waiting;
        }

        @Override
        public void phase(Phase phase) {
            waiting.phase(phase);
        }

        @Override
        public boolean stopped() {
            return lost || waiting.stopped();
        }

        @Override
        public void said(String soFar, Worded standing) {
            if (lost) return;
            try {
                keep(standing);
            } catch (StoreProblem _) {
                // Nobody sees what is not kept; when the line is kept as a whole, the trouble is told or over.
                lost = true;
                return;
            }
            waiting.said(soFar, standing);
        }

        Turn keep(Worded worded) {
            Turn turn = new Turn(
                    index,
                    Speaker.CLIENT,
                    worded.text(),
                    kept.map(Turn::at).orElseGet(Rehearsal.this::now),
                    List.of(),
                    Optional.of(reply.state()),
                    Optional.of(told(reply, worded)),
                    reply.nonverbal(),
                    Map.of());
            if (kept.isEmpty()) store.append(session.id(), turn);
            else if (!kept.get().equals(turn)) store.reword(session.id(), turn);
            kept = Optional.of(turn);
            saying = kept;
            return turn;
        }
    }

    /** The trace, with who found the words, the author's own where they are others, and why none were taken. */
    private static TurnTrace told(ClientReply reply, Worded worded) {
        TurnTrace trace = reply.trace();
        if (worded.outcome() == Worded.Outcome.KEPT) return trace;
        Map<String, Object> voice =
                new LinkedHashMap<>(Map.of("outcome", worded.outcome().code()));
        if (!worded.refused().isEmpty())
            voice.put("refused", worded.refused().stream().map(f -> f.code()).toList());
        worded.trouble().ifPresent(kind -> voice.put("trouble", kind));
        Map<String, Object> extra = new LinkedHashMap<>(trace.extra());
        extra.put("voice", voice);
        worded.begun().ifPresent(characters -> voice.put("begun", characters));
        if (!worded.engine().equals(ClientVoice.BUILT_IN)) extra.put("authored", reply.text());
        return trace.by(worded.engine(), extra);
    }

    /** Puts a turn in its place: at the end, or over the bare one that stood there. */
    private void add(Turn turn) {
        List<Turn> turns = new ArrayList<>(session.turns());
        if (turn.index() < turns.size()) turns.set(turn.index(), turn);
        else turns.add(turn);
        session = session.withTurns(turns);
    }

    /** The time, never before the last turn: a clock that goes backwards must not reorder what was said. */
    private Instant now() {
        Instant at = clock.instant();
        Instant last = session.turns().isEmpty()
                ? session.startedAt()
                : session.turns().getLast().at();
        return at.isBefore(last) ? last : at;
    }

    /**
     * One counselor turn and the answer to it, both stored.
     *
     * @param worded how the answer came by its words
     */
    public record Exchange(Turn asked, Turn answered, CodedTurn coded, boolean clientLeaves, Worded worded) {}
}
