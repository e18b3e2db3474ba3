package org.understudy.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.session.ItemRating;
import org.understudy.session.Rating;

/** One question a model was asked about the session: its answer on the scale, the built-in one below it, and the words. */
final class OpinionCard extends VBox {
    private final String instrument;
    private final ItemRating item;
    private final Rating rating;

    OpinionCard(
            String instrument, ItemRating item, Rating rating, Optional<RangeBar.Range> builtIn, IntConsumer goToTurn) {
        this.instrument = instrument;
        this.item = item;
        this.rating = rating;
        getStyleClass().addAll("note-card", "gap-xs");
        Label name = new Label(label());
        name.getStyleClass().addAll("body", "strong");
        getChildren().add(name);
        if (!item.observable()) getChildren().add(Quotes.words(Words.of("opinion.none"), "secondary"));
        else if (instrument.equals("safety"))
            getChildren().add(Quotes.words(Words.of(item.score() > 0 ? "opinion.yes" : "opinion.no"), "body"));
        else {
            getChildren().add(scale(rating.rater(), new RangeBar.Range(item.score(), item.low(), item.high())));
            builtIn.ifPresent(range -> getChildren().add(scale(Words.of("opinion.builtin"), range)));
        }
        item.evidence().forEach(quote -> getChildren().add(Quotes.quote(quote, goToTurn)));
        if (!item.advice().isBlank()) getChildren().add(Quotes.words(item.advice(), "body"));
        if (!notes().isEmpty()) getChildren().add(Quotes.words(String.join(" ", notes()), "secondary"));
    }

    private HBox scale(String whose, RangeBar.Range range) {
        Label who = new Label(whose);
        who.getStyleClass().addAll("secondary", "opinion-whose");
        RangeBar bar = new RangeBar(most());
        bar.show(Optional.of(range), OptionalDouble.empty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label figure = new Label(
                range.low() == range.high()
                        ? round(range.score())
                        : Words.of("opinion.figures", round(range.score()), round(range.low()), round(range.high())));
        figure.getStyleClass().addAll("secondary", "opinion-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(who, bar, figure);
        row.getStyleClass().addAll("gap-s", "centre-left");
        return row;
    }

    private double most() {
        return switch (instrument) {
            case "CTRS" -> 6;
            case "principles" -> 5;
            default -> 4;
        };
    }

    /** What the score is made of, as far as it is known. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (item.observable()) count("passes").ifPresent(n -> notes.add(Words.of("opinion.median", n)));
        count("people").ifPresent(n -> notes.add(Words.of("opinion.people", n)));
        count("invented").ifPresent(n -> notes.add(Words.of("opinion.invented", n)));
        return notes;
    }

    private Optional<Integer> count(String field) {
        return rating.extra().get(field) instanceof Map<?, ?> by && by.get(item.item()) instanceof Number n
                ? Optional.of(n.intValue())
                : Optional.empty();
    }

    private static String round(double score) {
        return String.format(Locale.ROOT, "%.1f", score).replaceFirst("\\.0$", "");
    }

    private String label() {
        String key =
                switch (instrument) {
                    case "CTRS" -> "ctrs." + item.item();
                    case "principles" -> "principle." + item.item();
                    default -> "opinion." + instrument + "." + item.item();
                };
        try {
            return Words.of(key);
        } catch (MissingResourceException _) {
            return item.item().replace('_', ' ');
        }
    }
}
