package org.understudy.ui.author;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.i18n.Words;

/** Chooses a unit by typing: the arrows move, Enter takes, Esc leaves. */
final class UnitPicker extends VBox {
    private final TextField search = new TextField();
    private final ListView<DisclosureUnit> list;

    UnitPicker(List<DisclosureUnit> all, Consumer<DisclosureUnit> taken, Runnable left) {
        FilteredList<DisclosureUnit> units = new FilteredList<>(FXCollections.observableArrayList(all));
        list = new ListView<>(units);
        list.getStyleClass().add("author-told");
        list.setAccessibleText(Words.of("author.units.search"));
        list.setCellFactory(_ -> new javafx.scene.control.ListCell<>() {
            @Override
            protected void updateItem(DisclosureUnit u, boolean empty) {
                super.updateItem(u, empty);
                setText(empty || u == null ? null : u.label() + " · " + u.topic());
            }
        });
        search.setId("unitSearch");
        search.setPromptText(Words.of("author.units.search"));
        search.setAccessibleText(Words.of("author.units.search"));
        search.textProperty().addListener((_, _, words) -> {
            String wanted = words.strip().toLowerCase(Locale.ROOT);
            units.setPredicate(u -> (u.label() + " " + u.topic() + " " + u.id() + " " + String.join(" ", u.tags()))
                    .toLowerCase(Locale.ROOT)
                    .contains(wanted));
            list.getSelectionModel().selectFirst();
        });
        list.getSelectionModel().selectFirst();
        list.setOnMouseClicked(_ -> take(taken));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN && search.isFocused())
                list.getSelectionModel().selectNext();
            else if (e.getCode() == KeyCode.UP && search.isFocused())
                list.getSelectionModel().selectPrevious();
            else if (e.getCode() == KeyCode.ENTER) take(taken);
            else if (e.getCode() == KeyCode.ESCAPE) left.run();
            else return;
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
            e.consume();
        });
        getStyleClass().add("gap-xs");
        getChildren().setAll(search, list);
    }

    private void take(Consumer<DisclosureUnit> taken) {
        DisclosureUnit chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) taken.accept(chosen);
    }

    void focusSearch() {
        search.requestFocus();
    }
}
