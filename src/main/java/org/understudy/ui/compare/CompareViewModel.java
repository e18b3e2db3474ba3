package org.understudy.ui.compare;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.understudy.analysis.compare.Comparison;
import org.understudy.casebook.Edition;
import org.understudy.practice.Debrief;
import org.understudy.practice.Reports;
import org.understudy.practice.SessionCase;
import org.understudy.practice.library.HalfWritten;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Lens;
import org.understudy.session.Origin;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;

/** Which two sessions are beside each other, what they show, and what one makes of it. */
public final class CompareViewModel {
    /** The instrument under which one's own answers are kept. */
    static final String INSTRUMENT = "session-comparison";

    /** What is on screen. */
    public enum State {
        CHOOSING,
        WORKING,
        SHOWN
    }

    private final SessionStore store;
    private final HalfLine half;
    private final Debrief debrief;
    private final FxWork work;
    private final Clock clock;
    private final Reports reports;
    private final ObservableList<SessionSummary> lefts = FXCollections.observableArrayList();
    private final ObservableList<SessionSummary> rights = FXCollections.observableArrayList();
    private final ObjectProperty<SessionSummary> left = new SimpleObjectProperty<>();
    private final ObjectProperty<SessionSummary> right = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CHOOSING);
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> supervisor = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Editions> editions = new ReadOnlyObjectWrapper<>(Editions.ALIKE);
    private final StringProperty noticed = new SimpleStringProperty("");
    private final StringProperty understood = new SimpleStringProperty("");
    private List<SessionSummary> all = List.of();
    private Optional<String> supervisorSays = Optional.empty();
    private boolean filling;

    public CompareViewModel(
            SessionStore store, HalfLine half, Debrief debrief, FxWork work, Clock clock, Reports reports) {
        this.store = store;
        this.half = half;
        this.debrief = debrief;
        this.work = work;
        this.clock = clock;
        this.reports = reports;
        left.addListener((_, _, chosen) -> {
            if (!filling) offerPartners(chosen, Optional.empty());
        });
        right.addListener((_, _, _) -> {
            if (!filling) compare();
        });
        noticed.addListener((_, _, words) -> begun(HalfWritten::noticedBeside, words));
        understood.addListener((_, _, who) -> begun(HalfWritten::understoodBeside, who));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ObservableList<SessionSummary> lefts() {
        return lefts;
    }

    /** Sessions of the same client as the left one. */
    public ObservableList<SessionSummary> rights() {
        return rights;
    }

    public ObjectProperty<SessionSummary> leftProperty() {
        return left;
    }

    public ObjectProperty<SessionSummary> rightProperty() {
        return right;
    }

    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** What a supervisor wrote about the two, once one's own answer is kept. */
    public ReadOnlyObjectProperty<Optional<String>> supervisorProperty() {
        return supervisor.getReadOnlyProperty();
    }

    /** One's answer to what each noticed that the other missed. */
    public StringProperty noticedProperty() {
        return noticed;
    }

    /** One's choice of who understood the client better. */
    public StringProperty understoodProperty() {
        return understood;
    }

    /** Lays out what can be compared, with these two chosen where they are named. */
    public void open(Optional<String> leftId, Optional<String> rightId) {
        if (all.isEmpty()) state.set(State.WORKING);
        work.ask(() -> store.list(SessionQuery.ALL), sessions -> {
            all = sessions.stream().filter(s -> s.turns() > 1).toList();
            filling = true;
            lefts.setAll(all);
            Optional<SessionSummary> first = leftId.flatMap(this::byId).or(() -> keep(left.get()));
            left.set(first.or(this::likeliest).orElse(null));
            filling = false;
            offerPartners(left.get(), rightId.or(() -> keep(right.get()).map(SessionSummary::id)));
        });
    }

    /**
     * One's own last session of a client somebody else met as well; else any such session, else one's own, else any.
     */
    private Optional<SessionSummary> likeliest() {
        Map<Optional<String>, Long> met =
                all.stream().collect(Collectors.groupingBy(SessionSummary::caseId, Collectors.counting()));
        Comparator<SessionSummary> likelier = Comparator.comparing((SessionSummary s) -> met.get(s.caseId()) > 1)
                .thenComparing(s -> s.origin() == Origin.OWN);
        // of two as likely the one before, which is the later session
        return all.stream().reduce((a, b) -> likelier.compare(b, a) > 0 ? b : a);
    }

    private List<SessionSummary> partners(SessionSummary of) {
        return all.stream()
                .filter(s -> !s.id().equals(of.id()) && s.caseId().equals(of.caseId()))
                .toList();
    }

    private Optional<SessionSummary> keep(SessionSummary chosen) {
        return Optional.ofNullable(chosen).map(SessionSummary::id).flatMap(this::byId);
    }

    private Optional<SessionSummary> byId(String id) {
        return all.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The best partner is a peer in the same phase, then any peer, then another session of one's own. */
    private void offerPartners(SessionSummary chosen, Optional<String> wanted) {
        filling = true;
        rights.setAll(
                chosen == null
                        ? List.of()
                        : partners(chosen).stream()
                                .sorted(Comparator.comparing((SessionSummary s) -> s.origin() != Origin.PEER)
                                        .thenComparing(s -> !s.phase().equals(chosen.phase())))
                                .toList());
        right.set(wanted.flatMap(this::byId)
                .filter(rights::contains)
                .or(() -> rights.stream().findFirst())
                .orElse(null));
        filling = false;
        compare();
    }

    /** The right session becomes the left one. */
    public void swap() {
        SessionSummary formerLeft = left.get();
        SessionSummary formerRight = right.get();
        if (formerLeft == null || formerRight == null) return;
        filling = true;
        left.set(formerRight);
        filling = false;
        offerPartners(formerRight, Optional.of(formerLeft.id()));
    }

    private record Loaded(
            Comparison comparison,
            Optional<Rating> answers,
            Map<String, String> halves,
            Optional<String> supervisor,
            Editions editions) {
        Optional<String> begun(String place) {
            return Optional.ofNullable(halves.get(place));
        }
    }

    /** What is known of the wordings in which the two met the client. */
    public enum Editions {
        ALIKE,
        DIFFERENT,
        ONE_OWN
    }

    /** Without a word where one says nothing: sessions that ship and earlier ones were met as the case ships. */
    private static Editions editions(Session one, Session other) {
        Optional<Edition> left = SessionCase.edition(one);
        Optional<Edition> right = SessionCase.edition(other);
        boolean both = left.isPresent() && right.isPresent();
        if (both) return left.get().digest().equals(right.get().digest()) ? Editions.ALIKE : Editions.DIFFERENT;
        return left.or(() -> right).filter(Edition::isEdited).isPresent() ? Editions.ONE_OWN : Editions.ALIKE;
    }

    /** Whether the two met the client in the same wording. */
    public ReadOnlyObjectProperty<Editions> editionsProperty() {
        return editions.getReadOnlyProperty();
    }

    private void compare() {
        SessionSummary one = left.get();
        SessionSummary other = right.get();
        if (one == null || other == null) {
            comparison.set(Optional.empty());
            state.set(State.CHOOSING);
            return;
        }
        state.set(State.WORKING);
        work.ask(() -> load(one.id(), other.id()), loaded -> {
            if (left.get() != one || right.get() != other) return;
            noticed.set(loaded.begun(HalfWritten.noticedBeside(other.id()))
                    .or(() -> loaded.answers().map(Rating::comment))
                    .orElse(""));
            understood.set(loaded.begun(HalfWritten.understoodBeside(other.id()))
                    .or(() -> loaded.answers().map(r -> String.valueOf(r.extra().getOrDefault("understood", ""))))
                    .orElse(""));
            supervisorSays = loaded.supervisor();
            supervisor.set(loaded.answers().isPresent() ? supervisorSays : Optional.empty());
            editions.set(loaded.editions());
            comparison.set(Optional.of(loaded.comparison()));
            state.set(State.SHOWN);
        });
    }

    private Loaded load(String leftId, String rightId) {
        Session one = store.find(leftId).orElseThrow();
        Session other = store.find(rightId).orElseThrow();
        Optional<Rating> answers = one.ratings().stream()
                .filter(r -> r.instrument().equals(INSTRUMENT)
                        && rightId.equals(r.extra().get("with")))
                .reduce((_, newer) -> newer);
        Optional<String> said = Stream.of(one, other)
                .flatMap(s -> s.ratings().stream()
                        .filter(r -> r.lens() == Lens.SUPERVISOR && !r.comment().isBlank())
                        .map(r -> s.title() + ": " + r.comment()))
                .reduce((a, b) -> a + "\n\n" + b);
        return new Loaded(debrief.compare(one, other), answers, half.left(leftId), said, editions(one, other));
    }

    /** Puts an answer on disk as it stands; it is there again after whatever stops the program. */
    private void begun(UnaryOperator<String> place, String words) {
        SessionSummary one = left.get();
        SessionSummary other = right.get();
        if (one == null || other == null || state.get() != State.SHOWN) return;
        half.write(one.id(), place.apply(other.id()), words == null ? "" : words);
    }

    /** Keeps one's answers with the left session, and then shows what a supervisor wrote. */
    public void keepAnswers() {
        SessionSummary one = left.get();
        SessionSummary other = right.get();
        if (one == null || other == null || noticed.get().isBlank()) return;
        Rating answers = new Rating(
                "self",
                Lens.SELF,
                INSTRUMENT,
                clock.instant(),
                List.of(),
                noticed.get().strip(),
                Map.of("with", other.id(), "understood", understood.get()));
        work.ask(
                () -> {
                    store.addRating(one.id(), answers);
                    return true;
                },
                _ -> {
                    supervisor.set(supervisorSays);
                    if (noticed.get().strip().equals(answers.comment()))
                        half.write(one.id(), HalfWritten.noticedBeside(other.id()), "");
                    if (answers.extra().get("understood").equals(understood.get()))
                        half.write(one.id(), HalfWritten.understoodBeside(other.id()), "");
                });
    }

    /**
     * Writes the two as a page to print.
     *
     * @param named whether their titles, and whoever is named in them, stand on it
     */
    public void write(boolean named, Path file, Runnable done, Consumer<Throwable> failed) {
        comparison.get().ifPresent(shown -> {
            List<String> two = List.of(shown.left().session(), shown.right().session());
            work.ask(
                    () -> {
                        List<Session> sessions = two.stream()
                                .flatMap(id -> store.find(id).stream())
                                .toList();
                        reports.write(shown, sessions, named, file);
                        return file;
                    },
                    _ -> done.run(),
                    failed);
        });
    }
}
