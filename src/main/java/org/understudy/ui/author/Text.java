package org.understudy.ui.author;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.understudy.i18n.Words;

/** Labels and small buttons in the styles of the type sheet. */
final class Text {
    private Text() {}

    /** A label that wraps. */
    static Label of(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label section(String key) {
        return of(Words.of(key), "section");
    }

    static Button link(String words, Runnable does) {
        Button button = new Button(words);
        button.getStyleClass().add("link-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    static Button button(String words, Runnable does) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
