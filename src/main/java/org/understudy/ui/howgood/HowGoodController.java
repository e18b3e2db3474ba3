package org.understudy.ui.howgood;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.CoderChoice;
import org.understudy.practice.FidelityTable;
import org.understudy.practice.KnownFigures;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Shown;

/** "How good is this?": each figure beside people's, in words, with the command that makes it again. */
public final class HowGoodController implements Screen<Place.HowGood> {
    private final CoderChoice coder;
    private final FxWork work;
    private final Navigator navigator;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox groups;

    @FXML
    private VBox fitted;

    /** @param coder which coder is in use */
    public HowGoodController(CoderChoice coder, FxWork work, Navigator navigator) {
        this.coder = coder;
        this.work = work;
        this.navigator = navigator;
    }

    @Override
    public void shown(Place.HowGood place) {
        scroll.setVvalue(0);
        if (groups.getChildren().isEmpty()) {
            work.ask(KnownFigures::load, this::lay);
            work.ask(FidelityTable::load, table -> groups.getChildren().add(new FidelityCard(table)));
        }
        Shown.when(fitted, false);
        work.ask(coder::fitted, found -> found.ifPresent(this::tell));
    }

    /** That a fitted coder is in use, and what fitting gained. */
    private void tell(CoderChoice.Fitted found) {
        fitted.getChildren()
                .setAll(
                        text(Words.of("howgood.fitted"), "section"),
                        text(Words.of("howgood.fitted.words", found.file()), "body"));
        for (String kind : List.of("counselor", "client")) {
            Optional<String> was = macro(found, kind, "before");
            Optional<String> is = macro(found, kind, "after");
            if (was.isPresent() && is.isPresent())
                fitted.getChildren().add(text(Words.of("howgood.fitted." + kind, was.get(), is.get()), "secondary"));
        }
        Shown.when(fitted, true);
    }

    private static Optional<String> macro(CoderChoice.Fitted found, String kind, String when) {
        return found.figures().get(kind) instanceof Map<?, ?> both
                        && both.get(when) instanceof Map<?, ?> figures
                        && figures.get("macro_f1") instanceof Number n
                ? Optional.of(String.format(Locale.ROOT, "%.2f", n.doubleValue()))
                : Optional.empty();
    }

    private void lay(KnownFigures figures) {
        groups.getChildren()
                .setAll(figures.groups().stream().map(HowGoodController::group).toList());
    }

    private static VBox group(KnownFigures.Group group) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figures-grid");
        for (double percent : new double[] {34, 16, 20, 30}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0,
                text(Words.of("howgood.what"), "secondary"),
                text(Words.of("howgood.ours"), "secondary"),
                text(Words.of("howgood.people"), "secondary"),
                text(Words.of("howgood.how"), "secondary"));
        int row = 1;
        for (KnownFigures.Row figure : group.rows()) {
            Label how = text((figure.how() + "\n" + figure.command()).strip(), "secondary");
            grid.addRow(
                    row++,
                    text(figure.what(), "body"),
                    text(figure.ours(), "strong"),
                    text(figure.people(), "body"),
                    how);
        }
        VBox card = new VBox(text(group.title(), "section"), text(group.words(), "secondary"), grid);
        card.getStyleClass().addAll("card", "card-pad", "gap-s");
        return card;
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    @FXML
    private void codebook() {
        navigator.go(new Place.Codebook(Optional.empty()));
    }

    @FXML
    private void back() {
        navigator.back();
    }
}
