package org.understudy.ui.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.Casebook;
import org.understudy.client.voice.Waiting;
import org.understudy.practice.PractisedTime;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.UnsayableLine;
import org.understudy.practice.library.Draft;
import org.understudy.practice.library.SessionStore;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.ui.common.FxWork;

/** A session on screen: whose turn it is, what was said, what is half-written. */
public final class RehearsalViewModel {
    /** Where the conversation stands. */
    public enum State {
        OPENING,
        YOUR_TURN,
        THEIR_TURN,
        PAUSED,
        OVER
    }

    private final Casebook casebook;
    private final RehearsalRoom room;
    private final SessionStore store;
    private final FxWork work;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OPENING);
    private final ReadOnlyObjectWrapper<Optional<CaseCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Arriving>> arriving = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Heard>> heard = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper elapsed = new ReadOnlyLongWrapper();
    private final ObservableList<Turn> turns = FXCollections.observableArrayList();
    private final StringProperty line = new SimpleStringProperty("");
    private final StringProperty jottings = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final Patience patience;
    private final VoiceNews news = new VoiceNews();
    private Optional<Rehearsal> rehearsal = Optional.empty();
    private Optional<String> opening = Optional.empty();
    private Optional<String> early = Optional.empty();
    private boolean clientLeaves;
    private Instant lastTick;

    public RehearsalViewModel(Casebook casebook, RehearsalRoom room, SessionStore store, FxWork work, Clock clock) {
        this.casebook = casebook;
        this.room = room;
        this.store = store;
        this.work = work;
        this.clock = clock;
        this.patience = new Patience(work::show);
        line.addListener(_ -> problem.set(""));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<CaseCard>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** The client's words on their way to the screen; already stored. */
    public ReadOnlyObjectProperty<Optional<Arriving>> arrivingProperty() {
        return arriving.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Heard>> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    /** Seconds in session, pauses not counted. */
    public ReadOnlyLongProperty elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    public ObservableList<Turn> turns() {
        return turns;
    }

    public StringProperty lineProperty() {
        return line;
    }

    public StringProperty jottingsProperty() {
        return jottings;
    }

    /** What is wrong with the line, in words; empty when nothing is. */
    public StringProperty problemProperty() {
        return problem;
    }

    /** How far the client's answer is, while it is waited for. */
    public ReadOnlyObjectProperty<Optional<Waiting.Phase>> waitingProperty() {
        return patience.phaseProperty();
    }

    /** A quiet word on who finds the client's words, when that has changed; empty otherwise. */
    public ReadOnlyObjectProperty<VoiceNews.News> newsProperty() {
        return news.newsProperty();
    }

    /** Wants the client's answer now, in whatever words there are. */
    public void stopWaiting() {
        patience.stop();
    }

    public Optional<Session> session() {
        return rehearsal.map(Rehearsal::session);
    }

    public boolean clientLeft() {
        return clientLeaves;
    }

    /** Takes up a session, with its half-written line. */
    public void open(String sessionId) {
        if (session().map(s -> s.id().equals(sessionId)).orElse(false) && state.get() != State.OVER) {
            lastTick = clock.instant();
            return;
        }
        if (opening.equals(Optional.of(sessionId))) return;
        state.set(State.OPENING);
        // the same client in another session is news as well
        card.set(Optional.empty());
        // what is typed from now on is meant for this session, and the one before keeps its own
        rehearsal = Optional.empty();
        opening = Optional.of(sessionId);
        early = Optional.empty();
        line.set("");
        jottings.set("");
        work.askAside(
                () -> Opened.load(sessionId, room, store, casebook),
                opened -> {
                    if (opening.equals(Optional.of(sessionId))) begin(opened);
                },
                failure -> {
                    if (opening.equals(Optional.of(sessionId))) opening = Optional.empty();
                    work.report(failure);
                });
    }

    private record Opened(Rehearsal rehearsal, Draft draft, Optional<CaseCard> card) {
        static Opened load(String id, RehearsalRoom room, SessionStore store, Casebook casebook) {
            Rehearsal rehearsal = room.resume(id);
            rehearsal.answerPending();
            Optional<CaseCard> card =
                    rehearsal.session().caseId().map(c -> casebook.open(c).card());
            return new Opened(rehearsal, store.draft(id).orElse(Draft.EMPTY), card);
        }
    }

    private void begin(Opened opened) {
        rehearsal = Optional.of(opened.rehearsal());
        opening = Optional.empty();
        Session session = opened.rehearsal().session();
        clientLeaves = opened.rehearsal().leftByClient();
        patience.end();
        news.forget();
        problem.set("");
        heard.set(Optional.empty());
        arriving.set(Optional.empty());
        String written = opened.draft().line();
        // words that stood there before are looked at again before they are said
        Optional<String> meant = written.isBlank() ? early : Optional.empty();
        early = Optional.empty();
        line.set(behind(written, line.get(), " "));
        jottings.set(behind(opened.draft().jottings(), jottings.get(), "\n"));
        turns.setAll(session.turns());
        elapsed.set(PractisedTime.untilNow(session).toSeconds());
        lastTick = clock.instant();
        card.set(opened.card());
        state.set(session.isOpen() ? State.YOUR_TURN : State.OVER);
        meant.ifPresent(this::send);
    }

    /** What was kept, and behind it what was typed while it was being read. */
    private static String behind(String kept, String typed, String between) {
        if (kept.isBlank() || typed.isBlank()) return kept.isBlank() ? typed : kept;
        return kept + between + typed;
    }

    /**
     * Says the line that is written. It stays written until it is safely kept. While the session is still being opened,
     * it is said as soon as that is done.
     */
    public void say() {
        if (state.get() == State.OPENING && early.isEmpty() && !line.get().isBlank()) early = Optional.of(line.get());
        send(line.get());
    }

    /** Says nothing, as a move of its own. */
    public void keepSilence() {
        send(Turn.SILENCE);
    }

    private void send(String words) {
        if (state.get() != State.YOUR_TURN || rehearsal.isEmpty()) return;
        Rehearsal playing = rehearsal.get();
        int place = turns.size();
        state.set(State.THEIR_TURN);
        problem.set("");
        Waiting waiting = patience.begin(
                () -> keptTurn(playing, place, words),
                soFar -> arriving.set(playing.saying().map(turn -> new Arriving(turn, soFar, false))));
        work.askAside(
                () -> playing.say(words, waiting),
                exchange -> {
                    if (!isOpen(playing)) return;
                    patience.end();
                    news.hear(exchange.worded());
                    keptTurn(playing, place, words);
                    clientLeaves = exchange.clientLeaves();
                    heard.set(Optional.of(
                            Heard.of(exchange.asked(), room.explain(playing.session(), exchange.answered()))));
                    arriving.set(Optional.of(Arriving.all(exchange.answered())));
                },
                failure -> {
                    if (!isOpen(playing)) return;
                    patience.end();
                    arriving.set(Optional.empty());
                    problem.set(
                            failure instanceof UnsayableLine || failure.getMessage() != null
                                    ? failure.getMessage()
                                    : failure.toString());
                    state.set(State.YOUR_TURN);
                });
    }

    /** What was said to the client is stored: it leaves the desk and stands in the conversation, once. */
    private void keptTurn(Rehearsal playing, int place, String words) {
        List<Turn> said = playing.session().turns();
        if (!isOpen(playing) || turns.size() != place || said.size() <= place) return;
        // what was typed on meanwhile stays on the desk
        if (line.get().startsWith(words))
            line.set(line.get().substring(words.length()).stripLeading());
        turns.add(said.get(place));
        keepDraft();
    }

    private boolean isOpen(Rehearsal playing) {
        return rehearsal.filter(open -> open == playing).isPresent();
    }

    /** The client's words are all on screen. */
    public void arrived() {
        arriving.get().filter(Arriving::whole).ifPresent(all -> {
            arriving.set(Optional.empty());
            turns.add(all.turn());
            if (clientLeaves) end();
            else if (state.get() == State.THEIR_TURN) state.set(State.YOUR_TURN);
        });
    }

    /** Keeps what is on the desk, so that a crash loses neither line nor jottings. */
    public void keepDraft() {
        rehearsal.ifPresent(playing -> {
            Draft draft = new Draft(line.get(), jottings.get());
            work.run(() -> store.saveDraft(playing.session().id(), draft));
        });
    }

    public void pause() {
        if (state.get() == State.YOUR_TURN) state.set(State.PAUSED);
    }

    public void goOn() {
        if (state.get() != State.PAUSED) return;
        lastTick = clock.instant();
        state.set(State.YOUR_TURN);
    }

    /** Counts the time since the last tick, unless paused. */
    public void tick() {
        Instant now = clock.instant();
        boolean counting = state.get() == State.YOUR_TURN || state.get() == State.THEIR_TURN;
        if (counting && lastTick != null) {
            elapsed.set(
                    elapsed.get() + Math.clamp(Duration.between(lastTick, now).toSeconds(), 0, 5));
        }
        lastTick = now;
    }

    /** Ends the session; the debrief is next. */
    public void end() {
        rehearsal.filter(r -> r.session().isOpen()).ifPresent(playing -> {
            keepDraft();
            patience.stop();
            work.askAside(playing::end, _ -> state.set(State.OVER), work::report);
        });
    }

    /** Whether the end may be taken back: it was one's own, and nobody has judged the session yet. */
    public boolean mayGoOn() {
        return state.get() == State.OVER
                && !clientLeaves
                && session().filter(s -> s.ratings().isEmpty()).isPresent();
    }

    /** Takes the end back and goes on talking. */
    public void goOnTalking() {
        if (!mayGoOn()) return;
        String id = session().orElseThrow().id();
        state.set(State.OPENING);
        work.askAside(
                () -> {
                    store.reopen(id);
                    return Opened.load(id, room, store, casebook);
                },
                this::begin,
                work::report);
    }
}
