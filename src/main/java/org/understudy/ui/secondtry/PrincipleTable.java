package org.understudy.ui.secondtry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.Principle;
import org.understudy.analysis.rating.PrincipleReason;
import org.understudy.i18n.Words;
import org.understudy.practice.replies.ReplyReview;
import org.understudy.ui.common.ReasonLines;

/**
 * The seven principles: what was said, what was written now, and a suggestion beside them. Each opens to the rules and
 * words its figures are the sum of.
 */
final class PrincipleTable extends VBox {
    PrincipleTable() {
        getStyleClass().add("principle-table");
    }

    /** The principles that are open, kept while another suggestion is laid beside. */
    private List<Principle> open() {
        return List.of(Principle.values()).stream()
                .filter(p -> p.ordinal() < getChildren().size()
                        && ((TitledPane) getChildren().get(p.ordinal())).isExpanded())
                .toList();
    }

    void show(ReplyReview then, ReplyReview now, Optional<ReplyReview> suggestion) {
        List<Principle> open = open();
        getChildren().clear();
        for (Principle principle : Principle.values()) {
            TitledPane row = row(principle, then, now, suggestion);
            row.setExpanded(open.contains(principle));
            getChildren().add(row);
        }
    }

    private TitledPane row(Principle principle, ReplyReview then, ReplyReview now, Optional<ReplyReview> suggestion) {
        double said = score(then, principle);
        double tried = score(now, principle);
        OptionalDouble other =
                suggestion.stream().mapToDouble(s -> score(s, principle)).findFirst();
        Label name = new Label(name(principle));
        name.getStyleClass().add("body");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox named = new HBox(name);
        named.getStyleClass().add("principle-name");
        PrincipleTrack track = new PrincipleTrack();
        track.show(said, tried, other);
        HBox.setHgrow(track, Priority.ALWAYS);
        Label moved = new Label(moved(tried - said));
        moved.getStyleClass()
                .addAll(
                        "secondary",
                        "principle-moved",
                        tried > said ? "green-text" : tried < said ? "red-text" : "plain");
        HBox head = new HBox(named, track, moved);
        head.getStyleClass().add("quality-head");
        VBox rests = new VBox(
                rests("second.rests.then", said, then, principle), rests("second.rests.now", tried, now, principle));
        suggestion.ifPresent(
                s -> rests.getChildren().add(rests("second.rests.other", score(s, principle), s, principle)));
        rests.getStyleClass().addAll("gap-s", "quality-rests");
        TitledPane pane = new TitledPane(null, rests);
        pane.setGraphic(head);
        pane.setAnimated(false);
        pane.getStyleClass().add("quality-row");
        pane.setAccessibleText(Words.of(
                "second.principle.accessible",
                name(principle),
                figure(said),
                figure(tried),
                other.isPresent() ? Words.of("second.principle.other", figure(other.getAsDouble())) : ""));
        head.prefWidthProperty().bind(pane.widthProperty().subtract(56));
        return pane;
    }

    private static VBox rests(String key, double score, ReplyReview review, Principle principle) {
        Label head = new Label(Words.of(key, figure(score)));
        head.getStyleClass().add("body");
        List<PrincipleReason> reasons = review.reasons().getOrDefault(principle, List.of());
        VBox box = new VBox(head, ReasonLines.of(reasons));
        box.getStyleClass().add("gap-xs");
        return box;
    }

    static String name(Principle principle) {
        return Words.of("principle." + principle.code());
    }

    private static double score(ReplyReview review, Principle principle) {
        Map<Principle, Double> scores = review.principles();
        return scores.getOrDefault(principle, 3.0);
    }

    private static String figure(double score) {
        return String.format(Locale.ROOT, score == Math.rint(score) ? "%.0f" : "%.1f", score);
    }

    private static String moved(double by) {
        if (by == 0) return "=";
        return (by > 0 ? "+" : "−") + figure(Math.abs(by));
    }
}
