package org.understudy.ui.watch;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.understudy.client.voice.Waiting;
import org.understudy.i18n.Words;
import org.understudy.practice.Rehearsal.Exchange;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.partners.Encounter;
import org.understudy.practice.partners.SelfPlay;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.NoWords;
import org.understudy.ui.rehearsal.Heard;

/** One session that plays itself before somebody's eyes: on, paused, a turn at a time, stopped, and what each turn did. */
public final class WatchViewModel {
    /** Where it stands. */
    public enum State {
        CHOOSING,
        OPENING,
        PLAYING,
        PAUSED,
        OVER
    }

    private final WatchChoices choices;
    private final Supplier<SelfPlay.Room> table;
    private final RehearsalRoom room;
    private final FxWork work;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CHOOSING);
    private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(Pace.READING);
    private final ReadOnlyObjectWrapper<Optional<Exchange>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Heard>> heard = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper ended = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final ObservableList<Turn> turns = FXCollections.observableArrayList();
    private Optional<Encounter> encounter = Optional.empty();
    private boolean busy;
    private volatile boolean unwanted;

    /**
     * Nothing plays yet.
     *
     * @param table what a session needs besides its people; asked when one begins
     */
    public WatchViewModel(WatchChoices choices, Supplier<SelfPlay.Room> table, RehearsalRoom room, FxWork work) {
        this.choices = choices;
        this.table = table;
        this.room = room;
        this.work = work;
    }

    public WatchChoices choices() {
        return choices;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ObjectProperty<Pace> paceProperty() {
        return pace;
    }

    /** The newest turns of both; what they did is in {@link #heardProperty}. */
    public ReadOnlyObjectProperty<Optional<Exchange>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Heard>> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    /** Why it is over, in words; empty while it is not. */
    public ReadOnlyStringProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /** What is being waited for, in words; empty where nothing is. */
    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    public ObservableList<Turn> turns() {
        return turns;
    }

    public Optional<Session> session() {
        return encounter.map(Encounter::session);
    }

    /** Begins a session, which plays on by itself. */
    public void begin() {
        if (state.get() == State.OPENING || state.get() == State.PLAYING) return;
        int length = choices.batch().turns();
        long seed = choices.batch().seed();
        turns.clear();
        last.set(Optional.empty());
        heard.set(Optional.empty());
        ended.set("");
        encounter = Optional.empty();
        unwanted = false;
        state.set(State.OPENING);
        doing.set(Words.of("watch.opening"));
        Supplier<Encounter.Cast> cast = choices.cast();
        work.askAside(
                () -> open(cast, length, seed),
                begun -> {
                    encounter = Optional.of(begun);
                    state.set(State.PLAYING);
                    step();
                },
                failure -> {
                    doing.set("");
                    state.set(State.CHOOSING);
                    if (!(failure instanceof CancellationException)) work.report(failure);
                });
    }

    /** Reading the case and the coder takes the time; nothing is in the store before both are there. */
    private Encounter open(Supplier<Encounter.Cast> cast, int length, long seed) {
        Encounter.Cast who = cast.get();
        SelfPlay.Room where = table.get();
        if (unwanted) throw new CancellationException(who.partner().name());
        return Encounter.begin(who, where, length, seed);
    }

    /** One turn of each, whether it is paused or plays. */
    public void step() {
        if (busy || encounter.isEmpty() || state.get() != State.PLAYING && state.get() != State.PAUSED) return;
        busy = true;
        Encounter playing = encounter.get();
        doing.set(waiting());
        work.askAside(
                () -> playing.next(new Watching(), () -> unwanted),
                step -> {
                    busy = false;
                    doing.set("");
                    step.exchange().ifPresent(this::show);
                    step.end().ifPresent(this::finish);
                    if (step.end().isEmpty() && unwanted) finish(Encounter.End.STOPPED);
                },
                failure -> {
                    busy = false;
                    doing.set("");
                    Throwable why = failure.getCause() instanceof NoAnswer cause ? cause : failure;
                    finish(Encounter.End.STOPPED);
                    if (why instanceof NoAnswer gone)
                        ended.set(NoWords.of(choices.model().orElse(""), gone));
                    else if (!(why instanceof CancellationException)) work.report(why);
                });
    }

    /** A counselor of rules has its words at once; a model wants them found. */
    private String waiting() {
        return choices.model()
                .filter(name -> name.equals(choices.partnerProperty().get()))
                .map(name -> Words.of("watch.counselor.waiting", name))
                .orElseGet(() -> Words.of("watch.waiting"));
    }

    private void show(Exchange exchange) {
        turns.addAll(exchange.asked(), exchange.answered());
        explain(exchange.answered().index());
        last.set(Optional.of(exchange));
    }

    /** Shows what was heard in a turn and what it did; of either turn of the two. */
    public void explain(int index) {
        int answer = Math.min(index | 1, turns.size() - 1);
        if (answer < 1) return;
        Turn asked = turns.get(answer - 1);
        heard.set(Optional.of(Heard.of(asked, encounter.flatMap(e -> room.explain(e.session(), turns.get(answer))))));
    }

    public void pause() {
        if (state.get() == State.PLAYING) state.set(State.PAUSED);
    }

    public void goOn() {
        if (state.get() != State.PAUSED) return;
        state.set(State.PLAYING);
        step();
    }

    /** Ends it where it is; what was played is kept. */
    public void stop() {
        if (state.get() == State.OPENING) unwanted = true;
        if (encounter.isEmpty() || state.get() != State.PLAYING && state.get() != State.PAUSED) return;
        unwanted = true;
        if (!busy) finish(Encounter.End.STOPPED);
    }

    private void finish(Encounter.End end) {
        if (state.get() == State.OVER || encounter.isEmpty()) return;
        Encounter over = encounter.get();
        state.set(State.OVER);
        ended.set(Words.of(
                "watch.ended." + end.name().toLowerCase(Locale.ROOT),
                choices.cardProperty().get().name()));
        work.run(() -> over.close(end));
    }

    /** Puts everything away and lets one choose anew. */
    public void chooseAgain() {
        stop();
        if (!busy) state.set(State.CHOOSING);
    }

    private final class Watching implements Waiting {
        @Override
        public void phase(Phase phase) {
            String words = Words.of(
                    "rehearsal.phase." + phase.name().toLowerCase(Locale.ROOT),
                    choices.cardProperty().get().name());
            work.show(() -> doing.set(words));
        }

        @Override
        public boolean stopped() {
            return unwanted;
        }
    }
}
