package org.understudy.ui.trajectory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.understudy.analysis.trajectory.CurveFit;
import org.understudy.analysis.trajectory.Trajectory;
import org.understudy.analysis.trajectory.TrajectoryBuilder;
import org.understudy.analysis.trajectory.TrajectoryPoint;
import org.understudy.practice.Debrief;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Session;
import org.understudy.ui.common.FxWork;

/** A session's curves, what is laid over them, and the point one is at. */
public final class TrajectoryViewModel {
    /** What the screen shows. */
    public enum State {
        LOADING,
        MISSING,
        TOO_SHORT,
        SHOWN
    }

    /** Fewer client turns than these make no curve. */
    private static final int FEWEST = 2;

    private final SessionStore store;
    private final Debrief debrief;
    private final FxWork work;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Optional<DebriefReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Overlay>> overlay = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ChartSheet> chart = new ReadOnlyObjectWrapper<>(ChartSheet.EMPTY);
    private final ObservableList<SessionSummary> others = FXCollections.observableArrayList();
    private final BooleanProperty trust = new SimpleBooleanProperty(true);
    private final BooleanProperty engagement = new SimpleBooleanProperty(false);
    private final BooleanProperty template = new SimpleBooleanProperty(true);
    private final IntegerProperty at = new SimpleIntegerProperty(-1);
    private int asked;

    /**
     * Another session laid over this one.
     *
     * @param fit how this session's distress compares with it
     * @param template how the other compares with the same template
     */
    public record Overlay(String sessionId, String title, CurveFit fit, Optional<CurveFit> template) {}

    public TrajectoryViewModel(SessionStore store, Debrief debrief, FxWork work) {
        this.store = store;
        this.debrief = debrief;
        this.work = work;
        for (BooleanProperty shown : List.of(trust, engagement, template)) shown.addListener(_ -> draw());
        overlay.addListener(_ -> draw());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<DebriefReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Overlay>> overlayProperty() {
        return overlay.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ChartSheet> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /** Sessions of the same case that could be laid over. */
    public ObservableList<SessionSummary> others() {
        return others;
    }

    public BooleanProperty trustProperty() {
        return trust;
    }

    public BooleanProperty engagementProperty() {
        return engagement;
    }

    public BooleanProperty templateProperty() {
        return template;
    }

    /** The point that is read out, by its place among the points; below zero for none. */
    public IntegerProperty atProperty() {
        return at;
    }

    private record Opened(DebriefReport report, List<SessionSummary> others) {}

    /** Opens a session. */
    public void open(String sessionId) {
        int mine = ++asked;
        state.set(State.LOADING);
        work.ask(
                () -> store.find(sessionId).map(this::look),
                found -> {
                    if (mine == asked) show(found);
                },
                failure -> {
                    state.set(State.MISSING);
                    work.report(failure);
                });
    }

    private Opened look(Session session) {
        List<SessionSummary> same =
                session.caseId().map(id -> store.list(SessionQuery.ofCase(id))).orElse(List.of());
        return new Opened(
                debrief.of(session),
                same.stream()
                        .filter(s -> !s.id().equals(session.id()) && s.turns() > 2 * FEWEST)
                        .toList());
    }

    private void show(Optional<Opened> found) {
        at.set(-1);
        overlay.set(Optional.empty());
        others.setAll(found.map(Opened::others).orElse(List.of()));
        report.set(found.map(Opened::report));
        draw();
        at.set(highest());
        state.set(found.isEmpty() ? State.MISSING : points().size() < FEWEST ? State.TOO_SHORT : State.SHOWN);
    }

    private int highest() {
        List<TrajectoryPoint> points = points();
        int best = -1;
        for (int i = 0; i < points.size(); i++) {
            if (best < 0 || points.get(i).distress() > points.get(best).distress()) best = i;
        }
        return best;
    }

    private Optional<Trajectory> trajectory() {
        return report.get().map(DebriefReport::trajectory);
    }

    private List<TrajectoryPoint> points() {
        return trajectory().map(Trajectory::points).orElse(List.of());
    }

    /** The point one is at. */
    public Optional<TrajectoryPoint> point() {
        return at.get() >= 0 && at.get() < points().size() ? Optional.of(points().get(at.get())) : Optional.empty();
    }

    /** Lays another session over this one, or takes it away. */
    public void lay(Optional<String> sessionId) {
        if (sessionId.isEmpty()) {
            overlay.set(Optional.empty());
            return;
        }
        trajectory()
                .ifPresent(mine -> work.ask(
                        () -> store.find(sessionId.get()).map(s -> over(mine, s)), found -> overlay.set(found)));
    }

    private Overlay over(Trajectory mine, Session other) {
        Trajectory theirs = debrief.of(other).trajectory();
        return new Overlay(
                other.id(), other.title(), TrajectoryBuilder.overlay(mine, other.title(), theirs), theirs.template());
    }

    private void draw() {
        chart.set(report.get()
                .map(r -> new ChartSheet(
                        r.session().turns().size(),
                        r.trajectory().points(),
                        r.trajectory().bands(),
                        r.trajectory().template().filter(_ -> template.get()).map(CurveFit::curve),
                        overlay.get().map(o -> o.fit().curve()),
                        Optional.empty(),
                        OptionalInt.empty(),
                        trust.get(),
                        engagement.get()))
                .orElse(ChartSheet.EMPTY));
    }

    /** The curves as a table: one line a point. */
    public List<PointRow> rows() {
        List<Double> peer = overlay.get().map(o -> o.fit().curve()).orElse(List.of());
        List<Double> usual =
                trajectory().flatMap(Trajectory::template).map(CurveFit::curve).orElse(List.of());
        return PointRow.of(points(), peer, usual);
    }
}
