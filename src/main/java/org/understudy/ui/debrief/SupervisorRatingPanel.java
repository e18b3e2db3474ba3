package org.understudy.ui.debrief;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.GrowingText;

/** The same eleven items from the supervisor's chair, with a name and a comment; nobody else's figures are shown beside it. */
final class SupervisorRatingPanel extends VBox {
    private static final int ROWS = 3;
    private static final int MOST_ROWS = 10;

    /** What the panel hands on. */
    interface Desk {
        /** Hears of every change. */
        void soFar(SupervisorSheet sheet);

        void keep(SupervisorSheet sheet);

        void close();
    }

    private final Desk desk;
    private final TextField rater = new TextField();
    private final TextArea comment = new TextArea();
    private final Button done = new Button();
    private final CtrsForm form = new CtrsForm(this::changed);
    private boolean filling;

    SupervisorRatingPanel(Desk desk) {
        this.desk = desk;
        setId("supervisor-rating");
        getStyleClass().add("self-rating");
        Label head = new Label(Words.of("supervising.title"));
        head.getStyleClass().add("title");
        rater.setId("supervisor-name");
        comment.setId("supervisor-comment");
        comment.setWrapText(true);
        GrowingText.between(ROWS, MOST_ROWS, comment);
        rater.textProperty().addListener(_ -> changed());
        comment.textProperty().addListener(_ -> changed());
        done.setId("supervisor-keep");
        done.getStyleClass().add("primary");
        done.setOnAction(_ -> desk.keep(sheet()));
        Button later = new Button(Words.of("supervising.later"));
        later.setId("supervisor-later");
        later.getStyleClass().add("quiet");
        later.setOnAction(_ -> desk.close());
        FlowPane foot = new FlowPane(done, later);
        foot.getStyleClass().addAll("gap-s", "self-foot");
        getChildren()
                .addAll(
                        head,
                        Quotes.words(Words.of("supervising.what"), "secondary"),
                        named(rater, "supervising.name"),
                        rater,
                        form,
                        named(comment, "supervising.comment"),
                        comment,
                        foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        count();
    }

    private static Label named(javafx.scene.control.TextInputControl field, String key) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add("section");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        return label;
    }

    /** Lays out what was given before. */
    void fill(SupervisorSheet sheet) {
        filling = true;
        rater.setText(sheet.rater());
        form.fill(sheet.scores());
        comment.setText(sheet.comment());
        filling = false;
        count();
    }

    void focusFirst() {
        Focus.on(rater);
    }

    /** Control and Enter keep it, Escape leaves it for later; in the comment Tab goes on. */
    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) desk.keep(sheet());
        else if (e.getCode() == KeyCode.ESCAPE) desk.close();
        else if (e.getCode() == KeyCode.TAB && e.getTarget() == comment && !e.isShiftDown()) Focus.on(done);
        else return;
        e.consume();
    }

    private SupervisorSheet sheet() {
        return new SupervisorSheet(rater.getText(), form.given(), comment.getText());
    }

    private void changed() {
        if (filling) return;
        count();
        desk.soFar(sheet());
    }

    private void count() {
        SupervisorSheet sheet = sheet();
        done.setDisable(!sheet.mayBeKept());
        done.setText(
                sheet.rater().isEmpty()
                        ? Words.of("supervising.nameless")
                        : Words.of("supervising.done", sheet.scores().size()));
    }
}
