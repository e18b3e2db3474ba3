package org.understudy.ui.debrief;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.understudy.analysis.rating.ChangeGoal;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.rating.PeersDrift;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.Casebook;
import org.understudy.i18n.Words;
import org.understudy.practice.Debrief;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Paper;
import org.understudy.practice.Reports;
import org.understudy.practice.library.HalfWritten;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.session.Lens;
import org.understudy.session.Origin;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Technique;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;

/** A session looked back on: its sheet, the turn one is at, and one's own view, which is asked for first. */
public final class DebriefViewModel {
    /** What the screen shows. */
    public enum State {
        LOADING,
        MISSING,
        SHOWN
    }

    /** No turn is pointed at. */
    public static final int NOWHERE = -1;

    private final SessionStore store;
    private final HalfLine half;
    private final Casebook casebook;
    private final Debrief debrief;
    private final Reports reports;
    private final FxWork work;
    private final Clock clock;
    private final Set<String> skipped = new HashSet<>();
    private final ObservableList<TranscriptLine> lines = FXCollections.observableArrayList();
    private final ObservableList<CtrsLine> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<DebriefReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final IntegerProperty here = new SimpleIntegerProperty(NOWHERE);
    private String name = "";
    private HalfRated halfRated = HalfRated.NOTHING;
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private boolean concealed;
    private Optional<PeersDrift> peers = Optional.empty();
    private int asked;

