package org.understudy.ui.author;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.EditableCase;
import org.understudy.casebook.EditableCase.Origin;
import org.understudy.i18n.Words;

/** A list of lines with one's own among them, and a way to write one more. */
final class LinesEditor extends VBox {
    private final CasePlace at;
    private final AuthorViewModel model;
    private final VBox rows = new VBox();
    private final Button add = new Button(Words.of("author.line.add"), new FontIcon(Feather.PLUS));

    /** @param title the name of the list; empty where the page has said it */
    LinesEditor(CasePlace at, String title, String what, EditableCase edited, AuthorViewModel model) {
        this.at = at;
        this.model = model;
        getStyleClass().add("author-lines");
        rows.getStyleClass().add("author-rows");
        LineRow.Desk desk = new LineRow.Desk() {
            @Override
            public void reword(CasePlace place, String line, String now) {
                model.reword(place, line, now);
            }

            @Override
            public void leaveOut(CasePlace place, String line) {
                model.leaveOut(place, line);
            }

            @Override
            public void restore(CasePlace place, String was) {
                model.restore(place, was);
            }
        };
        long said = edited.lines(at).stream()
                .filter(l -> l.origin() != Origin.LEFT_OUT)
                .count();
        Label name = new Label(title);
        name.getStyleClass().add("section");
        Label count = new Label(Words.of("author.lines", said));
        count.getStyleClass().add("secondary");
        HBox head = new HBox(name, count);
        head.getStyleClass().addAll("gap-s", "author-lines-head");
        edited.lines(at).forEach(line -> rows.getChildren().add(new LineRow(at, line, desk)));
        add.getStyleClass().addAll("quiet", "author-add");
        add.setOnAction(_ -> write());
        getChildren().add(head);
        if (!what.isEmpty()) getChildren().add(Text.of(what, "secondary"));
        getChildren().addAll(rows, add);
    }

    CasePlace at() {
        return at;
    }

    private void write() {
        if (!getChildren().contains(add)) return;
        var field = LineRow.field("", line -> model.add(at, line), this::back);
        getChildren().set(getChildren().indexOf(add), field);
        field.requestFocus();
    }

    private void back() {
        getChildren().set(getChildren().size() - 1, add);
        add.requestFocus();
    }
}
