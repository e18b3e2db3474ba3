package org.understudy.ui.sessions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.understudy.analysis.rating.ChangeGoal;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.Casebook;
import org.understudy.practice.jobs.JobHandle;
import org.understudy.practice.library.Draft;
import org.understudy.practice.library.HalfWritten;
import org.understudy.practice.library.Import;
import org.understudy.practice.library.Library;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.library.Transcripts;
import org.understudy.practice.library.TurnHit;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.ui.common.FxWork;

/** What the library holds, narrowed by words and filters; and what can be done with a session in it. */
public final class SessionsViewModel {
    /** Which part of the library is shown. */
    public enum Filter {
        ALL,
        OWN,
        OPEN,
        PEER,
        IMPORTED,
        SIMULATED
    }

    /** What the screen shows in the place of the list, or the list. */
    public enum State {
        LOADING,
        EMPTY,
        NOTHING_FITS,
        SHOWN
    }

    private static final int MOST_HITS = 60;
    private static final int SHORTEST_SEARCH = 2;
    private final SessionStore store;
    private final HalfWritten halves;
    private final Casebook casebook;
    private final Transcripts files;
    private final LibraryRows arrange;
    private final FxWork work;
    private final ObservableList<LibraryRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CaseCard> cases = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Optional<CaseCard>> onlyCase = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final AtomicInteger asked = new AtomicInteger();

    public SessionsViewModel(
            SessionStore store,
            HalfWritten halves,
            Casebook casebook,
            Transcripts files,
            LibraryRows arrange,
            FxWork work) {
        this.store = store;
        this.halves = halves;
        this.casebook = casebook;
        this.files = files;
        this.arrange = arrange;
        this.work = work;
        words.addListener(_ -> refresh());
        filter.addListener(_ -> refresh());
        onlyCase.addListener(_ -> refresh());
    }

    public ObservableList<LibraryRow> rows() {
        return rows;
    }

    /** The cases there are, for the filter. */
    public ObservableList<CaseCard> cases() {
        return cases;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** The one case to show, or all. */
    public ObjectProperty<Optional<CaseCard>> onlyCaseProperty() {
        return onlyCase;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    private record Answer(List<CaseCard> cards, List<SessionSummary> sessions, List<TurnHit> hits, boolean any) {}

    /** Looks again. A question is not looked into once there is a newer one, else one's typing would be waited for. */
    public void refresh() {
        int mine = asked.incrementAndGet();
        String sought = words.get().strip();
        SessionQuery query = query(sought);
        work.ask(
                () -> mine == asked.get() ? Optional.of(look(query, sought)) : Optional.<Answer>empty(),
                answer -> answer.filter(_ -> mine == asked.get()).ifPresent(newest -> show(newest, sought)));
    }

    private SessionQuery query(String sought) {
        Optional<Origin> origin =
                switch (filter.get()) {
                    case ALL -> Optional.empty();
                    case OWN, OPEN -> Optional.of(Origin.OWN);
                    case PEER -> Optional.of(Origin.PEER);
                    case IMPORTED -> Optional.of(Origin.IMPORTED);
                    case SIMULATED -> Optional.of(Origin.GENERATED);
                };
        Optional<String> caseId = onlyCase.get().map(CaseCard::id);
        return new SessionQuery(caseId, origin, sought, filter.get() == Filter.OPEN, Integer.MAX_VALUE, 0);
    }

    private Answer look(SessionQuery query, String sought) {
        List<SessionSummary> found = store.list(query);
        boolean searching = sought.length() >= SHORTEST_SEARCH;
        List<TurnHit> hits = searching ? store.search(sought, MOST_HITS) : List.of();
        boolean any = !found.isEmpty()
                || !store.list(new SessionQuery(Optional.empty(), Optional.empty(), "", false, 1, 0))
                        .isEmpty();
        return new Answer(cards(found), found, hits, any);
    }

    /** Those that ship, and those of one's own that somebody has talked with. */
    private List<CaseCard> cards(List<SessionSummary> found) {
        List<CaseCard> cards = new ArrayList<>(casebook.cards());
        Set<String> known = cards.stream().map(CaseCard::id).collect(Collectors.toSet());
        found.stream().flatMap(s -> s.caseId().stream()).filter(known::add).forEach(id -> casebook.card(id)
                .ifPresent(cards::add));
        return cards;
    }

    private void show(Answer answer, String sought) {
        if (!answer.cards.equals(cases)) cases.setAll(answer.cards);
        List<LibraryRow> arranged = arrange.of(answer.sessions, answer.hits, answer.cards, sought);
        if (!arranged.equals(rows)) rows.setAll(arranged);
        state.set(!answer.any ? State.EMPTY : arranged.isEmpty() ? State.NOTHING_FITS : State.SHOWN);
    }

    /** Takes every narrowing away. */
    public void showAll() {
        filter.set(Filter.ALL);
        onlyCase.set(Optional.empty());
        words.set("");
    }

    /** Deletes a session for good, and hands over what would bring it back while it is still in memory. */
    public void delete(String sessionId, Consumer<Runnable> undo) {
        work.ask(
                () -> {
                    Optional<Session> session = store.find(sessionId);
                    Optional<Draft> draft = store.draft(sessionId);
                    Map<String, String> begun = halves.halves(sessionId);
                    store.delete(sessionId);
                    Runnable back = () -> session.ifPresent(s -> {
                        store.save(s);
                        draft.ifPresent(d -> store.saveDraft(s.id(), d));
                        begun.forEach((place, words) -> halves.keepHalf(s.id(), place, words));
                    });
                    return back;
                },
                back -> {
                    refresh();
                    undo.accept(() -> work.ask(
                            () -> {
                                back.run();
                                return true;
                            },
                            _ -> refresh()));
                });
    }

    /** What came of reading files. */
    public record Brought(List<Session> sessions, List<String> problems) {}

    /**
     * Reads files into the library; a file that cannot be read does not keep the others out, and nothing that is in the
     * library is replaced. Stopped, what was read by then stays.
     */
    public JobHandle<Import> bring(List<Path> paths, Consumer<Brought> then) {
        return work.begin(
                new Library(store, files).importing(paths),
                read -> work.ask(() -> brought(read), brought -> {
                    refresh();
                    then.accept(brought);
                }),
                e -> {
                    refresh();
                    if (!(e instanceof CancellationException)) work.report(e);
                });
    }

    private Brought brought(Import read) {
        List<Session> sessions =
                read.ids().stream().flatMap(id -> store.find(id).stream()).toList();
        return new Brought(sessions, read.leftOut());
    }

    /** Keeps that these sessions are about one change of behaviour. */
    public void aboutChange(List<String> sessionIds, Runnable done) {
        work.ask(
                () -> {
                    sessionIds.forEach(id -> store.attach(id, ChangeGoal.FIELD, ChangeGoal.said(true)));
                    return sessionIds;
                },
                _ -> done.run());
    }

    /** Writes a session to a file. */
    public void export(String sessionId, Path file, Runnable done, Consumer<Throwable> failed) {
        work.ask(
                () -> {
                    Optional<Session> session = store.find(sessionId);
                    if (session.isPresent()) files.write(List.of(session.get()), file);
                    return session.isPresent();
                },
                _ -> done.run(),
                failed);
    }
}
