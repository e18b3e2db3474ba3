package org.understudy.ui.secondtry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.understudy.analysis.rating.Principle;
import org.understudy.i18n.Words;
import org.understudy.practice.replies.ReplyReview;

/** The seven principles: what was said, what was written now, and a suggestion beside them. */
final class PrincipleTable extends GridPane {
    PrincipleTable() {
        getStyleClass().add("principle-table");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints tracks = new ColumnConstraints();
        tracks.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, tracks);
    }

    void show(ReplyReview then, ReplyReview now, Optional<ReplyReview> suggestion) {
        getChildren().clear();
        for (Principle principle : Principle.values()) {
            double said = score(then.principles(), principle);
            double tried = score(now.principles(), principle);
            OptionalDouble other = suggestion.isPresent()
                    ? OptionalDouble.of(score(suggestion.get().principles(), principle))
                    : OptionalDouble.empty();
            Label name = new Label(name(principle));
            name.getStyleClass().add("body");
            name.setMinWidth(USE_PREF_SIZE);
            PrincipleTrack track = new PrincipleTrack();
            track.show(said, tried, other);
            track.setAccessibleRole(AccessibleRole.TEXT);
            track.setAccessibleText(Words.of(
                    "second.principle.accessible",
                    name(principle),
                    figure(said),
                    figure(tried),
                    other.isPresent() ? Words.of("second.principle.other", figure(other.getAsDouble())) : ""));
            Label moved = new Label(moved(tried - said));
            moved.getStyleClass()
                    .addAll("secondary", tried > said ? "green-text" : tried < said ? "red-text" : "plain");
            moved.setMinWidth(USE_PREF_SIZE);
            addRow(principle.ordinal(), name, track, moved);
        }
    }

    static String name(Principle principle) {
        return Words.of("principle." + principle.code());
    }

    private static double score(Map<Principle, Double> scores, Principle principle) {
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