    public DebriefViewModel(
            SessionStore store,
            HalfLine half,
            Casebook casebook,
            Debrief debrief,
            Reports reports,
            FxWork work,
            Clock clock) {
        this.store = store;
        this.half = half;
        this.casebook = casebook;
        this.debrief = debrief;
        this.reports = reports;
        this.work = work;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<DebriefReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public ObservableList<TranscriptLine> lines() {
        return lines;
    }

    /** The eleven items, each from the chairs there are. */
    public ObservableList<CtrsLine> items() {
        return items;
    }

    /** Whether one's own rating is being asked for, before anything else is shown. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** The person of the case, or "the client". */
    public String clientName() {
        return name;
    }

    private String name(Session session) {
        return session.caseId().flatMap(casebook::card).map(CaseCard::name).orElse(Words.of("debrief.client"));
    }

    /** Index of the turn one is at; {@link #NOWHERE} for none. */
    public IntegerProperty hereProperty() {
        return here;
    }

    private record Opened(DebriefReport report, HalfRated rated) {}

    private HalfRated rated(String sessionId) {
        return HalfRated.read(half.left(sessionId).getOrDefault(HalfWritten.SELF_RATING, ""));
    }

    /** Opens a session, at a turn where one is named. */
    public void open(String sessionId, Optional<Integer> turn) {
        int mine = ++asked;
        state.set(State.LOADING);
        // whoever's session was here before is not to stand over this one while it is read
        report.get().filter(r -> !r.session().id().equals(sessionId)).ifPresent(_ -> report.set(Optional.empty()));
        work.ask(
                () -> store.find(sessionId).map(debrief::of).map(made -> new Opened(made, rated(sessionId))),
                found -> {
                    if (mine != asked) return;
                    found.ifPresent(opened -> {
                        halfRated = opened.rated();
                        show(opened.report());
                    });
                    state.set(found.isPresent() ? State.SHOWN : State.MISSING);
                    here.set(NOWHERE);
                    turn.ifPresent(here::set);
                },
                this::fail);
    }

    private void fail(Throwable failure) {
        state.set(State.MISSING);
        work.report(failure);
    }

    private void show(DebriefReport made) {
        Session session = made.session();
        Optional<Rating> own = session.rating(Lens.SELF, CtrsRating.INSTRUMENT);
        name = name(session);
        boolean ask = session.origin() == Origin.OWN
                && !session.isOpen()
                && !session.turns().isEmpty()
                && own.isEmpty()
                && !skipped.contains(session.id());
        lines.setAll(
                ask || concealed ? TranscriptLines.bare(made, clientName()) : TranscriptLines.of(made, clientName()));
        items.setAll(CtrsLines.of(made.ctrs(), own, session.rating(Lens.SUPERVISOR, CtrsRating.INSTRUMENT)));
        peers = Optional.empty();
        report.set(Optional.of(made));
        asking.set(ask);
    }

    /**
     * Reads how often peers with the same client drifted, and in which of their sessions; nothing where there are none.
     * What is written from then on has it too.
     */
    public void peersDrift(DebriefReport of, Consumer<Optional<PeersDrift>> then) {
        work.ask(() -> debrief.peersDrift(of.session(), peers(of.session())), theirs -> {
            if (report.get().filter(now -> now == of).isEmpty()) return;
            peers = theirs;
            then.accept(theirs);
        });
    }

    private List<Session> peers(Session session) {
        return session.caseId().stream()
                .flatMap(id -> store
                        .list(new SessionQuery(
                                Optional.of(id), Optional.of(Origin.PEER), "", false, Integer.MAX_VALUE, 0))
                        .stream())
                .flatMap(peer -> store.find(peer.id()).stream())
                .toList();
    }

    /** Puts what is rated so far on disk; it is there again after whatever stops the program. */
    public void keepHalfRated(Map<CtrsItem, Integer> scores) {
        report.get().filter(_ -> asking.get()).ifPresent(now -> {
            halfRated = new HalfRated(scores);
            half.write(now.session().id(), HalfWritten.SELF_RATING, halfRated.written());
        });
    }

    /** What of one's own rating was given before and not kept yet. */
    public Map<CtrsItem, Integer> halfRated() {
        return halfRated.scores();
    }

    /** Keeps one's own rating and shows the rest. Items that were left out are kept as not observed. */
    public void rateMyself(Map<CtrsItem, Integer> scores) {
        report.get().ifPresent(now -> {
            Rating rating = GivenScores.rating(Words.of("self.rater"), Lens.SELF, scores, "", clock.instant());
            String id = now.session().id();
            int mine = asked;
            work.ask(
                    () -> {
                        store.addRating(id, rating);
                        half.write(id, HalfWritten.SELF_RATING, "");
                        return store.find(id).map(debrief::of);
                    },
                    found -> {
                        if (mine != asked) return;
                        halfRated = HalfRated.NOTHING;
                        found.ifPresent(this::show);
                    });
        });
    }

    /** Keeps whether the session is about one change of behaviour, and reads it anew. */
    public void aboutChange(boolean is) {
        report.get().ifPresent(now -> {
            String id = now.session().id();
            int mine = asked;
            work.ask(
                    () -> {
                        store.attach(id, ChangeGoal.FIELD, ChangeGoal.said(is));
                        return store.find(id).map(debrief::of);
                    },
                    found -> {
                        if (mine == asked) found.ifPresent(this::show);
                    });
        });
    }

    /** Shows the rest without one's own rating; asked again when the program is next started. */
    public void skipRating() {
        report.get().ifPresent(now -> {
            skipped.add(now.session().id());
            show(now);
        });
    }

    /** Shows the words alone, or everything again: for as long as a supervisor rates, nobody's figures are shown. */
    public void conceal(boolean hidden) {
        concealed = hidden;
        report.get().ifPresent(this::show);
    }

    /** Whoever supervises a session has seen it as a whole; the trainee is asked when the program is next started. */
    public void supervised(String sessionId) {
        skipped.add(sessionId);
    }

    /** Goes to the next turn in which this technique counts, from the top again after the last. */
    public void goToNext(Technique technique) {
        List<Integer> with =
                report.get().map(r -> r.techniques().turnsWith(technique)).orElse(List.of());
        if (with.isEmpty()) return;
        here.set(with.stream().filter(t -> t > here.get()).findFirst().orElse(with.getFirst()));
    }

    /** Whether a report is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** Writes the report to a file. */
    public void write(Paper paper, Path file, Runnable done, Consumer<Throwable> failed) {
        report.get().ifPresent(made -> {
            writing.set(true);
            DebriefReport whole = made.beside(peers);
            work.ask(
                    () -> {
                        reports.write(whole, paper, file);
                        return file;
                    },
                    _ -> {
                        writing.set(false);
                        done.run();
                    },
                    failure -> {
                        writing.set(false);
                        failed.accept(failure);
                    });
        });
    }
}
