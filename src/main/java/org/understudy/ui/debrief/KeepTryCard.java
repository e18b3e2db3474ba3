package org.understudy.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.Keep;
import org.understudy.analysis.rating.Try;
import org.understudy.i18n.Words;
import org.understudy.practice.DebriefReport;

/** One thing to keep, or one to try, with the turn it happened in. */
final class KeepTryCard {
    private KeepTryCard() {}

    /** What a session has of the two, side by side in a grid; {@code again} hears of a turn to be tried once more. */
    static List<VBox> of(DebriefReport report, IntConsumer goToTurn, IntConsumer again) {
        List<VBox> cards = new ArrayList<>();
        report.keep().ifPresent(k -> cards.add(keep(k, goToTurn)));
        report.tryAgain().ifPresent(t -> cards.add(tryThis(t, goToTurn, () -> again.accept(t.turn()))));
        for (VBox card : cards) GridPane.setConstraints(card, cards.indexOf(card), 0);
        return cards;
    }

    private static VBox keep(Keep keep, IntConsumer goToTurn) {
        FlowPane foot = new FlowPane(Quotes.turn(keep.turn(), goToTurn));
        VBox card = card("keep", "debrief.keep", keep.text(), foot);
        said(card, keep.quote());
        return card;
    }

    private static VBox tryThis(Try again, IntConsumer goToTurn, Runnable once) {
        Button button = new Button(Words.of("debrief.again"));
        button.getStyleClass().add("link-button");
        button.setOnAction(_ -> once.run());
        FlowPane foot = new FlowPane(Quotes.turn(again.turn(), goToTurn), button);
        VBox card = card("try", "debrief.try", again.text(), foot);
        said(card, again.quote());
        if (!again.say().isBlank()) {
            card.getChildren()
                    .add(
                            card.getChildren().size() - 1,
                            Quotes.words(Words.of("debrief.say", again.say()), "body", "italic"));
        }
        return card;
    }

    /** Puts under the title what was said. */
    private static void said(VBox card, String quote) {
        if (!quote.isBlank()) card.getChildren().add(1, Quotes.words(Words.of("debrief.said", quote), "secondary"));
    }

    private static VBox card(String style, String title, String text, FlowPane foot) {
        foot.getStyleClass().addAll("gap-s", "card-foot");
        VBox card = new VBox(Quotes.words(Words.of(title), "section"), Quotes.words(text, "body"), foot);
        card.getStyleClass().addAll("edge-card", style);
        return card;
    }
}
