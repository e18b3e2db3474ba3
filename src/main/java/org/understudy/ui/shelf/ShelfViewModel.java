package org.understudy.ui.shelf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.OwnShelf;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Origin;
import org.understudy.ui.common.FxWork;

/** Who is on the shelf, who fits the search, and whom one was just talking with. */
public final class ShelfViewModel {
    /** Which part of the shelf is shown. */
    public enum Filter {
        ALL,
        TRAUMA,
        CBT,
        NOT_MET,
        SHORT,
        OWN
    }

    /**
     * What is known of one's own cases.
     *
     * @param read whether the folder has been looked at
     * @param unreadable the first case that cannot be read, and why
     */
    public record Own(boolean read, int all, int fitting, int shown, Optional<String> unreadable) {
        static final Own UNKNOWN = new Own(false, 0, 0, 0, Optional.empty());
    }

    /**
     * A session one can go on with.
     *
     * @param halfWritten whether a line was begun in it and not said
     */
    public record Open(SessionSummary session, boolean halfWritten) {}

    private static final int SHORT_MINUTES = 20;

    /** Cards of one's own laid out at first, and with each asking for more. */
    private static final int PAGE = 24;

    private final Casebook casebook;
    private final SessionStore store;
    private final FxWork work;
    private final ObservableList<CaseCard> shown = FXCollections.observableArrayList();
    private final ObservableList<CaseCard> ownShown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Own> own = new ReadOnlyObjectWrapper<>(Own.UNKNOWN);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ReadOnlyObjectWrapper<Optional<Open>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<String, String>> worded = new ReadOnlyObjectWrapper<>(Map.of());
    private int most = PAGE;
    private OwnShelf ownShelf = OwnShelf.EMPTY;
    private boolean ownRead;
    private List<CaseCard> all = List.of();
    private Set<String> met = Set.of();

    public ShelfViewModel(Casebook casebook, SessionStore store, FxWork work) {
        this.casebook = casebook;
        this.store = store;
        this.work = work;
        words.addListener(_ -> narrowAfresh());
        filter.addListener(_ -> narrowAfresh());
    }

    public ObservableList<CaseCard> shown() {
        return shown;
    }

    /** One's own cases that fit: the first of them, more when asked for. */
    public ObservableList<CaseCard> ownShown() {
        return ownShown;
    }

    /** How many there are of one's own, and how many of them fit. */
    public ReadOnlyObjectProperty<Own> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** Lays out more of one's own. */
    public void moreOwn() {
        most += PAGE;
        narrow();
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** The newest session of one's own that has not ended. */
    public ReadOnlyObjectProperty<Optional<Open>> openSessionProperty() {
        return open.getReadOnlyProperty();
    }

    /** Looks at the shelf and the library afresh: the shelf first, so that it is there at once. */
    public void refresh() {
        work.ask(this::look, found -> {
            all = found.cards();
            worded.set(found.worded());
            narrow();
            work.ask(this::lookUp, this::know);
            work.askAside(casebook::own, this::lay, work::report);
        });
    }

    private record Found(List<CaseCard> cards, Map<String, String> worded) {}

    private Found look() {
        List<CaseCard> cards = casebook.cards();
        Map<String, String> by = new HashMap<>();
        for (CaseCard card : cards) casebook.ownWording(card.id()).ifPresent(own -> by.put(card.id(), own.by()));
        return new Found(cards, Map.copyOf(by));
    }

    /** The cases a program has worded otherwise, by id, and who it says it is. */
    public ReadOnlyObjectProperty<Map<String, String>> wordedProperty() {
        return worded.getReadOnlyProperty();
    }

    private record Kept(Set<String> met, Optional<Open> open) {}

    private Kept lookUp() {
        List<SessionSummary> own = store.list(SessionQuery.ALL).stream()
                .filter(s -> s.origin() == Origin.OWN)
                .toList();
        return new Kept(
                own.stream().flatMap(s -> s.caseId().stream()).collect(Collectors.toSet()),
                leftOff(own).map(this::open));
    }

    /** The newest session that is still open; one in which something was said comes before an empty one. */
    private static Optional<SessionSummary> leftOff(List<SessionSummary> own) {
        List<SessionSummary> open =
                own.stream().filter(s -> s.endedAt().isEmpty()).toList();
        return open.stream().filter(s -> s.turns() > 0).findFirst().or(() -> open.stream()
                .findFirst());
    }

    private Open open(SessionSummary session) {
        return new Open(
                session,
                store.draft(session.id()).filter(d -> !d.line().isBlank()).isPresent());
    }

    private void know(Kept kept) {
        met = kept.met();
        open.set(kept.open());
        if (filter.get() == Filter.NOT_MET) narrow();
    }

    private void lay(OwnShelf now) {
        if (ownRead && now.equals(ownShelf)) return;
        ownRead = true;
        ownShelf = now;
        narrow();
    }

    private void narrowAfresh() {
        most = PAGE;
        narrow();
    }

    private void narrow() {
        List<String> terms = Stream.of(words.get().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(t -> !t.isBlank())
                .toList();
        List<CaseCard> fitting = filter.get() == Filter.OWN ? List.of() : fitting(all, terms);
        List<CaseCard> ownFitting = fitting(ownShelf.cards(), terms);
        List<CaseCard> first = ownFitting.stream().limit(most).toList();
        if (!fitting.equals(shown)) shown.setAll(fitting);
        if (!first.equals(ownShown)) ownShown.setAll(first);
        own.set(new Own(
                ownRead,
                ownShelf.cards().size(),
                ownFitting.size(),
                first.size(),
                ownShelf.unreadable().stream().findFirst()));
    }

    private List<CaseCard> fitting(List<CaseCard> cards, List<String> terms) {
        return cards.stream()
                .filter(this::passes)
                .filter(card -> terms.stream().allMatch(haystack(card)::contains))
                .toList();
    }

    private boolean passes(CaseCard card) {
        return switch (filter.get()) {
            case ALL, OWN -> true;
            case TRAUMA -> card.approach() == Approach.PROLONGED_EXPOSURE;
            case CBT -> card.approach() == Approach.CBT;
            case NOT_MET -> !met.contains(card.id());
            case SHORT -> card.minutes() <= SHORT_MINUTES;
        };
    }

    private static String haystack(CaseCard card) {
        return String.join(
                        " ",
                        card.name(),
                        card.occupation(),
                        card.problem(),
                        card.tagline(),
                        card.origin().name(),
                        card.approach().name().replace('_', ' '),
                        String.join(" ", card.contentNote()),
                        String.join(" ", card.trains()))
                .toLowerCase(Locale.ROOT);
    }
}
