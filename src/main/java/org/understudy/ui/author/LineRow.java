package org.understudy.ui.author;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.EditableCase.Line;
import org.understudy.casebook.EditableCase.Origin;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Chips;

/**
 * One line of a list: read, until Enter or a click opens it. Enter keeps what is typed, Esc leaves it; Delete leaves the
 * line out, Backspace on a line of one's own brings the shipped wording back.
 */
final class LineRow extends VBox {
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    /** What a row asks for. */
    interface Desk {
        void reword(CasePlace at, String line, String now);

        void leaveOut(CasePlace at, String line);

        void restore(CasePlace at, String was);
    }

    private final CasePlace at;
    private final Line line;
    private final Desk desk;
    private final HBox read;

    LineRow(CasePlace at, Line line, Desk desk) {
        this.at = at;
        this.line = line;
        this.desk = desk;
        Label words = Text.of(line.text(), "body");
        words.setMinWidth(0);
        VBox said = new VBox(words);
        said.setMinWidth(0);
        said.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        line.was().ifPresent(was -> said.getChildren().add(Text.of(Words.of("author.line.was", was), "secondary")));
        HBox.setHgrow(said, Priority.ALWAYS);
        read = new HBox(said);
        read.getStyleClass().addAll("gap-s", "author-line");
        if (line.origin() != Origin.SHIPPED)
            read.getChildren()
                    .add(Chips.chip(
                            Words.of("author.origin." + line.origin().name().toLowerCase(java.util.Locale.ROOT)),
                            line.origin() == Origin.LEFT_OUT ? "" : "teal"));
        read.getChildren().add(action());
        read.setOnMouseClicked(_ -> {
            requestFocus();
            edit();
        });
        pseudoClassStateChanged(LEFT_OUT, line.origin() == Origin.LEFT_OUT);
        getStyleClass().add("author-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(line.text() + ". "
                + Words.of("author.origin." + line.origin().name().toLowerCase(java.util.Locale.ROOT)));
        getChildren().setAll(read);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    CasePlace at() {
        return at;
    }

    String text() {
        return line.text();
    }

    private Button action() {
        boolean back = line.origin() == Origin.REWORDED || line.origin() == Origin.LEFT_OUT;
        Button button = new Button(null, new FontIcon(back ? Feather.CORNER_UP_LEFT : Feather.X));
        button.getStyleClass().addAll("quiet", "author-line-action");
        button.setAccessibleText(Words.of(back ? "author.line.restore" : "author.line.leave"));
        button.setTooltip(new javafx.scene.control.Tooltip(button.getAccessibleText()));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            if (back) restore();
            else desk.leaveOut(at, line.text());
        });
        return button;
    }

    private void restore() {
        desk.restore(at, line.was().orElse(line.text()));
    }

    private void key(KeyEvent e) {
        if (!isFocused()) return;
        boolean own = line.origin() == Origin.REWORDED || line.origin() == Origin.LEFT_OUT;
        if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2) edit();
        else if (e.getCode() == KeyCode.DELETE && line.origin() != Origin.LEFT_OUT) desk.leaveOut(at, line.text());
        else if (e.getCode() == KeyCode.BACK_SPACE && own) restore();
        else return;
        e.consume();
    }

    /** Opens the line to be written. */
    void edit() {
        if (line.origin() == Origin.LEFT_OUT || getChildren().getFirst() != read) return;
        getChildren().setAll(field(line.text(), now -> desk.reword(at, line.text(), now), () -> {
            getChildren().setAll(read);
            requestFocus();
        }));
        getChildren().getFirst().requestFocus();
    }

    /** A field for one line; Enter hands on what is typed, Esc leaves it. */
    static Node field(String text, java.util.function.Consumer<String> typed, Runnable left) {
        TextArea field = new TextArea(text);
        field.setWrapText(true);
        field.setAccessibleText(Words.of("author.line.field"));
        field.getStyleClass().add("author-field");
        field.setPrefRowCount(Math.clamp(1 + text.length() / 60, 2, 5));
        field.positionCaret(text.length());
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) typed.accept(field.getText().replace('\n', ' '));
            else if (e.getCode() == KeyCode.ESCAPE) left.run();
            else return;
            e.consume();
        });
        field.focusedProperty().addListener((_, _, on) -> {
            if (on || field.getScene() == null) return;
            String now = field.getText().replace('\n', ' ');
            if (now.strip().equals(text.strip())) left.run();
            else typed.accept(now);
        });
        return field;
    }
}
