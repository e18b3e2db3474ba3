package org.understudy.ui.author;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.EditableCase;
import org.understudy.client.Standing;
import org.understudy.client.mind.Measure;
import org.understudy.practice.UnsayableLine;
import org.understudy.practice.authoring.AuthoringRoom;
import org.understudy.practice.authoring.Preview;
import org.understudy.session.Rupture;
import org.understudy.session.Setting;
import org.understudy.ui.common.FxWork;

/** What the client would answer at a state the author chooses. */
public final class PreviewViewModel {
    private static final int USUAL_TURN = 6;

    private final AuthoringRoom room;
    private final FxWork work;
    private final ObjectProperty<Optional<String>> phase = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty style = new SimpleStringProperty("plain");
    private final Map<Measure, DoubleProperty> feelings = new EnumMap<>(Measure.class);
    private final DoubleProperty depth = new SimpleDoubleProperty();
    private final IntegerProperty turn = new SimpleIntegerProperty(USUAL_TURN);
    private final ObjectProperty<Rupture> rupture = new SimpleObjectProperty<>(Rupture.NONE);
    private final ObservableSet<String> told = FXCollections.observableSet();
    private final ObjectProperty<Optional<String>> last = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Preview>> heard = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper hearing = new ReadOnlyBooleanWrapper();
    private Optional<ClientCase> laid = Optional.empty();
    private long seed = 1;
    private int asked;

    public PreviewViewModel(AuthoringRoom room, FxWork work) {
        this.room = room;
        this.work = work;
        for (Measure m : Measure.values()) feelings.put(m, new SimpleDoubleProperty());
        phase.addListener(_ -> laid.ifPresent(this::begin));
    }

    /** Begins with a case as its first phase begins. */
    public void lay(ClientCase clientCase) {
        laid = Optional.of(clientCase);
        told.clear();
        last.set(Optional.empty());
        heard.set(Optional.empty());
        words.set("");
        Optional<String> first = clientCase.card().phases().stream().findFirst().map(Phase::id);
        if (phase.get().equals(first)) begin(clientCase);
        else phase.set(first);
    }

    /** The state in which the chosen phase begins. */
    private void begin(ClientCase c) {
        Map<String, Double> start = new HashMap<>(c.temperament().start());
        Optional<Phase> chosen = phase.get().flatMap(c.card()::phase);
        chosen.ifPresent(p -> start.putAll(p.start()));
        feelings.forEach((m, value) -> value.set(start.getOrDefault(m.code(), 30.0)));
        depth.set(0);
    }

    /** Hears the answer to the words; the same state and words are always answered alike. */
    public void hear(EditableCase edited) {
        if (words.get().isBlank()) return;
        int mine = ++asked;
        Map<String, Double> now = new LinkedHashMap<>();
        feelings.forEach((m, value) -> now.put(m.code(), value.get()));
        Standing at = new Standing(now, depth.get(), turn.get(), rupture.get(), Set.copyOf(told), last.get());
        Setting setting = new Setting(phase.get(), style.get(), 50, Optional.empty());
        String line = words.get();
        long dice = seed;
        hearing.set(true);
        work.ask(
                () -> Preview.of(edited, setting, at, line, dice, room.coder()),
                preview -> {
                    if (mine != asked) return;
                    hearing.set(false);
                    trouble.set(Optional.empty());
                    heard.set(Optional.of(preview));
                },
                failure -> {
                    if (mine == asked) hearing.set(false);
                    if (failure instanceof UnsayableLine unsayable) trouble.set(Optional.of(unsayable.getMessage()));
                    else work.report(failure);
                });
    }

    /** The same again with other luck. */
    public void another(EditableCase edited) {
        seed++;
        hear(edited);
    }

    /** Which throw of the dice one is at, from 1. */
    public long take() {
        return seed;
    }

    public ObjectProperty<Optional<String>> phaseProperty() {
        return phase;
    }

    public StringProperty styleProperty() {
        return style;
    }

    /** 0 to 100. */
    public DoubleProperty feeling(Measure measure) {
        return feelings.get(measure);
    }

    /** Credit toward inner things, 0 to 3. */
    public DoubleProperty depthProperty() {
        return depth;
    }

    /** Exchanges so far. */
    public IntegerProperty turnProperty() {
        return turn;
    }

    public ObjectProperty<Rupture> ruptureProperty() {
        return rupture;
    }

    /** Units that are told. */
    public ObservableSet<String> told() {
        return told;
    }

    /** The unit spoken of last. */
    public ObjectProperty<Optional<String>> lastProperty() {
        return last;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ReadOnlyObjectProperty<Optional<Preview>> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    /** Whether the answer is being waited for. */
    public ReadOnlyBooleanProperty hearingProperty() {
        return hearing.getReadOnlyProperty();
    }

    /** Why the words cannot be said. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
