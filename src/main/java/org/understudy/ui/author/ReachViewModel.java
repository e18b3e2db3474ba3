package org.understudy.ui.author;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.understudy.casebook.EditableCase;
import org.understudy.practice.Reports;
import org.understudy.practice.authoring.AuthoringRoom;
import org.understudy.practice.authoring.Coverage;
import org.understudy.practice.authoring.CoverageJob;
import org.understudy.practice.jobs.JobHandle;
import org.understudy.session.Release;
import org.understudy.ui.common.FxWork;

/** What simulated counselors reach of the case on the desk: played when asked for, and stopped when no longer wanted. */
public final class ReachViewModel {
    /** Counselor turns a session, as in the fidelity suite. */
    static final int TURNS = 40;

    private final AuthoringRoom room;
    private final Reports reports;
    private final FxWork work;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final StringProperty detail = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Coverage>> coverage = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Release> level = new SimpleObjectProperty<>(Release.HALF);
    private Optional<JobHandle<Coverage>> job = Optional.empty();

    public ReachViewModel(AuthoringRoom room, Reports reports, FxWork work) {
        this.room = room;
        this.reports = reports;
        this.work = work;
    }

    /** Forgets what was played, for another case. */
    public void clear() {
        stop();
        coverage.set(Optional.empty());
    }

    /** Plays so many sessions of each counselor. */
    public void play(EditableCase edited, int sessions) {
        if (playing.get()) return;
        playing.set(true);
        progress.set(-1);
        detail.set("");
        JobHandle<Coverage> begun = work.begin(
                new CoverageJob(edited, room.coder(), sessions, TURNS),
                played -> {
                    playing.set(false);
                    coverage.set(Optional.of(played));
                },
                failure -> {
                    playing.set(false);
                    if (!(failure instanceof CancellationException)) work.report(failure);
                });
        job = Optional.of(begun);
        begun.onChange(() -> work.show(() -> tell(begun.progress())));
    }

    private void tell(JobHandle.Progress now) {
        progress.set(now.total() > 0 ? (double) now.done() / now.total() : -1);
        detail.set(now.message());
    }

    public void stop() {
        job.ifPresent(JobHandle::cancel);
    }

    /** Writes the table to a file. */
    public void write(Path file, Runnable done, Consumer<Throwable> failed) {
        coverage.get()
                .ifPresent(now -> work.ask(
                        () -> {
                            reports.writeCoverage(now, file);
                            return file;
                        },
                        _ -> done.run(),
                        failed));
    }

    /** The wording was edited after it was played. */
    public boolean isOld(EditableCase edited) {
        return coverage.get()
                .filter(c -> !c.digest().equals(edited.edition().digest()))
                .isPresent();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** 0 to 1; below zero while it is not known. */
    public DoubleProperty progressProperty() {
        return progress;
    }

    public StringProperty detailProperty() {
        return detail;
    }

    public ReadOnlyObjectProperty<Optional<Coverage>> coverageProperty() {
        return coverage.getReadOnlyProperty();
    }

    /** How much of a unit counts as reached. */
    public ObjectProperty<Release> levelProperty() {
        return level;
    }
}
