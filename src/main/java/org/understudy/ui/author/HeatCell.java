package org.understudy.ui.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.understudy.client.fidelity.Bot;
import org.understudy.i18n.Words;
import org.understudy.practice.authoring.Coverage;
import org.understudy.practice.authoring.Withheld;
import org.understudy.session.Release;

/** One row of the heat-map: a name and a cell a counselor, each with its number and a wash as deep as the share. */
final class HeatCell extends ListCell<HeatRow> {
    private static final PseudoClass NEVER = PseudoClass.getPseudoClass("never");
    private static final int WASHES = 5;
    private final Label name = new Label();
    private final Label flag = new Label();
    private final List<Label> cells = new ArrayList<>();
    private final HBox line = new HBox();
    private final ObservableValue<Release> level;

    /** @param level how much of a unit counts as reached */
    HeatCell(ObservableValue<Release> level, Consumer<HeatRow> open) {
        this.level = level;
        setPrefWidth(0);
        name.getStyleClass().add("heat-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        line.getStyleClass().add("heat-row");
        line.getChildren().add(name);
        for (Bot bot : Bot.values()) {
            Label cell = new Label();
            cell.getStyleClass().add("heat-cell");
            cell.setTooltip(new Tooltip(bot + ": " + bot.what()));
            cells.add(cell);
            line.getChildren().add(cell);
        }
        flag.getStyleClass().add("heat-flag");
        line.getChildren().add(flag);
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && getItem() != null) open.accept(getItem());
        });
    }

    @Override
    protected void updateItem(HeatRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean topic = row.unit().isEmpty();
        name.setText(row.name());
        name.getStyleClass().setAll("label", "heat-name", topic ? "strong" : "body");
        StringBuilder read = new StringBuilder(row.name());
        for (int i = 0; i < cells.size(); i++) {
            Bot bot = Bot.values()[i];
            if (!row.of().counselors().contains(bot)) {
                cells.get(i).setText("–");
                cells.get(i).getStyleClass().setAll("label", "heat-cell");
                continue;
            }
            double share = share(row, bot);
            cells.get(i).setText(String.valueOf(Math.round(100 * share)));
            cells.get(i).getStyleClass().setAll("label", "heat-cell", "heat-" + wash(share));
            read.append(", ").append(bot).append(' ').append(Math.round(100 * share));
        }
        boolean never = row.unit().filter(u -> u.never(level.getValue())).isPresent();
        boolean unheard = row.unit().filter(u -> u.never(Release.HINT)).isPresent();
        flag.setText(never ? Words.of(unheard ? "author.reach.never" : "author.reach.never.level") : "");
        pseudoClassStateChanged(NEVER, never);
        Optional<Withheld> why = row.unit().filter(_ -> never).flatMap(Coverage.Row::withheld);
        flag.setTooltip(why.map(w -> new Tooltip(w.words())).orElse(null));
        if (never) read.append(", ").append(flag.getText());
        why.ifPresent(w -> read.append(": ").append(w.words()));
        setGraphic(line);
        setAccessibleText(read.toString());
    }

    private double share(HeatRow row, Bot bot) {
        Coverage of = row.of();
        return row.unit()
                .map(u -> of.share(u, bot, level.getValue()))
                .orElseGet(() -> of.share(row.topic(), bot, level.getValue()));
    }

    /** 0 for none at all, then fifths. */
    private static int wash(double share) {
        return share <= 0 ? 0 : Math.clamp((int) Math.ceil(share * WASHES), 1, WASHES);
    }
}
