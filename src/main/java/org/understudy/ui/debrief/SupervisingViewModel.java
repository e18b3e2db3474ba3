package org.understudy.ui.debrief;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.understudy.practice.library.HalfWritten;
import org.understudy.practice.library.SessionStore;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;

/** A session rated from the supervisor's chair: begun, kept at every change, kept for good, and taken back. */
public final class SupervisingViewModel {
    private final SessionStore store;
    private final HalfLine half;
    private final FxWork work;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<String>> session = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Kept> kept = Optional.empty();
    private SupervisorSheet left = SupervisorSheet.BLANK;
    private int asked;

    private record Kept(String session, Rating rating) {}

    public SupervisingViewModel(SessionStore store, HalfLine half, FxWork work, Clock clock) {
        this.store = store;
        this.half = half;
        this.work = work;
        this.clock = clock;
    }

    /** The id of the session that is being rated; empty while none is. */
    public ReadOnlyObjectProperty<Optional<String>> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return session.get().isPresent();
    }

    /** What of this rating was given before and not kept yet. */
    public SupervisorSheet left() {
        return left;
    }

    /** Begins to rate a session, or goes on where one stopped. */
    public void open(String sessionId) {
        int mine = ++asked;
        work.ask(
                () -> SupervisorSheet.read(half.left(sessionId).getOrDefault(HalfWritten.SUPERVISOR_RATING, "")),
                found -> {
                    if (mine != asked) return;
                    left = found;
                    session.set(Optional.of(sessionId));
                });
    }

    /** Leaves it for later; what was given stays. */
    public void close() {
        asked++;
        session.set(Optional.empty());
    }

    /** Puts what is given so far on disk; it is there again after whatever stops the program. */
    public void soFar(SupervisorSheet sheet) {
        session.get().ifPresent(id -> half.write(id, HalfWritten.SUPERVISOR_RATING, sheet.written()));
    }

    /**
     * Keeps the rating with the session.
     *
     * @param then hears the session's id once it is on disk
     */
    public void keep(SupervisorSheet sheet, Consumer<String> then) {
        if (!sheet.mayBeKept()) return;
        session.get().ifPresent(id -> {
            Rating rating = GivenScores.rating(
                    sheet.rater(), Lens.SUPERVISOR, sheet.scores(), sheet.comment(), clock.instant());
            work.ask(
                    () -> {
                        store.addRating(id, rating);
                        half.write(id, HalfWritten.SUPERVISOR_RATING, "");
                        return id;
                    },
                    _ -> {
                        kept = Optional.of(new Kept(id, rating));
                        close();
                        then.accept(id);
                    });
        });
    }

    /** Whether a rating of such a session was kept last and may be taken back. */
    public boolean mayTakeBack(Predicate<String> session) {
        return kept.filter(k -> session.test(k.session())).isPresent();
    }

    /**
     * Takes the rating kept last off its session and lays it out again to be changed.
     *
     * @param then hears the session's id once it is off the disk
     */
    public void takeBack(Consumer<String> then) {
        kept.ifPresent(k -> {
            kept = Optional.empty();
            work.ask(
                    () -> {
                        store.takeBack(k.session(), k.rating());
                        half.write(
                                k.session(),
                                HalfWritten.SUPERVISOR_RATING,
                                sheet(k.rating()).written());
                        return k.session();
                    },
                    then);
        });
    }

    private static SupervisorSheet sheet(Rating rating) {
        return new SupervisorSheet(rating.rater(), GivenScores.scores(rating), rating.comment());
    }
}
