package org.understudy.ui.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.Casebook;
import org.understudy.client.voice.ClientVoice;
import org.understudy.practice.SeedCode;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.partners.Encounter;
import org.understudy.practice.partners.Partner;
import org.understudy.practice.partners.SelfPlay;
import org.understudy.session.Setting;
import org.understudy.ui.common.FxWork;

/** Who is to meet whom, how long, and how often. */
public final class WatchChoices {
    /** Numbers of sessions on offer. */
    static final List<Integer> COUNTS = List.of(1, 3, 10, 30);

    /** Counselor turns a session on offer. */
    static final List<Integer> LENGTHS = List.of(10, 20, 30, 50);

    private final Casebook casebook;
    private final Supplier<Optional<ModelRoles>> models;
    private final FxWork work;
    private final ObservableList<CaseCard> cards = FXCollections.observableArrayList();
    private final ObservableList<String> partners = FXCollections.observableArrayList();
    private final ObjectProperty<CaseCard> card = new SimpleObjectProperty<>();
    private final ObjectProperty<CaseCard.Phase> phase = new SimpleObjectProperty<>();
    private final StringProperty partner =
            new SimpleStringProperty(Partner.names().getFirst());
    private final BooleanProperty modelWords = new SimpleBooleanProperty();
    private final StringProperty seed = new SimpleStringProperty("");
    private final IntegerProperty count = new SimpleIntegerProperty(1);
    private final IntegerProperty turns = new SimpleIntegerProperty(20);

    public WatchChoices(Casebook casebook, Supplier<Optional<ModelRoles>> models, FxWork work) {
        this.casebook = casebook;
        this.models = models;
        this.work = work;
        card.addListener((_, _, now) ->
                phase.set(now == null ? null : now.phases().stream().findFirst().orElse(null)));
    }

    /** Lays out who there is, with this client chosen where one is named. */
    void look(Optional<String> caseId) {
        List<String> there = new ArrayList<>(Partner.names());
        model().ifPresent(there::add);
        if (!there.equals(partners)) partners.setAll(there);
        if (!there.contains(partner.get())) partner.set(there.getFirst());
        if (model().isEmpty()) modelWords.set(false);
        if (seed.get().isBlank()) drawSeed();
        work.ask(casebook::cards, found -> {
            if (!found.equals(cards)) cards.setAll(found);
            caseId.or(() -> Optional.ofNullable(card.get()).map(CaseCard::id))
                    .flatMap(id -> found.stream().filter(c -> c.id().equals(id)).findFirst())
                    .or(() -> found.stream().findFirst())
                    .ifPresent(card::set);
        });
    }

    ObservableList<CaseCard> cards() {
        return cards;
    }

    /** Counselors of rules by name, and the local model's name where one is chosen. */
    ObservableList<String> partners() {
        return partners;
    }

    ObjectProperty<CaseCard> cardProperty() {
        return card;
    }

    /** The phase, for a client who has several. */
    ObjectProperty<CaseCard.Phase> phaseProperty() {
        return phase;
    }

    StringProperty partnerProperty() {
        return partner;
    }

    /** Whether the local model finds the client's words. */
    BooleanProperty modelWordsProperty() {
        return modelWords;
    }

    StringProperty seedProperty() {
        return seed;
    }

    IntegerProperty countProperty() {
        return count;
    }

    IntegerProperty turnsProperty() {
        return turns;
    }

    /** The local model that could take part. */
    Optional<String> model() {
        return models.get().map(ModelRoles::name);
    }

    void drawSeed() {
        seed.set(SeedCode.draw(RandomGenerator.getDefault()).code());
    }

    /** Who meets, as chosen now; asked for it, reads the case, so not on the FX thread. */
    Supplier<Encounter.Cast> cast() {
        SeedCode code = new SeedCode(seed.get());
        CaseCard chosen = card.get();
        Setting setting = new Setting(
                Optional.ofNullable(phase.get()).map(CaseCard.Phase::id),
                "plain",
                chosen.minutes(),
                Optional.of(code.code()));
        Optional<ModelRoles> model = models.get();
        Optional<ModelRoles> worded = model.filter(_ -> modelWords.get());
        Partner chair = Partner.named(partner.get())
                .or(() -> model.map(Partner::of))
                .orElseThrow(() -> new IllegalStateException("nobody sits in the counselor's chair"));
        return () -> new Encounter.Cast(
                casebook.open(chosen.id()),
                setting,
                chair,
                worded.map(ModelRoles::voice).orElse(ClientVoice.AUTHORED));
    }

    /** How much is played, as chosen now. */
    SelfPlay.Batch batch() {
        return new SelfPlay.Batch(count.get(), turns.get(), new SeedCode(seed.get()).seed());
    }
}
