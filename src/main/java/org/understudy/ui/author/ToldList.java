package org.understudy.ui.author;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.i18n.Words;

/** Which units the client has told by now; Space ticks the one that is chosen, and the last ticked was spoken of last. */
final class ToldList extends VBox {
    ToldList(ClientCase c, PreviewViewModel model) {
        FilteredList<DisclosureUnit> units = new FilteredList<>(FXCollections.observableArrayList(c.units()));
        TextField search = new TextField();
        search.setPromptText(Words.of("author.units.search"));
        search.setAccessibleText(Words.of("author.units.search"));
        search.textProperty().addListener((_, _, words) -> units.setPredicate(u -> holds(u, words)));
        ListView<DisclosureUnit> list = new ListView<>(units);
        list.setAccessibleText(Words.of("author.preview.told"));
        list.getStyleClass().add("author-told");
        list.setCellFactory(CheckBoxListCell.forListView(u -> ticked(u, model), named()));
        list.setOnKeyPressed(e -> {
            DisclosureUnit u = list.getSelectionModel().getSelectedItem();
            if (e.getCode() != KeyCode.SPACE || u == null) return;
            BooleanProperty on = ticked(u, model);
            on.set(!on.get());
            list.refresh();
            e.consume();
        });
        getStyleClass().add("gap-xs");
        getChildren().setAll(search, list);
    }

    private static BooleanProperty ticked(DisclosureUnit u, PreviewViewModel model) {
        BooleanProperty on = new SimpleBooleanProperty(model.told().contains(u.id()));
        on.addListener((_, _, now) -> {
            if (now) {
                model.told().add(u.id());
                model.lastProperty().set(java.util.Optional.of(u.id()));
            } else {
                model.told().remove(u.id());
                if (model.lastProperty().get().filter(u.id()::equals).isPresent())
                    model.lastProperty().set(java.util.Optional.empty());
            }
        });
        return on;
    }

    private static boolean holds(DisclosureUnit u, String words) {
        return (u.label() + " " + u.topic() + " " + u.id())
                .toLowerCase(Locale.ROOT)
                .contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private static StringConverter<DisclosureUnit> named() {
        return new StringConverter<>() {
            @Override
            public String toString(DisclosureUnit u) {
                return u == null ? "" : u.label();
            }

            @Override
            public DisclosureUnit fromString(String shown) {
                throw new UnsupportedOperationException("units are chosen");
            }
        };
    }
}
