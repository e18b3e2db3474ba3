package org.understudy.ui.sessions;

import java.util.function.BiConsumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.understudy.i18n.Words;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.library.TurnHit;
import org.understudy.session.Origin;
import org.understudy.session.Speaker;
import org.understudy.ui.common.Chips;

/** One line of the library; its nodes are made once and filled again and again. */
final class LibraryCell extends ListCell<LibraryRow> {
    private final Label heading = new Label();
    private final Label initial = new Label();
    private final StackPane mark = new StackPane(initial);
    private final Label title = new Label();
    private final Label details = new Label();
    private final HBox chips = new HBox();
    private final Button open = new Button();
    private final Button more = new Button(null, new FontIcon(Feather.MORE_HORIZONTAL));
    private final HBox line;
    private final Label where = new Label();
    private final TextFlow said = new TextFlow();
    private final VBox hit = new VBox(where, said);
    private final ContextMenu menu = new ContextMenu();
    private final BiConsumer<RowAction, LibraryRow> act;

    LibraryCell(BiConsumer<RowAction, LibraryRow> act) {
        this.act = act;
        setPrefWidth(0);
        getStyleClass().add("library-cell");
        heading.getStyleClass().addAll("secondary", "library-heading");
        mark.getStyleClass().add("session-mark");
        title.getStyleClass().add("section");
        details.getStyleClass().add("secondary");
        chips.getStyleClass().addAll("gap-xs", "centre-left");
        HBox named = new HBox(title, chips);
        named.getStyleClass().addAll("gap-s", "centre-left");
        VBox words = new VBox(named, details);
        words.getStyleClass().add("gap-xs");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        open.setFocusTraversable(false);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> act.accept(RowAction.OPEN, getItem()));
        more.getStyleClass().add("quiet");
        more.setFocusTraversable(false);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setAccessibleText(Words.of("sessions.more"));
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 0));
        line = new HBox(mark, words, open, more);
        line.getStyleClass().add("library-line");
        where.getStyleClass().add("secondary");
        said.getStyleClass().add("library-said");
        hit.getStyleClass().add("library-hit");
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) act.accept(RowAction.OPEN, getItem());
        });
    }

    @Override
    protected void updateItem(LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        getStyleClass().removeAll("heading", "row");
        setContextMenu(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        getStyleClass().add(row instanceof LibraryRow.Heading ? "heading" : "row");
        setDisable(row instanceof LibraryRow.Heading);
        switch (row) {
            case LibraryRow.Heading(String text) -> {
                heading.setText(text);
                setGraphic(heading);
                setAccessibleText(text);
            }
            case LibraryRow.Kept kept -> show(kept);
            case LibraryRow.Found(TurnHit found, String words) -> show(found, words);
        }
    }

    private void show(LibraryRow.Kept row) {
        SessionSummary s = row.session();
        mark.getStyleClass().setAll("session-mark", row.hue());
        initial.setText(
                s.title().isBlank() ? "·" : s.title().substring(0, s.title().offsetByCodePoints(0, 1)));
        title.setText(s.title());
        details.setText(row.details());
        boolean unfinished = s.endedAt().isEmpty() && s.origin() == Origin.OWN;
        chips.getChildren().clear();
        if (unfinished) chips.getChildren().add(Chips.chip(Words.of("sessions.chip.open", s.turns()), "amber"));
        switch (s.origin()) {
            case PEER -> chips.getChildren().add(Chips.chip(Words.of("sessions.chip.peer"), "plum"));
            case IMPORTED -> chips.getChildren().add(Chips.chip(Words.of("sessions.chip.imported"), "blue"));
            case GENERATED -> chips.getChildren().add(Chips.chip(Words.of("sessions.chip.generated"), ""));
            case OWN -> {}
        }
        open.setText(Words.of(unfinished ? "sessions.continue" : "sessions.look"));
        open.getStyleClass().removeAll("primary");
        if (unfinished) open.getStyleClass().add("primary");
        fillMenu(row, unfinished);
        setContextMenu(menu);
        setGraphic(line);
        setAccessibleText(Words.of("sessions.row.accessible", s.title(), row.details(), open.getText()));
    }

    private void fillMenu(LibraryRow.Kept row, boolean unfinished) {
        menu.getItems().clear();
        for (RowAction action : RowAction.values()) {
            if (unfinished && (action == RowAction.COMPARE || action == RowAction.ANSWER)) continue;
            if (action == RowAction.ANSWER && row.session().origin() == Origin.GENERATED) continue;
            MenuItem item = new MenuItem(Words.of(action.key()));
            item.setAccelerator(action.combination());
            item.setOnAction(_ -> act.accept(action, row));
            menu.getItems().add(item);
        }
    }

    private void show(TurnHit found, String words) {
        String who = Words.of(found.speaker() == Speaker.COUNSELOR ? "sessions.hit.counselor" : "sessions.hit.client");
        where.setText(Words.of("sessions.hit.where", found.title(), found.turn() + 1, who));
        said.getChildren().clear();
        for (Excerpt.Piece piece : Excerpt.around(found.text(), words)) {
            Text text = new Text(piece.text());
            text.getStyleClass().add(piece.found() ? "found-text" : "plain-text");
            said.getChildren().add(text);
        }
        setGraphic(hit);
        setAccessibleText(where.getText() + ": " + found.text());
    }
}
