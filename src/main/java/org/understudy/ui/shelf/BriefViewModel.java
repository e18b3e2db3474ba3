package org.understudy.ui.shelf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.Overlay;
import org.understudy.client.mind.Style;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.SeedCode;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Setting;
import org.understudy.settings.PracticeChoices;
import org.understudy.ui.common.FxWork;

/** The choices before a session: phase, client style, length, seed code. */
public final class BriefViewModel {
    /** What a session waits for before it can begin. */
    public enum Step {
        /** The letter is read. */
        READING,
        /** Nothing. */
        READY,
        /** Client, ear and library are made ready. */
        OPENING,
        /** A letter that cannot be read. */
        UNREADABLE
    }

    /** Ways the same client can be today; each is explained on screen. */
    public static final List<String> STYLES = Style.names();

    /** Session lengths on offer, in minutes. */
    public static final List<Integer> LENGTHS = List.of(10, 20, 30, 50);

    private final Casebook casebook;
    private final RehearsalRoom room;
    private final Supplier<PracticeChoices> chosen;
    private final FxWork work;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.READING);
    private final ReadOnlyObjectWrapper<Optional<CaseCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<String>> phase = new SimpleObjectProperty<>(Optional.empty());
    private final StyleSettings style = new StyleSettings();
    private final IntegerProperty minutes = new SimpleIntegerProperty(30);
    private final ReadOnlyObjectWrapper<Optional<SessionSummary>> earlier =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Overlay>> wording = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty remembers = new SimpleBooleanProperty();
    private final StringProperty seedCode = new SimpleStringProperty("");
    private final RandomGenerator chance = RandomGenerator.getDefault();

    /** Begins with the seed of the class and the usual length, as the user chose them. */
    public BriefViewModel(Casebook casebook, RehearsalRoom room, FxWork work, Supplier<PracticeChoices> chosen) {
        this.casebook = casebook;
        this.room = room;
        this.work = work;
        this.chosen = chosen;
    }

    public ReadOnlyObjectProperty<Optional<CaseCard>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** What is waited for. */
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<String>> phaseProperty() {
        return phase;
    }

    /** The newest session of one's own that this client could remember. */
    public ReadOnlyObjectProperty<Optional<SessionSummary>> earlierProperty() {
        return earlier.getReadOnlyProperty();
    }

    /** Whether the client is to remember it. */
    public BooleanProperty remembersProperty() {
        return remembers;
    }

    /** The named style. */
    public StringProperty styleProperty() {
        return style.nameProperty();
    }

    /** Where a slider stands, 0 to 1; the named style puts it there, and a hand moves it. */
    public DoubleProperty slider(String name) {
        return style.slider(name);
    }

    /** Whether the client's own sliders are known, so that they can be moved. */
    public ReadOnlyBooleanProperty slidersReadProperty() {
        return style.readProperty();
    }

    /** Whether any stands elsewhere than the named style has it. */
    public ReadOnlyBooleanProperty slidersMovedProperty() {
        return style.movedProperty();
    }

    /** Every slider back to where the named style has it. */
    public void takeBackSliders() {
        style.takeBack();
    }

    public IntegerProperty minutesProperty() {
        return minutes;
    }

    public StringProperty seedCodeProperty() {
        return seedCode;
    }

    /** A program's own wording of the case, where there is one. */
    public ReadOnlyObjectProperty<Optional<Overlay>> wordingProperty() {
        return wording.getReadOnlyProperty();
    }

    /** Why a program's own wording cannot be used. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Lays out the choices for this case. */
    public void look(String caseId) {
        step.set(Step.READING);
        card.set(Optional.empty());
        earlier.set(Optional.empty());
        remembers.set(false);
        style.forget();
        wording.set(Optional.empty());
        trouble.set(Optional.empty());
        work.ask(() -> room.last(caseId), earlier::set);
        work.ask(() -> casebook.ownWording(caseId), wording::set);
        work.ask(() -> casebook.trouble(caseId), trouble::set);
        work.askAside(() -> casebook.card(caseId).orElseThrow(), this::lay, e -> {
            step.set(Step.UNREADABLE);
            work.report(e);
        });
    }

    private void lay(CaseCard found) {
        phase.set(found.phases().stream().findFirst().map(CaseCard.Phase::id));
        int usual = chosen.get().minutes();
        minutes.set(LENGTHS.contains(usual) ? usual : found.minutes());
        if (seedCode.get().isBlank()) usualSeed();
        card.set(Optional.of(found));
        step.set(Step.READY);
        // a session can begin without; the case is read whole for it anyway
        work.askAside(() -> casebook.open(found.id()).temperament().style(), own -> sliders(found, own), _ -> {});
        // while the brief is read, so that the session begins at once
        work.askAside(() -> room.expect(found.id()), _ -> {}, _ -> {});
    }

    private void sliders(CaseCard of, Map<String, Double> own) {
        if (card.get().equals(Optional.of(of))) style.lay(own);
    }

    private void usualSeed() {
        chosen.get().seedCode().filter(code -> !code.isBlank()).ifPresentOrElse(seedCode::set, this::drawSeed);
    }

    public void drawSeed() {
        seedCode.set(SeedCode.draw(chance).code());
    }

    /** Opens the session, beside whatever else is worked on, and hands over its id; once each time the brief is looked at. */
    public void start(Consumer<String> begun) {
        if (step.get() != Step.READY) return;
        card.get().ifPresent(chosen -> {
            step.set(Step.OPENING);
            if (seedCode.get().isBlank()) usualSeed();
            SeedCode code = new SeedCode(seedCode.get());
            Setting setting = new Setting(phase.get(), style.text(), minutes.get(), Optional.of(code.code()));
            Optional<String> before = remembers.get() ? earlier.get().map(SessionSummary::id) : Optional.empty();
            Callable<Rehearsal> opening = before.<Callable<Rehearsal>>map(
                            id -> () -> room.goOn(id, setting, code.seed()))
                    .orElse(() -> room.begin(chosen.id(), setting, code.seed()));
            work.askAside(
                    opening,
                    (Rehearsal r) -> {
                        // It stays so until the brief is looked at again: a key that is held down comes once more
                        // while the session takes its place.
                        seedCode.set("");
                        begun.accept(r.session().id());
                    },
                    e -> {
                        step.set(Step.READY);
                        work.report(e);
                    });
        });
    }
}
