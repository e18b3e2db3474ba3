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
import org.understudy.practice.Debrief;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Progress;
import org.understudy.practice.SessionQuery;
import org.understudy.practice.SessionStore;
import org.understudy.practice.SessionSummary;
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

    private record Key(String id, int turns) {}

    private final SessionStore store;
    private final Debrief debrief;
    private final FxWork work;
    private final Clock clock;
    private final Map<Key, DebriefReport> read = new HashMap<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ProgressViewModel(SessionStore store, Debrief debrief, FxWork work, Clock clock) {
        this.store = store;
        this.debrief = debrief;
        this.work = work;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public void refresh() {
        if (progress.get().isEmpty()) state.set(State.READING);
        work.ask(this::read, found -> {
            progress.set(Optional.of(found));
            state.set(found.sessions().isEmpty() ? State.EMPTY : State.SHOWN);
        });
    }

    private Progress read() {
        SessionQuery mine =
                new SessionQuery(Optional.empty(), Optional.of(Origin.OWN), "", false, Integer.MAX_VALUE, 0);
        List<DebriefReport> reports = new ArrayList<>();
        for (SessionSummary summary : store.list(mine)) {
            if (summary.endedAt().isEmpty() || summary.turns() < FEWEST_TURNS) continue;
            DebriefReport report = read.computeIfAbsent(
                    new Key(summary.id(), summary.turns()),
                    key -> debrief.of(store.find(key.id()).orElseThrow()));
            reports.add(report);
        }
        return Progress.of(reports, clock.getZone(), LocalDate.now(clock));
    }
}
