package org.understudy.ui.debrief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.DebriefReport;
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
    private final Label trouble = Quotes.words("", "secondary", "red-text");
    private final VBox items = new VBox();
    private List<ItemRating> builtIn = List.of();

    OpinionPanel(OpinionViewModel model, IntConsumer goToTurn, Runnable chooseModel) {
        this.model = model;
        this.goToTurn = goToTurn;
        getStyleClass().add("tab-page");
        ask.setOnAction(_ -> model.ask());
        choose.getStyleClass().add("link-button");
        choose.setOnAction(_ -> chooseModel.run());
        stop.setOnAction(_ -> model.stop());
        bar.setAccessibleText(Words.of("opinion.asking"));
        HBox row = new HBox(ask, choose, bar, stop);
        row.getStyleClass().addAll("gap-s", "centre-left");
        getChildren().addAll(Quotes.words(Words.of("opinion.what"), "secondary"), row, trouble, items);
        model.progressProperty().subscribe(_ -> arrange());
        model.troubleProperty().subscribe(words -> {
            trouble.setText(words);
            Shown.when(trouble, !words.isEmpty());
        });
        model.ratingsProperty().subscribe(this::list);
    }

    void show(DebriefReport report) {
        builtIn = report.ctrs().items();
        model.show(report.session());
        list(model.ratingsProperty().get());
        arrange();
    }

    private void arrange() {
        boolean asking = model.progressProperty().get() != OpinionViewModel.IDLE;
        boolean there = model.model().isPresent();
        ask.setText(Words.of(
                model.ratingsProperty().get().isEmpty() ? "opinion.ask" : "opinion.again",
                model.model().orElse("")));
        bar.setProgress(Math.max(0, model.progressProperty().get()));
        Shown.when(ask, there && !asking);
        Shown.when(choose, !there);
        Shown.when(bar, asking);
        Shown.when(stop, asking);
    }

    private void list(List<Rating> ratings) {
        items.getChildren().clear();
        for (Rating rating : ratings) {
            String instrument = rating.instrument().substring(SecondOpinion.PREFIX.length());
            Label head = new Label(Words.of("opinion." + instrument.toLowerCase(Locale.ROOT), rating.rater()));
            head.getStyleClass().add("section");
            items.getChildren().add(head);
            rating.items().forEach(item -> items.getChildren().add(card(instrument, item, rating)));
        }
        arrange();
    }

    private VBox card(String instrument, ItemRating item, Rating rating) {
        VBox card = new VBox();
        card.getStyleClass().add("note-card");
        Label name = new Label(label(instrument, item.item()));
        name.getStyleClass().add("strong");
        card.getChildren().addAll(name, Quotes.words(figures(instrument, item, rating), "body"));
        if (!item.advice().isBlank()) card.getChildren().add(Quotes.words(item.advice(), "secondary"));
        if (!item.evidence().isEmpty()) card.getChildren().add(Quotes.list(item.evidence(), goToTurn));
        return card;
    }

    private String figures(String instrument, ItemRating item, Rating rating) {
        if (!item.observable()) return Words.of("opinion.none");
        if (instrument.equals("safety")) return Words.of(item.score() > 0 ? "opinion.yes" : "opinion.no");
        String words = Words.of("opinion.figures", round(item.score()), round(item.low()), round(item.high()));
        if (instrument.equals("CTRS"))
            words += builtIn.stream()
                    .filter(b -> b.item().equals(item.item()) && b.observable())
                    .map(b -> " " + Words.of("opinion.builtin", round(b.low()), round(b.high())))
                    .findFirst()
                    .orElse("");
        return rating.extra().get("people") instanceof Map<?, ?> people && people.get(item.item()) instanceof Number n
                ? words + " " + Words.of("opinion.people", n.intValue())
                : words;
    }

    private static String round(double score) {
        return String.format(Locale.ROOT, "%.1f", score).replaceFirst("\\.0$", "");
    }

    private static String label(String instrument, String item) {
        String key =
                switch (instrument) {
                    case "CTRS" -> "ctrs." + item;
                    case "principles" -> "principle." + item;
                    default -> "opinion." + instrument + "." + item;
                };
        try {
            return Words.of(key);
        } catch (MissingResourceException _) {
            return item.replace('_', ' ');
        }
    }
}
