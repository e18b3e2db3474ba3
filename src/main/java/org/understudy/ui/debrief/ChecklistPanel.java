package org.understudy.ui.debrief;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.Checklist;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Chips;

/** A protocol's steps: done, partly, not found, or not due in this phase; each with its words. */
final class ChecklistPanel extends VBox {
    private final IntConsumer goToTurn;

    ChecklistPanel(IntConsumer goToTurn) {
        this.goToTurn = goToTurn;
        getStyleClass().add("tab-page");
    }

    void show(List<Checklist> lists) {
        getChildren().setAll(Quotes.words(Words.of("checklist.caveat"), "secondary"));
        lists.forEach(this::add);
    }

    private void add(Checklist list) {
        Label head = new Label(Words.of("checklist.head", list.name(), list.points(), list.most()));
        head.getStyleClass().add("section");
        getChildren().add(head);
        String stage = "";
        for (Checklist.Step step : list.steps()) {
            if (!step.stage().equals(stage)) getChildren().add(stage(step.stage()));
            stage = step.stage();
            getChildren().add(step(step));
        }
        if (list.proscribed().isEmpty()) return;
        getChildren().add(Quotes.words(Words.of("checklist.proscribed"), "section"));
        for (Checklist.Proscribed act : list.proscribed()) {
            VBox box = new VBox(
                    Quotes.words(act.label(), "body", "strong"),
                    Quotes.quote(act.evidence(), goToTurn),
                    Quotes.words(act.why(), "secondary"));
            box.getStyleClass().addAll("note-card", "gap-xs");
            getChildren().add(box);
        }
    }

    private static Label stage(String stage) {
        Label label = new Label(Words.of("checklist.stage." + stage));
        label.getStyleClass().addAll("secondary", "strong", "checklist-stage");
        return label;
    }

    private HBox step(Checklist.Step step) {
        Label label = Quotes.words(step.label(), "body");
        VBox words = new VBox(label);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        step.evidence().stream().limit(2).forEach(e -> words.getChildren().add(Quotes.quote(e, goToTurn)));
        HBox row = new HBox(words, mark(step));
        row.getStyleClass().add("checklist-row");
        return row;
    }

    private static Label mark(Checklist.Step step) {
        if (!step.due()) return Chips.chip(Words.of("checklist.notdue"), "");
        return switch (step.points()) {
            case 2 -> Chips.chip(Words.of("checklist.done"), "green");
            case 1 -> Chips.chip(Words.of("checklist.partly"), "amber");
            default -> Chips.chip(Words.of("checklist.absent"), "");
        };
    }
}
