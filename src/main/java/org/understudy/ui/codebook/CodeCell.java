package org.understudy.ui.codebook;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.understudy.analysis.coding.Codebook;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Chips;

/** One code in the list: its chip and its category. */
final class CodeCell extends ListCell<Codebook.Entry> {
    @Override
    protected void updateItem(Codebook.Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label family = new Label(family(entry));
        family.getStyleClass().add("secondary");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(Chips.technique(entry.technique()), gap, family);
        line.getStyleClass().addAll("gap-s", "centre-left");
        setGraphic(line);
        setAccessibleText(Chips.name(entry.technique()) + ", " + family.getText() + ". " + entry.definition());
    }

    static String family(Codebook.Entry entry) {
        return Words.of("codebook.family." + entry.family().name().toLowerCase(Locale.ROOT));
    }
}
