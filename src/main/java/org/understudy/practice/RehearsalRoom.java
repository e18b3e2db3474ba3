package org.understudy.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.analysis.outcome.Talk;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.Edition;
import org.understudy.client.Casting;
import org.understudy.client.Explanation;
import org.understudy.client.Memory;
import org.understudy.client.SimulatedClient;
import org.understudy.client.voice.ClientVoice;
import org.understudy.client.voice.Moment;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;

/** Where sessions begin and are taken up again. */
public final class RehearsalRoom {
    /** The extra field of a session that goes on from a turn of another. */
    public static final String BRANCHED = "again_from";

    /** Turns from which a session leaves something to remember. */
    private static final int REMEMBERED = 8;

    private final Casebook casebook;
    private final Casting casting;
    private final TechniqueCoder coder;
    private final SessionStore store;
    private final Clock clock;
    private final Supplier<ClientVoice> voices;

    /** A room where every line is said in the author's words. */
    public RehearsalRoom(Casebook casebook, Casting casting, TechniqueCoder coder, SessionStore store, Clock clock) {
        this(casebook, casting, coder, store, clock, () -> ClientVoice.AUTHORED);
    }

    /**
     * A room with voices.
     *
     * @param voices asked at the beginning of each session who words its lines
     */
    public RehearsalRoom(
            Casebook casebook,
            Casting casting,
            TechniqueCoder coder,
            SessionStore store,
            Clock clock,
            Supplier<ClientVoice> voices) {
        this.casebook = casebook;
        this.casting = casting;
        this.coder = coder;
        this.store = store;
        this.clock = clock;
        this.voices = voices;
    }

    /** Opens a new session with this client; it is in the store before anything is said. */
    public Rehearsal begin(String caseId, Setting setting, long seed) {
        return begin(caseId, setting, seed, Optional.empty());
    }

    /** The newest session of one's own with this client that is over and long enough to be remembered. */
    public Optional<SessionSummary> last(String caseId) {
        SessionQuery own = new SessionQuery(Optional.of(caseId), Optional.of(Origin.OWN), "", false, 50, 0);
        return store.list(own).stream()
                .filter(s -> s.endedAt().isPresent() && s.turns() >= REMEMBERED)
                .findFirst();
    }

    /** Opens a session with a client who remembers an earlier one: what was told, half of how it felt, the task. */
    public Rehearsal goOn(Session earlier, Setting setting, long seed) {
        return begin(
                earlier.caseId()
                        .orElseThrow(() -> new IllegalArgumentException("session " + earlier.id() + " has no client")),
                setting,
                seed,
                Optional.of(earlier));
    }

    /** The same, for a session of the library. */
    public Rehearsal goOn(String earlier, Setting setting, long seed) {
        return goOn(
                store.find(earlier).orElseThrow(() -> new IllegalArgumentException("no session " + earlier)),
                setting,
                seed);
    }

    /** The case, once its client is ready for somebody who may begin with them. */
    public ClientCase expect(String caseId) {
        ClientCase clientCase = casebook.open(caseId);
        casting.expect(clientCase);
        return clientCase;
    }

    private Rehearsal begin(String caseId, Setting setting, long seed, Optional<Session> earlier) {
        ClientCase clientCase = casebook.open(caseId);
        Instant now = clock.instant();
        ClientVoice voice = voices.get();
        Session session = new Session(
                UUID.randomUUID().toString(),
                Optional.of(caseId),
                seed,
                voice.engine(),
                title(clientCase, setting),
                Origin.OWN,
                setting,
                now,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                beginning(caseId, earlier));
        store.save(session);
        SimulatedClient client = earlier.map(Memory::of)
                .map(m -> casting.meetAgain(clientCase, setting, seed, m))
                .orElseGet(() -> casting.meet(clientCase, setting, seed));
        return play(session, client, clientCase, voice);
    }

    /** What goes with a session from its first moment: what was before it, and in which edition the client is met. */
    private Map<String, Object> beginning(String caseId, Optional<Session> earlier) {
        Map<String, Object> extra = new LinkedHashMap<>();
        earlier.ifPresent(e -> {
            extra.put(Memory.FIELD, Memory.of(e).plain());
            extra.put(Talk.FIELD, Talk.keptAfter(e));
        });
        casebook.edition(caseId).ifPresent(e -> extra.put(Edition.FIELD, e.plain()));
        return extra;
    }

    /**
     * Takes up an open session where it stopped.
     *
     * @throws IllegalArgumentException when there is no such session, or it has no client to play
     */
    public Rehearsal resume(String sessionId) {
        Session session =
                store.find(sessionId).orElseThrow(() -> new IllegalArgumentException("no session " + sessionId));
        ClientCase clientCase = SessionCase.of(casebook, session)
                .orElseThrow(() -> new IllegalArgumentException("session " + sessionId + " has no client case"));
        return play(session, casting.resume(clientCase, session), clientCase, voices.get());
    }

    private Rehearsal play(Session session, SimulatedClient client, ClientCase clientCase, ClientVoice voice) {
        if (session.isOpen()) voice.prepare(new Moment.Scene(clientCase, session));
        return new Rehearsal(session, client, coder, store, clock, Optional.of(new Speech(clientCase, voice)));
    }

    /**
     * Opens the same client again as they were just before a turn, as a session of its own; where it comes from stands in
     * its extra fields under {@link #BRANCHED}.
     */
    public Rehearsal branch(Session from, int turn, String title) {
        Session again = new Session(
                UUID.randomUUID().toString(),
                from.caseId(),
                from.seed(),
                from.engine(),
                title,
                Origin.OWN,
                from.setting(),
                clock.instant(),
                Optional.empty(),
                from.turns().subList(0, turn),
                List.of(),
                List.of(),
                branched(from, turn));
        store.save(again);
        return resume(again.id());
    }

    private static Map<String, Object> branched(Session from, int turn) {
        Map<String, Object> extra = new LinkedHashMap<>();
        for (String kept : List.of(Memory.FIELD, Talk.FIELD, Edition.FIELD))
            Optional.ofNullable(from.extra().get(kept)).ifPresent(m -> extra.put(kept, m));
        extra.put(BRANCHED, Map.of("session", from.id(), "turn", turn));
        return extra;
    }

    /** Why the client answered as they did, in plain words; empty where nothing moved that is worth a sentence. */
    public Optional<String> explain(Session session, Turn answered) {
        return answered.trace()
                .flatMap(trace -> SessionCase.of(casebook, session).map(c -> Explanation.of(trace, c)))
                .filter(words -> !words.isBlank());
    }

    private static String title(ClientCase clientCase, Setting setting) {
        String name = clientCase.card().name();
        return setting.phase()
                .flatMap(clientCase.card()::phase)
                .map(phase -> name + ", " + phase.name().toLowerCase(java.util.Locale.ROOT))
                .orElse(name);
    }
}
