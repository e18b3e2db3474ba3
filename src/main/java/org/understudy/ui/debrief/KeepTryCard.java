package org.understudy.ui.debrief;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.Keep;
import org.understudy.analysis.rating.Try;
import org.understudy.i18n.Words;

/** One thing to keep, or one to try, with the turn it happened in. */
final class KeepTryCard {
    private KeepTryCard() {}

    static VBox keep(Keep keep, IntConsumer goToTurn) {
        FlowPane foot = new FlowPane(Quotes.turn(keep.turn(), goToTurn));
        return card("keep", "debrief.keep", keep.text(), foot);
    }

    static VBox tryThis(Try again, IntConsumer goToTurn, Optional<Runnable> once) {
        FlowPane foot = new FlowPane(Quotes.turn(again.turn(), goToTurn));
        once.ifPresent(run -> {
            Button button = new Button(Words.of("debrief.again"));
            button.getStyleClass().add("link-button");
            button.setOnAction(_ -> run.run());
            foot.getChildren().add(button);
        });
        VBox card = card("try", "debrief.try", again.text(), foot);
        if (!again.quote().isBlank())
            card.getChildren().add(1, Quotes.words(Words.of("debrief.said", again.quote()), "secondary"));
        if (!again.say().isBlank()) {
            card.getChildren()
                    .add(
                            card.getChildren().size() - 1,
                            Quotes.words(Words.of("debrief.say", again.say()), "body", "italic"));
        }
        return card;
    }

    private static VBox card(String style, String title, String text, FlowPane foot) {
        foot.getStyleClass().addAll("gap-s", "card-foot");
        VBox card = new VBox(Quotes.words(Words.of(title), "section"), Quotes.words(text, "body"), foot);
        card.getStyleClass().addAll("edge-card", style);
        return card;
    }
}
