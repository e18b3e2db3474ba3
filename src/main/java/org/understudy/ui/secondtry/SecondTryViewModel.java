package org.understudy.ui.secondtry;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.understudy.i18n.Words;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.SpokenLine;
import org.understudy.practice.UnsayableLine;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.jobs.JobHandle;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.replies.OtherPath;
import org.understudy.practice.replies.ReplyPlace;
import org.understudy.practice.replies.ReplyReview;
import org.understudy.practice.replies.SecondTries;
import org.understudy.practice.replies.Suggestion;
import org.understudy.session.Session;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;

/** One counselor turn tried again. Suggestions stay hidden until another reply was written. */
public final class SecondTryViewModel {
    /** What the screen shows. */
    public enum State {
        LOADING,
        MISSING,
        WRITING,
        LOOKED
    }

    /** No suggestion is set beside one's own reply. */
    public static final int NONE = -1;

    private final SessionStore store;
    private final RehearsalRoom room;
    private final SecondTries tries;
    private final HalfLine half;
    private final FxWork work;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Optional<Then>> then = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ReplyReview>> mine = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OtherPath>> path = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final StringProperty reply = new SimpleStringProperty("");
    private final StringProperty trouble = new SimpleStringProperty("");
    private final IntegerProperty beside = new SimpleIntegerProperty(NONE);
    private Optional<JobHandle<OtherPath>> following = Optional.empty();
    private int asked;

    /**
     * The turn as it was.
     *
     * @param turn its index
     * @param review what was said, on the same terms as every other reply here
     * @param canReplay whether the client can be met again as they were
     * @param half what was begun here before; empty where nothing was
     */
    public record Then(
            Session session, int turn, ReplyPlace place, ReplyReview review, boolean canReplay, String half) {}

    public SecondTryViewModel(SessionStore store, RehearsalRoom room, SecondTries tries, HalfLine half, FxWork work) {
        this.store = store;
        this.room = room;
        this.tries = tries;
        this.half = half;
        this.work = work;
        reply.addListener((_, _, words) ->
                then.get().ifPresent(t -> half.write(t.session().id(), place(t.turn()), words)));
    }

