package org.understudy.ui.author;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.Change;
import org.understudy.casebook.EditableCase;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Chips;

/** What the linter minds, each a way to the place; and changes that fit nowhere any more. */
final class FindingsPanel extends VBox {
    /** More than these are counted, not listed: nobody reads on. */
    private static final int MOST = 60;

    private final AuthorViewModel model;
    private final Consumer<CaseFinding.Spot> go;

    FindingsPanel(AuthorViewModel model, Consumer<CaseFinding.Spot> go) {
        this.model = model;
        this.go = go;
        getStyleClass().add("author-panel");
        model.findings().addListener((javafx.collections.ListChangeListener<CaseFinding>) _ -> show());
        model.editedProperty().addListener(_ -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        List<Change> aside = model.now().map(EditableCase::aside).orElse(List.of());
        if (!aside.isEmpty()) {
            getChildren().addAll(Text.section("author.aside"), Text.of(Words.of("author.aside.what"), "secondary"));
            aside.forEach(c -> getChildren().add(aside(c)));
        }
        long problems = model.findings().stream()
                .filter(f -> f.severity() == CaseFinding.Severity.PROBLEM)
                .count();
        getChildren()
                .add(Text.of(
                        Words.of(
                                "author.checks.count",
                                problems,
                                model.findings().size() - problems),
                        "section"));
        getChildren().add(Text.of(Words.of("author.checks.what"), "secondary"));
        model.findings().stream().limit(MOST).forEach(f -> getChildren().add(finding(f)));
        if (model.findings().size() > MOST)
            getChildren()
                    .add(Text.of(Words.of("author.checks.rest", model.findings().size() - MOST), "secondary"));
    }

    private HBox finding(CaseFinding finding) {
        boolean problem = finding.severity() == CaseFinding.Severity.PROBLEM;
        Label words = Text.of(finding.message(), "body");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(
                Chips.chip(Words.of(problem ? "author.problem" : "author.remark"), problem ? "red" : "amber"), words);
        line.getStyleClass().addAll("gap-s", "author-finding");
        line.setAccessibleText(finding.message());
        finding.spot().ifPresent(spot -> leads(line, spot));
        return line;
    }

    private void leads(HBox line, CaseFinding.Spot spot) {
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.getStyleClass().add("leads");
        line.setOnMouseClicked(_ -> go.accept(spot));
        line.setOnKeyPressed(e -> {
            if (e.getCode() != KeyCode.ENTER && e.getCode() != KeyCode.SPACE) return;
            go.accept(spot);
            e.consume();
        });
    }

    private VBox aside(Change change) {
        VBox card = new VBox(Text.of(change.at().path(), "secondary"));
        change.was().ifPresent(was -> card.getChildren().add(Text.of(Words.of("author.line.was", was), "secondary")));
        change.now().ifPresent(now -> card.getChildren().add(Text.of(now, "body")));
        HBox buttons = new HBox();
        buttons.getStyleClass().add("gap-s");
        if (!change.at().isField() && change.now().isPresent())
            buttons.getChildren().add(Text.link(Words.of("author.aside.add"), () -> {
                model.drop(change);
                model.add(change.at(), change.now().get());
            }));
        buttons.getChildren().add(Text.link(Words.of("author.aside.drop"), () -> model.drop(change)));
        card.getChildren().add(buttons);
        card.getStyleClass().addAll("note-card", "gap-xs");
        return card;
    }
}
