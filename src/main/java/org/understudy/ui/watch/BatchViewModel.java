package org.understudy.ui.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.understudy.client.fidelity.Realism;
import org.understudy.client.fidelity.Row;
import org.understudy.i18n.Words;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.jobs.JobHandle;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.partners.Encounter;
import org.understudy.practice.partners.SelfPlay;
import org.understudy.session.Session;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.NoWords;

/** Many sessions that play themselves, and how the client talked in them beside people. */
public final class BatchViewModel {
    /** Nothing is being played. */
    public static final double IDLE = -2;

    /**
     * What came of it.
     *
     * @param ends how many sessions ended in which way, by the name kept with them
     * @param rows how the client talked, beside people and language models
     */
    public record Played(String title, List<Session> sessions, Map<String, Integer> ends, List<Row> rows) {}

    private final WatchChoices choices;
    private final Supplier<SelfPlay.Room> table;
    private final FxWork work;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private final ReadOnlyObjectWrapper<Optional<Played>> played = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Optional<JobHandle<Played>> running = Optional.empty();

    public BatchViewModel(WatchChoices choices, Supplier<SelfPlay.Room> table, FxWork work) {
        this.choices = choices;
        this.table = table;
        this.work = work;
    }

    /** 0 to 1; {@link #IDLE} while nothing is played. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Played>> playedProperty() {
        return played.getReadOnlyProperty();
    }

    /** Why no more is played, in words; empty where nothing went wrong. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Plays as many as are chosen. */
    public void begin() {
        if (running.isPresent()) return;
        played.set(Optional.empty());
        trouble.set("");
        progress.set(0);
        SelfPlay.Batch batch = choices.batch();
        JobHandle<Played> handle = work.begin(
                new Playing(batch, choices.cast()),
                made -> {
                    over();
                    played.set(Optional.of(made).filter(p -> !p.sessions().isEmpty()));
                },
                failure -> {
                    over();
                    Throwable why = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
                    if (why instanceof NoAnswer gone)
                        trouble.set(NoWords.of(choices.model().orElse(""), gone));
                    else if (!(why instanceof CancellationException)) work.report(why);
                });
        if (handle.state() == JobHandle.State.RUNNING || handle.state() == JobHandle.State.WAITING)
            running = Optional.of(handle);
        handle.onChange(() -> work.show(() -> {
            JobHandle.Progress far = handle.progress();
            if (running.isPresent() && far.total() > 0) progress.set((double) far.done() / far.total());
        }));
    }

    /** Stops soon; sessions that are whole are kept and measured. */
    public void stop() {
        running.ifPresent(JobHandle::cancel);
    }

    /** Puts the figures away. */
    public void clear() {
        played.set(Optional.empty());
        trouble.set("");
    }

    private void over() {
        running = Optional.empty();
        progress.set(IDLE);
    }

    private final class Playing implements Job<Played> {
        private final SelfPlay.Batch batch;
        private final Supplier<Encounter.Cast> cast;

        Playing(SelfPlay.Batch batch, Supplier<Encounter.Cast> cast) {
            this.batch = batch;
            this.cast = cast;
        }

        @Override
        public String title() {
            return Words.of("watch.job");
        }

        @Override
        public Played run(JobContext context) {
            SelfPlay play = new SelfPlay(cast.get(), batch, table.get());
            List<Session> sessions = play.run(context);
            Map<String, Integer> ends = new LinkedHashMap<>();
            sessions.forEach(s -> ends.merge(end(s), 1, Integer::sum));
            return new Played(play.title(), sessions, ends, sessions.isEmpty() ? List.of() : Realism.of(sessions));
        }

        private static String end(Session session) {
            return session.extra().get(Encounter.PLAYED) instanceof Map<?, ?> how
                    ? String.valueOf(how.get("ended"))
                    : "";
        }
    }
}
