package org.understudy.ui.author;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.Shown;

/** One entry in the list: its name, where it belongs, how hard it is to reach, and what is minded about it. */
final class EntryCell extends ListCell<Entry> {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox badges = new HBox();
    private final VBox words = new VBox(title, detail, badges);

    EntryCell() {
        setPrefWidth(0);
        title.getStyleClass().add("body");
        detail.getStyleClass().add("secondary");
        badges.getStyleClass().addAll("gap-xs", "centre-left");
        words.setMinWidth(0);
        words.getStyleClass().add("author-entry");
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(entry.title());
        detail.setText(detail(entry));
        badges.getChildren().clear();
        if (entry.own()) badges.getChildren().add(Chips.chip(Words.of("author.badge.own"), "teal"));
        if (entry.problems() > 0)
            badges.getChildren().add(Chips.chip(Words.of("author.badge.problems", entry.problems()), "red"));
        if (entry.remarks() > 0)
            badges.getChildren().add(Chips.chip(Words.of("author.badge.remarks", entry.remarks()), "amber"));
        Shown.when(badges, !badges.getChildren().isEmpty());
        setGraphic(words);
        setAccessibleText(Words.of(
                "author.entry.accessible",
                entry.title(),
                detail(entry),
                entry.own() ? 1 : 0,
                entry.problems(),
                entry.remarks()));
    }

    private static String detail(Entry entry) {
        return entry.unit()
                .map(u -> entry.group() + " · " + Choices.layer(u.layer()) + " · "
                        + Words.of(
                                "author.entry.gate",
                                Math.round(u.gate().trust()),
                                u.gate().depth()))
                .orElse(entry.group());
    }
}
