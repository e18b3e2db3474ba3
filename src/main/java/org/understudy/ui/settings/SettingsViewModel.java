package org.understudy.ui.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobHandle;
import org.understudy.practice.library.BackupJob;
import org.understudy.practice.library.RestoreJob;
import org.understudy.practice.library.SessionStore;
import org.understudy.settings.Look;
import org.understudy.settings.PracticeChoices;
import org.understudy.settings.Settings;
import org.understudy.settings.SettingsFile;
import org.understudy.settings.Theme;
import org.understudy.ui.common.FxWork;

/** The settings as properties: a change counts at once. And the library as one file, out and in. */
public final class SettingsViewModel {
    /** Session lengths on offer, in minutes. */
    public static final List<Integer> LENGTHS = List.of(10, 20, 30, 50);

    private final SettingsFile file;
    private final SessionStore store;
    private final Path folder;
    private final FxWork work;
    private final Clock clock;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty zoom = new SimpleIntegerProperty(100);
    private final BooleanProperty still = new SimpleBooleanProperty();
    private final BooleanProperty typing = new SimpleBooleanProperty();
    private final BooleanProperty coach = new SimpleBooleanProperty();
    private final IntegerProperty minutes = new SimpleIntegerProperty(30);
    private final StringProperty seed = new SimpleStringProperty("");
    private final StringProperty help = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * Shows and changes these settings.
     *
     * @param folder where settings, library and logs are kept
     */
    public SettingsViewModel(SettingsFile file, SessionStore store, Path folder, FxWork work, Clock clock) {
        this.file = file;
        this.store = store;
        this.folder = folder;
        this.work = work;
        this.clock = clock;
        refresh();
        onLook(theme, Look::withTheme);
        onLook(zoom, (look, z) -> look.withZoom(z.intValue()));
        onLook(still, Look::withReducedMotion);
        onPractice(typing, PracticeChoices::withTypingPace);
        onPractice(coach, PracticeChoices::withCoach);
        onPractice(minutes, (p, m) -> p.withMinutes(m.intValue()));
        onPractice(seed, (p, code) -> p.withSeedCode(Optional.of(code.strip()).filter(c -> !c.isEmpty())));
        help.addListener((_, _, text) -> file.change(s -> s.withHelpLines(text)));
    }

    private <T> void onLook(Property<T> property, BiFunction<Look, T, Look> with) {
        property.addListener((_, _, now) -> file.change(s -> s.withLook(with.apply(s.look(), now))));
    }

    private <T> void onPractice(Property<T> property, BiFunction<PracticeChoices, T, PracticeChoices> with) {
        property.addListener((_, _, now) -> file.change(s -> s.withPractice(with.apply(s.practice(), now))));
    }

    /** Takes up what was changed elsewhere. */
    public void refresh() {
        Settings now = file.current();
        theme.set(now.look().theme());
        zoom.set(now.look().zoom());
        still.set(now.look().reducedMotion());
        typing.set(now.practice().typingPace());
        coach.set(now.practice().coach());
        minutes.set(now.practice().minutes());
        seed.set(now.practice().seedCode().orElse(""));
        help.set(now.helpLines());
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Zoom in percent, 80 to 200. */
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    public BooleanProperty reducedMotionProperty() {
        return still;
    }

    public BooleanProperty typingPaceProperty() {
        return typing;
    }

    public BooleanProperty coachProperty() {
        return coach;
    }

    /** Planned length of a session, in minutes. */
    public IntegerProperty minutesProperty() {
        return minutes;
    }

    /** The seed code a class shares; empty for a fresh one each time. */
    public StringProperty seedCodeProperty() {
        return seed;
    }

    /** Whom to turn to in distress, in the program's own words. */
    public StringProperty helpLinesProperty() {
        return help;
    }

    /** Whether the library is being backed up or restored. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public Path folder() {
        return folder;
    }

    /** Writes the whole library to one file; nothing begins while the library is busy. */
    public Optional<JobHandle<Path>> backup(Path to, Consumer<Path> done, Consumer<Throwable> failed) {
        return keepBusy(new BackupJob(store, to), done, failed);
    }

    /**
     * Replaces the whole library by what a backup holds; stopped or failed, nothing is changed.
     *
     * @param done hears where the library as it was is kept, if there was anything to keep
     */
    public Optional<JobHandle<Optional<Path>>> restore(
            Path from, Consumer<Optional<Path>> done, Consumer<Throwable> failed) {
        return keepBusy(new RestoreJob(store, from, folder, clock), done, failed);
    }

    private <T> Optional<JobHandle<T>> keepBusy(Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        if (busy.get()) return Optional.empty();
        busy.set(true);
        return Optional.of(work.begin(
                job,
                result -> {
                    busy.set(false);
                    done.accept(result);
                },
                e -> {
                    busy.set(false);
                    if (!(e instanceof CancellationException)) failed.accept(e);
                }));
    }
}
