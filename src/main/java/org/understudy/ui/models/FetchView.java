package org.understudy.ui.models;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.models.FetchProgress;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.ui.common.Shown;

/** A fetch as it goes: the whole as a bar, each part as a thin one, and what can be done about it. */
final class FetchView {
    private final FetchViewModel model;
    private final VBox box;
    private final Label title = new Label();
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final VBox parts = new VBox();
    private final Button pause = new Button(Words.of("models.fetch.pause"));
    private final Button resume = new Button(Words.of("models.fetch.resume"));
    private final Button giveUp = new Button(Words.of("models.fetch.cancel"));
    private final Button putAway = new Button(Words.of("models.fetch.away"));

    FetchView(FetchViewModel model, VBox box) {
        this.model = model;
        this.box = box;
        title.getStyleClass().addAll("body", "strong");
        words.getStyleClass().add("secondary");
        words.setWrapText(true);
        bar.getStyleClass().add("fetch-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        parts.getStyleClass().add("gap-xs");
        pause.setOnAction(_ -> model.pause());
        resume.setOnAction(_ -> model.resume());
        giveUp.setOnAction(_ -> model.giveUp());
        putAway.setOnAction(_ -> model.giveUp());
        HBox buttons = new HBox(pause, resume, giveUp, putAway);
        buttons.getStyleClass().add("gap-s");
        box.getChildren().setAll(title, words, bar, parts, buttons);
        model.stateProperty().subscribe(this::show);
    }

    private void show(FetchViewModel.State state) {
        Shown.when(box, !(state instanceof FetchViewModel.State.Idle));
        boolean running = state instanceof FetchViewModel.State.Running;
        boolean done = state instanceof FetchViewModel.State.Done;
        boolean here = pause.isFocused() || resume.isFocused();
        boolean begins = running && !pause.isVisible();
        Shown.when(pause, running);
        Shown.when(resume, !running && !done);
        Shown.when(giveUp, !done);
        Shown.when(putAway, done);
        // One button takes the other's place; the keyboard stays there and does not land on giving up.
        if (begins || here) (running ? pause : done ? putAway : resume).requestFocus();
        Shown.when(bar, running || begun(state));
        Shown.when(parts, !done);
        switch (state) {
            case FetchViewModel.State.Idle _ -> {}
            case FetchViewModel.State.Running(String name, FetchProgress progress) ->
                say(name, ModelWords.sentence(progress), progress);
            case FetchViewModel.State.Paused(String name, FetchProgress progress) ->
                say(name, Words.of("models.fetch.paused", Amounts.of(progress.done())), progress);
            case FetchViewModel.State.LeftBehind(String name) ->
                say(name, Words.of("models.fetch.left"), FetchViewModel.NOTHING);
            case FetchViewModel.State.Failed(String name, FetchProgress progress, var trouble) ->
                say(name, sentence(trouble), progress);
            case FetchViewModel.State.Done(String name) -> {
                title.setText(name);
                words.setText(Words.of("models.fetch.here"));
            }
        }
    }

    /** Whether anything has come; a bar that moves without end would say that something is still under way. */
    private static boolean begun(FetchViewModel.State state) {
        return switch (state) {
            case FetchViewModel.State.Paused(String _, FetchProgress progress) -> progress.total() > 0;
            case FetchViewModel.State.Failed(String _, FetchProgress progress, var _) -> progress.total() > 0;
            default -> false;
        };
    }

    /** A model the library does not have is not one to be fetched from there, as elsewhere on the page. */
    private static String sentence(ModelTrouble trouble) {
        return trouble == ModelTrouble.MODEL_MISSING ? Words.of("models.fetch.unknown") : ModelWords.sentence(trouble);
    }

    private void say(String name, String sentence, FetchProgress progress) {
        title.setText(name);
        words.setText(sentence);
        bar.setProgress(fraction(progress.done(), progress.total()));
        bar.setAccessibleText(sentence);
        parts.getChildren()
                .setAll(progress.parts().stream().map(FetchView::part).toList());
    }

    private static HBox part(FetchProgress.Part part) {
        ProgressBar thin = new ProgressBar(fraction(part.done(), part.total()));
        thin.getStyleClass().add("fetch-part");
        Label size = new Label(Words.of("models.fetch.part", Amounts.of(part.done()), Amounts.of(part.total())));
        size.getStyleClass().add("secondary");
        HBox row = new HBox(thin, size);
        row.getStyleClass().addAll("gap-s", "centre-left");
        return row;
    }

    private static double fraction(long done, long total) {
        return total <= 0 ? -1 : (double) done / total;
    }
}
