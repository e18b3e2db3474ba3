package org.understudy.ui.watch;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.understudy.casebook.CaseCard;
import org.understudy.i18n.Words;
import org.understudy.practice.partners.Partner;
import org.understudy.ui.common.Shown;

/** The boxes in which one chooses who meets whom, how long and how often. */
record ChoiceBoxes(
        ComboBox<CaseCard> card,
        ComboBox<CaseCard.Phase> phase,
        ComboBox<String> partner,
        ComboBox<Number> turns,
        ComboBox<Number> count) {

    void bind(WatchChoices choices) {
        card.setItems(choices.cards());
        named(card, c -> c.name() + ", " + c.age());
        card.valueProperty().bindBidirectional(choices.cardProperty());
        named(phase, CaseCard.Phase::name);
        choices.cardProperty().subscribe(now -> {
            if (now == null) return;
            CaseCard.Phase chosen = choices.phaseProperty().get();
            phase.getItems().setAll(now.phases());
            phase.setValue(chosen);
            Shown.when(phase, now.phases().size() > 1);
        });
        phase.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) choices.phaseProperty().set(chosen);
        });
        partner.setItems(choices.partners());
        named(partner, ChoiceBoxes::name);
        partner.valueProperty().bindBidirectional(choices.partnerProperty());
        turns.getItems().setAll(WatchChoices.LENGTHS);
        named(turns, n -> Words.of("watch.length.n", n));
        turns.valueProperty().bindBidirectional(choices.turnsProperty());
        count.getItems().setAll(WatchChoices.COUNTS);
        named(count, n -> Words.of("watch.count.n", n));
        count.valueProperty().bindBidirectional(choices.countProperty());
    }

    /** A counselor in words: those of rules by what they do, a model by its name. */
    static String name(String partner) {
        return Partner.names().contains(partner)
                ? Words.of("watch.partner." + partner)
                : Words.of("watch.partner.model", partner);
    }

    static String what(String partner) {
        return Words.of(
                Partner.names().contains(partner) ? "watch.partner." + partner + ".what" : "watch.partner.model.what");
    }

    private static <T> void named(ComboBox<T> box, Function<T, String> name) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String shown) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
    }
}
