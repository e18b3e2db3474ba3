package org.understudy.ui.models;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.models.Fit;
import org.understudy.ui.common.Chips;

/** The rows of the page: one for each way the client's words can come about, one for each model to be had. */
final class ModelRowView {
    private ModelRowView() {}

    /** The row of the built-in client, which needs no model. */
    static HBox builtIn(boolean inUse, Runnable use) {
        HBox row = row(Words.of("models.builtin"), List.of(), List.of(Words.of("models.builtin.what")));
        row.getChildren().add(inUse ? inUse() : button(Words.of("models.use"), Words.of("models.builtin"), use));
        return row;
    }

    /** The row of a model the server has; one that is chosen is used only after its first look. */
    static HBox here(PickerViewModel.Here here, PickerViewModel model, boolean awaitsFirstLook) {
        String name = here.model().name();
        if (!here.model().usable()) {
            String where = here.model().elsewhere().orElse("");
            return row(
                    name,
                    List.of(Chips.chip(Words.of("models.refused"), "red")),
                    List.of(Words.of("models.refused.why", where)));
        }
        String about = here.model().bytes() > 0 ? Amounts.of(here.model().bytes()) : "";
        HBox row = row(
                name,
                List.of(Chips.chip(ModelWords.chip(here.fit()), ModelWords.tone(here.fit()))),
                List.of(about, speed(here, model), ModelWords.sentence(here.fit())));
        if (trying(here, model)) row.getChildren().add(button(Words.of("models.try.stop"), name, model::stopTrying));
        else row.getChildren().add(button(Words.of("models.try"), name, () -> model.tryOut(here.model())));
        boolean tooBig = here.fit().verdict() == Fit.Verdict.TOO_BIG;
        row.getChildren()
                .add(
                        here.inUse()
                                ? awaitsFirstLook ? Chips.chip(Words.of("models.awaits"), "amber") : inUse()
                                : button(
                                        Words.of(tooBig ? "models.use.anyway" : "models.use"),
                                        name,
                                        () -> model.use(java.util.Optional.of(here.model()))));
        return row;
    }

    /** What stands where there are no models yet. */
    static HBox none() {
        Label words = new Label(Words.of("models.none"));
        words.setWrapText(true);
        words.getStyleClass().add("secondary");
        VBox box = new VBox(words);
        box.getStyleClass().add("settings-words");
        HBox row = new HBox(box);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private static boolean trying(PickerViewModel.Here here, PickerViewModel model) {
        return model.tryingProperty().get() instanceof PickerViewModel.Trying.Running(String name)
                && name.equals(here.model().name());
    }

    private static String speed(PickerViewModel.Here here, PickerViewModel model) {
        if (trying(here, model)) return Words.of("models.trying");
        if (model.tryingProperty().get() instanceof PickerViewModel.Trying.Failed(String name, var trouble)
                && name.equals(here.model().name())) return ModelWords.sentence(trouble);
        return here.timing().map(ModelWords::sentence).orElseGet(() -> Words.of("models.untried"));
    }

    /** The row of a model to be had. */
    static HBox offer(PickerViewModel.Offer offer, Runnable get) {
        String name = offer.model().name();
        HBox row = row(
                name,
                List.of(Chips.chip(ModelWords.chip(offer.fit()), ModelWords.tone(offer.fit()))),
                List.of(
                        offer.model().use(),
                        Words.of(
                                "models.needs",
                                Amounts.of(offer.model().fileBytes()),
                                Amounts.of(offer.model().memoryBytes())),
                        ModelWords.sentence(offer.fit())));
        boolean tooBig = offer.fit().verdict() == Fit.Verdict.TOO_BIG;
        row.getChildren().add(button(Words.of(tooBig ? "models.get.anyway" : "models.get.button"), name, get));
        return row;
    }

    private static HBox row(String name, List<Label> chips, List<String> lines) {
        Label title = new Label(name);
        title.getStyleClass().addAll("body", "strong");
        HBox head = new HBox(title);
        head.getStyleClass().addAll("gap-s", "centre-left");
        head.getChildren().addAll(chips);
        VBox words = new VBox(head);
        words.getStyleClass().add("settings-words");
        for (String line : lines) {
            if (line.isEmpty()) continue;
            Label label = new Label(line);
            label.setWrapText(true);
            label.getStyleClass().add("secondary");
            words.getChildren().add(label);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        row.getStyleClass().addAll("settings-row", "model-row");
        return row;
    }

    private static Label inUse() {
        return Chips.chip(Words.of("models.in_use"), "teal");
    }

    private static Button button(String text, String model, Runnable action) {
        Button button = new Button(text);
        button.setAccessibleText(text + ": " + model);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
