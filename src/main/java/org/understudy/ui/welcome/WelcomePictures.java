package org.understudy.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.understudy.i18n.Words;
import org.understudy.ui.common.CaseArt;

/** A picture for each step, made of the same pieces as the screens it speaks of. */
final class WelcomePictures {
    private WelcomePictures() {}

    /** A quiet room with the door closed: it all happens here. */
    static Region room() {
        Label lock = new Label(Words.of("welcome.what.badge"), new FontIcon(Feather.LOCK));
        lock.getStyleClass().add("welcome-badge");
        StackPane picture = new StackPane(new CaseArt("welcome", "teal"), lock);
        picture.getStyleClass().add("welcome-picture");
        return picture;
    }

    /** A short exchange. */
    static Region exchange() {
        VBox talk = new VBox(
                bubble(Words.of("welcome.how.client"), "client", Pos.CENTER_LEFT),
                bubble(Words.of("welcome.how.you"), "counselor", Pos.CENTER_RIGHT),
                nonverbal(),
                bubble(Words.of("welcome.how.answer"), "client", Pos.CENTER_LEFT));
        talk.getStyleClass().addAll("welcome-picture", "welcome-talk");
        return talk;
    }

    private static Label nonverbal() {
        Label seen = new Label(Words.of("welcome.how.seen"));
        seen.getStyleClass().add("nonverbal");
        return seen;
    }

    private static HBox bubble(String words, String side, Pos where) {
        Label text = new Label(words);
        text.setWrapText(true);
        StackPane bubble = new StackPane(text);
        bubble.getStyleClass().addAll("bubble", side);
        HBox row = new HBox(bubble);
        row.setAlignment(where);
        return row;
    }

    /** One thing to keep and one to try. */
    static Region lookingBack() {
        HBox cards = new HBox(
                card("keep", Words.of("welcome.after.keep"), Words.of("welcome.after.keep.words")),
                card("try", Words.of("welcome.after.try"), Words.of("welcome.after.try.words")));
        cards.getStyleClass().addAll("welcome-picture", "welcome-cards");
        return cards;
    }

    private static VBox card(String style, String title, String words) {
        Label head = new Label(title);
        head.getStyleClass().add("section");
        Label body = new Label(words);
        body.getStyleClass().add("body");
        body.setWrapText(true);
        VBox card = new VBox(head, body);
        card.getStyleClass().addAll("edge-card", style);
        HBox.setHgrow(card, javafx.scene.layout.Priority.ALWAYS);
        card.setPrefWidth(0);
        return card;
    }
}
