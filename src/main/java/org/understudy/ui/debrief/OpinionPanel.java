package org.understudy.ui.debrief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.opinion.OpinionJob;
import org.understudy.practice.opinion.SecondOpinion;
import org.understudy.session.ItemRating;
import org.understudy.session.Rating;
import org.understudy.ui.common.Shown;

/** What a local model makes of the session, beside the built-in rating, with the words it rests on. */
final class OpinionPanel extends VBox {
    private final OpinionViewModel model;
    private final IntConsumer goToTurn;
    private final Button ask = new Button();
    private final Button choose = new Button(Words.of("opinion.choose"));
    private final ProgressBar bar = new ProgressBar(0);
    private final Button stop = new Button(Words.of("opinion.stop"));
    private final Label far = Quotes.words("", "body");
    private final VBox asking = new VBox();
    private final Label takes = Quotes.words("", "secondary");
    private final Label trouble = Quotes.words("", "secondary", "red-text");
    private final VBox items = new VBox();
    private Optional<BuiltInScores> builtIn = Optional.empty();

    OpinionPanel(OpinionViewModel model, IntConsumer goToTurn, Runnable chooseModel) {
        this.model = model;
        this.goToTurn = goToTurn;
        getStyleClass().add("tab-page");
        items.getStyleClass().add("gap-s");
        ask.setOnAction(_ -> model.ask());
        choose.getStyleClass().add("link-button");
        choose.setOnAction(_ -> chooseModel.run());
        stop.setOnAction(_ -> model.stop());
        bar.setMaxWidth(Double.MAX_VALUE);
        asking.getChildren().addAll(far, bar, stop);
        asking.getStyleClass().add("gap-s");
        getChildren()
                .addAll(
                        Quotes.words(Words.of("opinion.what"), "secondary"),
                        ask,
                        choose,
                        takes,
                        asking,
                        trouble,
                        items);
        model.progressProperty().subscribe(_ -> arrange());
        model.readyProperty().subscribe(_ -> arrange());
        model.troubleProperty().subscribe(words -> {
            trouble.setText(words);
            Shown.when(trouble, !words.isEmpty());
        });
        model.ratingsProperty().subscribe(this::list);
    }

    /** Another session is being read: nothing is asked, and nothing of the last one is shown. */
    void leave() {
        builtIn = Optional.empty();
        model.leave();
    }

    void show(DebriefReport report) {
        builtIn = Optional.of(new BuiltInScores(report));
        model.show(report.session());
        list(model.ratingsProperty().get());
        arrange();
    }

    private void arrange() {
        Optional<OpinionViewModel.Far> progress = model.progressProperty().get();
        boolean busy = progress.isPresent();
        boolean there = model.model().isPresent();
        boolean keyboard = ask.isFocused() || stop.isFocused();
        boolean ready = model.readyProperty().get();
        boolean partly = model.partly();
        boolean none = model.ratingsProperty().get().isEmpty();
        ask.setText(Words.of(
                partly ? "opinion.rest" : none ? "opinion.ask" : "opinion.again",
                model.model().orElse("")));
        ask.setDisable(!ready);
        progress.ifPresent(now -> {
            far.setText(Words.of("opinion.far", Math.min(now.done() + 1, now.total()), now.total()));
            bar.setProgress((double) now.done() / now.total());
            bar.setAccessibleText(far.getText());
        });
        takes.setText(
                ready
                        ? Words.of(partly ? "opinion.partly" : "opinion.takes", model.toAsk(), OpinionJob.PASSES)
                        : Words.of("opinion.wait"));
        Shown.when(ask, there && !busy);
        Shown.when(takes, there && !busy && (none || partly || !ready));
        Shown.when(choose, !there && !busy);
        Shown.when(asking, busy);
        // One button takes the other's place, and the keyboard stays there.
        if (keyboard) (busy ? stop : ask).requestFocus();
    }

    private void list(List<Rating> ratings) {
        items.getChildren().clear();
        for (Rating rating : ratings) {
            String instrument = rating.instrument().substring(SecondOpinion.PREFIX.length());
            Label head = new Label(Words.of("opinion." + instrument.toLowerCase(Locale.ROOT), rating.rater()));
            head.getStyleClass().add("section");
            items.getChildren().add(head);
            for (ItemRating item : rating.items())
                items.getChildren()
                        .add(new OpinionCard(
                                instrument,
                                item,
                                rating,
                                builtIn.flatMap(b -> b.of(instrument, item.item())),
                                goToTurn));
        }
        arrange();
    }
}
