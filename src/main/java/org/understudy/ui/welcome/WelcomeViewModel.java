package org.understudy.ui.welcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.Casebook;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.SeedCode;
import org.understudy.session.Setting;
import org.understudy.ui.common.FxWork;

/** Four calm steps that end inside a session of ten minutes. */
public final class WelcomeViewModel {
    /** What is shown, in order. */
    public enum Step {
        WHAT,
        WHO,
        HOW,
        AFTER;

        Step next() {
            return values()[Math.min(ordinal() + 1, values().length - 1)];
        }

        Step before() {
            return values()[Math.max(ordinal() - 1, 0)];
        }
    }

    private static final int MINUTES = 10;
    private final Casebook casebook;
    private final RehearsalRoom room;
    private final FxWork work;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.WHAT);
    private final ObservableList<CaseCard> people = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<CaseCard>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper beginning = new ReadOnlyBooleanWrapper();

    public WelcomeViewModel(Casebook casebook, RehearsalRoom room, FxWork work) {
        this.casebook = casebook;
        this.room = room;
        this.work = work;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Two people to begin with: the easiest of each approach. */
    public ObservableList<CaseCard> people() {
        return people;
    }

    public ObjectProperty<Optional<CaseCard>> chosenProperty() {
        return chosen;
    }

    /** Whether the session is being opened now. */
    public ReadOnlyBooleanProperty beginningProperty() {
        return beginning.getReadOnlyProperty();
    }

    /** Starts at the first step. */
    public void open() {
        step.set(Step.WHAT);
        beginning.set(false);
        work.ask(casebook::cards, cards -> {
            people.setAll(suggested(cards));
            chosen.set(people.stream().findFirst());
        });
    }

    private static List<CaseCard> suggested(List<CaseCard> cards) {
        Comparator<CaseCard> easiest = Comparator.comparingInt(CaseCard::difficulty);
        List<CaseCard> pair = Stream.of(Approach.values())
                .flatMap(a -> cards.stream().filter(c -> c.approach() == a).min(easiest).stream())
                .limit(2)
                .toList();
        return pair.size() == 2 ? pair : cards.stream().sorted(easiest).limit(2).toList();
    }

    public void back() {
        step.set(step.get().before());
    }

    /** One step on; from the last, opens the session and hands over its id. */
    public void next(Consumer<String> begun) {
        if (step.get() != Step.AFTER) step.set(step.get().next());
        else begin(begun);
    }

    private void begin(Consumer<String> begun) {
        if (chosen.get().isEmpty() || beginning.get()) return;
        CaseCard card = chosen.get().get();
        beginning.set(true);
        SeedCode code = SeedCode.draw(RandomGenerator.getDefault());
        Optional<String> phase = card.phases().stream().findFirst().map(CaseCard.Phase::id);
        Setting setting = new Setting(phase, "plain", MINUTES, Optional.of(code.code()));
        work.ask(
                () -> room.begin(card.id(), setting, code.seed()).session().id(),
                id -> {
                    begun.accept(id);
                    beginning.set(false);
                },
                failure -> {
                    beginning.set(false);
                    work.report(failure);
                });
    }
}
