package org.understudy.ui.welcome;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseCard;
import org.understudy.i18n.Words;
import org.understudy.ui.common.CaseArt;
import org.understudy.ui.common.Chips;

/** One of the two people to meet first. */
final class PersonChoice extends ToggleButton {
    PersonChoice(CaseCard card) {
        getStyleClass().add("person-choice");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        CaseArt art = new CaseArt(card.id(), card.hue());
        art.getStyleClass().add("welcome-art");
        Label name = label(card.name() + ", " + card.age(), "case-name");
        Label who = label(
                card.occupation() + " · " + Words.of(card.approach() == Approach.CBT ? "approach.cbt" : "approach.pe"),
                "secondary");
        Label tagline = label(card.tagline(), "body");
        VBox words = new VBox(name, who, tagline);
        if (!card.contentNote().isEmpty()) {
            words.getChildren().add(Chips.chip(String.join(", ", card.contentNote()), "amber"));
        }
        words.getStyleClass().add("case-words");
        setGraphic(new VBox(art, words));
        setAccessibleText(name.getText() + ". " + who.getText() + ". " + tagline.getText());
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /** Choosing again what is chosen leaves it chosen. */
    @Override
    public void fire() {
        if (!isSelected()) super.fire();
    }
}
