package org.understudy.ui.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.understudy.practice.ClientCourses;
import org.understudy.practice.Debrief;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.LensGaps;
import org.understudy.practice.Progress;
import org.understudy.practice.drills.DrillStanding;
import org.understudy.practice.drills.Drills;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Origin;
import org.understudy.ui.common.FxWork;

/** Reads one's ended sessions and what they add up to. A session is read once and remembered while it stays the same. */
public final class ProgressViewModel {
    /** Sessions with fewer turns say little about anybody. */
    private static final int FEWEST_TURNS = 4;

    /** What is on screen. */
    public enum State {
        READING,
        EMPTY,
        SHOWN
    }

    private record Key(String id, int turns, int ratings) {}

    private final SessionStore store;
    private final Debrief debrief;
    private final Drills drills;
    private final FxWork work;
    private final Clock clock;
    private final Map<Key, DebriefReport> read = new HashMap<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<LensGaps> gaps = new ReadOnlyObjectWrapper<>(LensGaps.NONE);
    private final ReadOnlyObjectWrapper<ClientCourses> courses =
            new ReadOnlyObjectWrapper<>(new ClientCourses(List.of()));
    private final ReadOnlyObjectWrapper<Optional<DrillStanding>> standing =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ProgressViewModel(SessionStore store, Debrief debrief, Drills drills, FxWork work, Clock clock) {
        this.store = store;
        this.debrief = debrief;
        this.drills = drills;
        this.work = work;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How one sees oneself beside how others do. */
    public ReadOnlyObjectProperty<LensGaps> gapsProperty() {
        return gaps.getReadOnlyProperty();
    }

    /** How the clients one met more than once went on. */
    public ReadOnlyObjectProperty<ClientCourses> coursesProperty() {
        return courses.getReadOnlyProperty();
    }

    /** How one stands with the drills; empty until one was tried. */
    public ReadOnlyObjectProperty<Optional<DrillStanding>> drillsProperty() {
        return standing.getReadOnlyProperty();
    }

    private record Found(Progress progress, LensGaps gaps, ClientCourses courses, DrillStanding standing) {}

    public void refresh() {
        if (progress.get().isEmpty()) state.set(State.READING);
        work.ask(this::read, found -> {
            boolean drilled = !found.standing().days().isEmpty();
            gaps.set(found.gaps());
            courses.set(found.courses());
            standing.set(Optional.of(found.standing()).filter(_ -> drilled));
            progress.set(Optional.of(found.progress()));
            state.set(found.progress().sessions().isEmpty() && !drilled ? State.EMPTY : State.SHOWN);
        });
    }

    private Found read() {
        SessionQuery mine =
                new SessionQuery(Optional.empty(), Optional.of(Origin.OWN), "", false, Integer.MAX_VALUE, 0);
        List<DebriefReport> reports = new ArrayList<>();
        for (SessionSummary summary : store.list(mine)) {
            if (summary.endedAt().isEmpty() || summary.turns() < FEWEST_TURNS) continue;
            DebriefReport report = read.computeIfAbsent(
                    new Key(summary.id(), summary.turns(), summary.ratings()),
                    key -> debrief.of(store.find(key.id()).orElseThrow()));
            reports.add(report);
        }
        return new Found(
                Progress.of(reports, clock.getZone(), LocalDate.now(clock)),
                LensGaps.of(reports, clock.getZone()),
                ClientCourses.of(reports),
                drills.standing());
    }
}
