package org.understudy.ui.debrief;

import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.understudy.analysis.rating.AlliancePulse;
import org.understudy.i18n.Words;

/** How an answer from the client's chair is reckoned, and the turns with which it moved most. */
final class PulseSum {
    private PulseSum() {}

    static Folded of(AlliancePulse.Answer answer, IntConsumer goToTurn) {
        FlowPane turns = new FlowPane();
        turns.getStyleClass().add("course-turns");
        answer.moves().forEach(m -> turns.getChildren().add(turn(m, goToTurn)));
        Folded sum = new Folded(
                Words.of("lenses.answer.sum"),
                Quotes.words(answer.sum(), "secondary", "pulse-reckoned"),
                Quotes.words(answer.moves().isEmpty() ? "" : Words.of("lenses.answer.moves"), "secondary"),
                turns);
        sum.getStyleClass().add("pulse-sum");
        return sum;
    }

    private static Button turn(AlliancePulse.Move move, IntConsumer goToTurn) {
        String by = String.format(Locale.ROOT, "%+.1f", move.by()).replace('-', '−');
        Button button = new Button(Words.of("lenses.answer.move", move.turn() + 1, by));
        button.getStyleClass().setAll("button", "chip", "turn-chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> goToTurn.accept(move.turn()));
        return button;
    }
}
