package org.understudy.ui.models;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.check.CheckReport;
import org.understudy.practice.check.CheckTable;
import org.understudy.practice.check.CheckVerdict;
import org.understudy.practice.check.ModelCheck;
import org.understudy.ui.common.Shown;

/** What the chosen model is good for, as far as it has been asked, and a button that asks on. */
final class CheckView {
    private final CheckViewModel model;
    private final VBox box;
    private final Label words = words("body");
    private final ProgressBar bar = new ProgressBar(0);
    private final Button begin = new Button();
    private final Button stop = new Button(Words.of("models.check.stop"));
    private final VBox verdicts = new VBox();
    private final TitledPane figures = new TitledPane();

    CheckView(CheckViewModel model, VBox box) {
        this.model = model;
        this.box = box;
        bar.setMaxWidth(Double.MAX_VALUE);
        verdicts.getStyleClass().add("gap-s");
        begin.setOnAction(_ -> model.begin());
        stop.setOnAction(_ -> model.stop());
        HBox buttons = new HBox(begin, stop);
        buttons.getStyleClass().add("gap-s");
        figures.setText(Words.of("models.check.figures"));
        figures.setExpanded(false);
        figures.setAnimated(false);
        figures.getStyleClass().add("quality-row");
        box.getChildren().setAll(words, verdicts, figures, bar, buttons);
        model.stateProperty().subscribe(this::show);
    }

    private void show(CheckViewModel.State state) {
        boolean running = state instanceof CheckViewModel.State.Running;
        boolean keyboard = begin.isFocused() || stop.isFocused();
        Shown.when(box.getParent(), !(state instanceof CheckViewModel.State.NoModel));
        Shown.when(bar, running);
        Shown.when(stop, running);
        Shown.when(begin, !running);
        switch (state) {
            case CheckViewModel.State.NoModel _ -> {}
            case CheckViewModel.State.Running(String name, long done, long total, boolean _) -> {
                words.setText(Words.of("models.check.running", name, done, total));
                bar.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
                bar.setAccessibleText(words.getText());
            }
            case CheckViewModel.State.Resting(String name, var soFar, boolean looked, boolean gone) -> {
                boolean all = soFar.map(CheckReport::complete).orElse(false);
                String key = gone ? "gone" : soFar.isEmpty() ? "none" : all ? "all" : looked ? "sofar" : "begun";
                words.setText(Words.of(
                        "models.check." + key,
                        name,
                        soFar.map(CheckReport::asked).orElse(0),
                        soFar.map(r -> r.moments().size()).orElse(0),
                        ModelCheck.size(ModelCheck.Part.FIRST)));
                begin.setText(Words.of(looked ? "models.check.goon" : "models.check.begin"));
                begin.getStyleClass().removeAll("primary");
                if (!looked) begin.getStyleClass().add("primary");
                Shown.when(begin, !all);
                verdicts.getChildren().clear();
                Shown.when(figures, false);
                soFar.ifPresent(this::add);
            }
        }
        // One button takes the other's place; the keyboard stays there and does not land on a download further down.
        if (keyboard && (running || begin.isVisible())) (running ? stop : begin).requestFocus();
        else if (keyboard) figures.requestFocus();
    }

    private void add(CheckReport report) {
        CheckVerdict.of(report).forEach(this::add);
        VBox tables = new VBox();
        tables.getStyleClass().add("gap-m");
        CheckTable.of(report).forEach(table -> tables.getChildren().add(new CheckTableView(table, report.model())));
        figures.setContent(tables);
        Shown.when(figures, !tables.getChildren().isEmpty());
    }

    private void add(CheckVerdict verdict) {
        Label use = words("strong");
        use.setText(Words.of("models.check.use." + verdict.use().name().toLowerCase(Locale.ROOT)));
        Label said = words("secondary");
        said.setText(verdict.words());
        verdicts.getChildren().add(new VBox(use, said));
    }

    private static Label words(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