    private static String place(int turn) {
        return "turn " + turn;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Then>> thenProperty() {
        return then.getReadOnlyProperty();
    }

    /** The other reply as it was looked at last. */
    public ReadOnlyObjectProperty<Optional<ReplyReview>> mineProperty() {
        return mine.getReadOnlyProperty();
    }

    /** Where the other reply would have led, once that was asked for. */
    public ReadOnlyObjectProperty<Optional<OtherPath>> pathProperty() {
        return path.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ObservableList<Suggestion> suggestions() {
        return suggestions;
    }

    public StringProperty replyProperty() {
        return reply;
    }

    /** What is wrong with the line, in words; empty where nothing is. */
    public StringProperty troubleProperty() {
        return trouble;
    }

    /** Which suggestion stands beside one's own reply; {@link #NONE} for none. */
    public IntegerProperty besideProperty() {
        return beside;
    }

    /** Opens a counselor turn; a client turn opens the counselor turn before it. */
    public void open(String sessionId, int turn) {
        stop();
        int mineNow = ++asked;
        state.set(State.LOADING);
        work.ask(
                () -> store.find(sessionId).flatMap(s -> then(s, turn)),
                found -> {
                    if (mineNow == asked) show(found);
                },
                failure -> {
                    state.set(State.MISSING);
                    work.report(failure);
                });
    }

    private Optional<Then> then(Session session, int near) {
        int turn = Math.min(near, session.turns().size() - 1);
        while (turn >= 0 && session.turns().get(turn).byClient()) turn--;
        if (turn < 0) return Optional.empty();
        ReplyPlace place = tries.placeOf(session, turn);
        ReplyReview said = place.review(session.turns().get(turn).text());
        String begun = half.left(session.id()).getOrDefault(place(turn), "");
        return Optional.of(new Then(session, turn, place, said, tries.canReplay(session), begun));
    }

    private void show(Optional<Then> found) {
        clear();
        then.set(found);
        reply.set(found.map(Then::half).orElse(""));
        state.set(found.isPresent() ? State.WRITING : State.MISSING);
    }

    private void clear() {
        then.set(Optional.empty());
        suggestions.clear();
        beside.set(NONE);
        mine.set(Optional.empty());
        path.set(Optional.empty());
        reply.set("");
        trouble.set("");
    }

    /** Looks at the reply that was written, and only then brings suggestions. */
    public void look() {
        if (then.get().isEmpty() || busy.get()) return;
        Then at = then.get().get();
        String line;
        try {
            line = SpokenLine.of(reply.get());
        } catch (UnsayableLine e) {
            trouble.set(Words.of(e.reason() == UnsayableLine.Reason.EMPTY ? "second.empty" : "second.long"));
            return;
        }
        trouble.set("");
        int mineNow = asked;
        busy.set(true);
        work.ask(
                () -> {
                    ReplyReview review = at.place().lookAt(line);
                    return new Looked(review, tries.suggestions(at.place(), at.session(), review.words()));
                },
                looked -> {
                    busy.set(false);
                    if (mineNow == asked) take(looked);
                },
                this::fail);
    }

    private record Looked(ReplyReview review, List<Suggestion> suggestions) {}

    private void take(Looked looked) {
        path.set(Optional.empty());
        beside.set(NONE);
        mine.set(Optional.of(looked.review()));
        suggestions.setAll(looked.suggestions());
        state.set(State.LOOKED);
    }

    /**
     * Follows the other reply to the end of the session, the later lines as they were.
     *
     * @return the work under way; nothing where there is nothing to follow
     */
    public Optional<JobHandle<OtherPath>> follow() {
        if (busy.get() || then.get().filter(Then::canReplay).isEmpty()) return Optional.empty();
        Then at = then.get().get();
        following = mine.get().map(review -> {
            int mineNow = ++asked;
            busy.set(true);
            return work.begin(
                    new Following(at, review.text()),
                    found -> {
                        busy.set(false);
                        if (mineNow == asked) path.set(Optional.of(found));
                    },
                    failure -> {
                        if (failure instanceof CancellationException) busy.set(false);
                        else fail(failure);
                    });
        });
        return following;
    }

    /**
     * Stops following the other reply; where it led is then not shown, however far it had come.
     *
     * @return whether there was anything to stop
     */
    public boolean stop() {
        Optional<JobHandle<OtherPath>> now = following.filter(f -> !f.result().isDone());
        now.ifPresent(job -> {
            asked++;
            job.cancel();
        });
        return now.isPresent();
    }

    private final class Following implements Job<OtherPath> {
        private final Then at;
        private final String reply;

        Following(Then at, String reply) {
            this.at = at;
            this.reply = reply;
        }

        @Override
        public String title() {
            return Words.of("second.following");
        }

        @Override
        public OtherPath run(JobContext context) {
            return tries.replay(at.session(), at.turn(), reply, context);
        }
    }

    /** Opens a session of its own that begins here with the other reply already said. */
    public void goOn(Consumer<String> begun) {
        if (busy.get() || then.get().filter(Then::canReplay).isEmpty()) return;
        Then at = then.get().get();
        Optional<String> said = mine.get().map(ReplyReview::text);
        busy.set(true);
        work.ask(
                () -> {
                    String title = Words.of("second.branch.title", at.session().title(), at.turn() + 1);
                    Rehearsal again = room.branch(at.session(), at.turn(), title);
                    said.ifPresent(again::say);
                    return again.session().id();
                },
                id -> {
                    busy.set(false);
                    begun.accept(id);
                },
                this::fail);
    }

    private void fail(Throwable failure) {
        busy.set(false);
        work.report(failure);
    }
}
