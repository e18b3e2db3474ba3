package org.understudy.ui.shelf;

import java.util.List;
import java.util.Locale;
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
import org.understudy.practice.SessionQuery;
import org.understudy.practice.SessionStore;
import org.understudy.practice.SessionSummary;
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
        SHORT
    }

    private static final int SHORT_MINUTES = 20;
    private final Casebook casebook;
    private final SessionStore store;
    private final FxWork work;
    private final ObservableList<CaseCard> shown = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ReadOnlyObjectWrapper<Optional<SessionSummary>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<CaseCard> all = List.of();
    private Set<String> met = Set.of();

    public ShelfViewModel(Casebook casebook, SessionStore store, FxWork work) {
        this.casebook = casebook;
        this.store = store;
        this.work = work;
        words.addListener(_ -> narrow());
        filter.addListener(_ -> narrow());
    }

    public ObservableList<CaseCard> shown() {
        return shown;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** The newest session of one's own that has not ended. */
    public ReadOnlyObjectProperty<Optional<SessionSummary>> openSessionProperty() {
        return open.getReadOnlyProperty();
    }

    /** Looks at the shelf and the library afresh: the shelf first, so that it is there at once. */
    public void refresh() {
        work.ask(casebook::cards, cards -> {
            all = cards;
            narrow();
            work.ask(() -> store.list(SessionQuery.ALL), this::know);
        });
    }

    private void know(List<SessionSummary> sessions) {
        List<SessionSummary> own =
                sessions.stream().filter(s -> s.origin() == Origin.OWN).toList();
        met = own.stream().flatMap(s -> s.caseId().stream()).collect(Collectors.toSet());
        open.set(own.stream().filter(s -> s.endedAt().isEmpty()).findFirst());
        if (filter.get() == Filter.NOT_MET) narrow();
    }

    private void narrow() {
        List<String> terms = Stream.of(words.get().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(t -> !t.isBlank())
                .toList();
        List<CaseCard> fitting = all.stream()
                .filter(this::passes)
                .filter(card -> terms.stream().allMatch(haystack(card)::contains))
                .toList();
        if (!fitting.equals(shown)) shown.setAll(fitting);
    }

    private boolean passes(CaseCard card) {
        return switch (filter.get()) {
            case ALL -> true;
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
                        card.approach().name().replace('_', ' '),
                        String.join(" ", card.contentNote()),
                        String.join(" ", card.trains()))
                .toLowerCase(Locale.ROOT);
    }
}
