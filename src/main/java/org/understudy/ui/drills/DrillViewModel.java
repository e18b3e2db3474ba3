package org.understudy.ui.drills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.understudy.i18n.Words;
import org.understudy.practice.SpokenLine;
import org.understudy.practice.UnsayableLine;
import org.understudy.practice.drills.Attempt;
import org.understudy.practice.drills.Drills;
import org.understudy.practice.drills.Exercise;
import org.understudy.practice.drills.Marked;
import org.understudy.practice.drills.SafetyDrill;
import org.understudy.practice.drills.Skill;
import org.understudy.practice.library.HalfWritten;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;

/** One moment after another: answer, see how it did, again or on. Each try is kept as soon as it is looked at. */
public final class DrillViewModel {
    /** What the screen shows. */
    public enum State {
        LOADING,
        ANSWERING,
        MARKED,
        DONE
    }

    private final Drills drills;
    private final HalfLine half;
    private final FxWork work;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Optional<Exercise>> exercise = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Marked>> marked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private final StringProperty reply = new SimpleStringProperty("");
    private final StringProperty trouble = new SimpleStringProperty("");
    private final List<Exercise> queue = new ArrayList<>();
    private final List<Attempt> made = new ArrayList<>();
    private final Map<String, String> begun = new HashMap<>();
    private Optional<Attempt> last = Optional.empty();
    private boolean today;
    private boolean busy;
    private int asked;

    public DrillViewModel(Drills drills, HalfLine half, FxWork work) {
        this.drills = drills;
        this.half = half;
        this.work = work;
        reply.addListener((_, _, words) -> {
            if (state.get() == State.ANSWERING) exercise.get().ifPresent(e -> begun(e, words));
        });
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Exercise>> exerciseProperty() {
        return exercise.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Marked>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** Which of the queue is on, from 0. */
    public ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** How many there are in this round. */
    public int size() {
        return queue.size();
    }

    public StringProperty replyProperty() {
        return reply;
    }

    /** What is wrong with the line, in words; empty where nothing is. */
    public StringProperty troubleProperty() {
        return trouble;
    }

    /** Tries of this round that were kept. */
    public List<Attempt> made() {
        return List.copyOf(made);
    }

    /** Begins a round: today's, a skill's, or a critical moment's. */
    public void open(Optional<String> id) {
        int mine = ++asked;
        today = id.isEmpty();
        state.set(State.LOADING);
        work.ask(() -> new Round(round(id), half.left(HalfWritten.NO_SESSION)), found -> {
            if (mine != asked) return;
            queue.clear();
            queue.addAll(found.exercises());
            begun.clear();
            begun.putAll(found.begun());
            made.clear();
            busy = false;
            show(0);
        });
    }

    private record Round(List<Exercise> exercises, Map<String, String> begun) {}

    private List<Exercise> round(Optional<String> id) {
        if (id.isEmpty()) return drills.standing().forToday();
        Optional<Skill> skill = Skill.named(id.get());
        if (skill.isPresent()) return drills.ofSkill(skill.get());
        return SafetyDrill.builtIn().stream()
                .filter(d -> d.id().equals(id.get()))
                .flatMap(d -> drills.ofMoment(d).stream())
                .toList();
    }

    private void begun(Exercise at, String words) {
        begun.put(place(at), words);
        half.write(HalfWritten.NO_SESSION, place(at), words);
    }

    private static String place(Exercise exercise) {
        return "drill " + exercise.id();
    }

    private void show(int at) {
        state.set(State.LOADING);
        trouble.set("");
        marked.set(Optional.empty());
        last = Optional.empty();
        place.set(at);
        boolean more = at < queue.size();
        exercise.set(more ? Optional.of(queue.get(at)) : Optional.empty());
        reply.set(exercise.get().map(e -> begun.getOrDefault(place(e), "")).orElse(""));
        state.set(more ? State.ANSWERING : State.DONE);
    }

    /** Looks at the reply and keeps the try. */
    public void look() {
        if (busy || state.get() != State.ANSWERING || exercise.get().isEmpty()) return;
        Exercise now = exercise.get().get();
        String line;
        try {
            line = SpokenLine.of(reply.get());
        } catch (UnsayableLine e) {
            trouble.set(Words.of(e.reason() == UnsayableLine.Reason.EMPTY ? "second.empty" : "second.long"));
            return;
        }
        trouble.set("");
        int mine = asked;
        busy = true;
        work.ask(
                () -> {
                    Marked looked = drills.mark(now, line);
                    return new Looked(looked, drills.keep(looked));
                },
                looked -> {
                    busy = false;
                    if (mine == asked) take(looked);
                },
                failure -> {
                    busy = false;
                    work.report(failure);
                });
    }

    private record Looked(Marked marked, Attempt attempt) {}

    private void take(Looked looked) {
        begun(looked.marked().exercise(), "");
        last = Optional.of(looked.attempt());
        made.add(looked.attempt());
        marked.set(Optional.of(looked.marked()));
        state.set(State.MARKED);
    }

    /** The same moment once more. */
    public void again() {
        if (state.get() == State.MARKED) show(place.get());
    }

    /** The next moment. What went wrong today comes again at the end of today's round. */
    public void next() {
        if (state.get() != State.MARKED) return;
        boolean missed = marked.get().filter(m -> !m.good()).isPresent();
        exercise.get().filter(_ -> today && missed).ifPresent(queue::add);
        show(place.get() + 1);
    }

    /**
     * Takes the last try back, as if it had not been made.
     *
     * @return how to keep it after all; empty where there is nothing to take back
     */
    public Optional<Runnable> forget() {
        Optional<Attempt> attempt = last;
        attempt.ifPresent(a -> {
            made.remove(a);
            work.run(() -> drills.forget(a));
            last = Optional.empty();
        });
        return attempt.map(a -> () -> {
            made.add(a);
            last = Optional.of(a);
            work.run(() -> drills.restore(a));
        });
    }
}
