package org.understudy.ui.shelf;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseCard;
import org.understudy.i18n.Words;
import org.understudy.ui.common.CaseArt;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.Shown;

/** One person on the shelf. Enter, Space or a click opens the brief. */
final class CaseCardView extends VBox {
    /** @param worded by whom it is worded otherwise, where a program did; the name may be empty */
    CaseCardView(CaseCard card, Optional<String> worded, Runnable open) {
        getStyleClass().add("case-card");
        setId(id(card));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Words.of(
                        "shelf.card.accessible",
                        card.name(),
                        card.age(),
                        card.occupation(),
                        approach(card),
                        card.tagline(),
                        card.difficulty(),
                        String.join(", ", card.contentNote()))
                + origin(card).map(word -> " " + word + ".").orElse("")
                + worded.map(by -> " " + edited(by) + ".").orElse(""));
        CaseArt art = new CaseArt(card.id(), card.hue());
        art.setMinHeight(76);
        art.setPrefHeight(76);
        getChildren().addAll(art, words(card, worded));
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) open.run();
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                e.consume();
                open.run();
            }
        });
    }

    static String id(CaseCard card) {
        return "case-" + card.id();
    }

    private static VBox words(CaseCard card, Optional<String> worded) {
        Label name = new Label(card.name() + ", " + card.age());
        name.getStyleClass().add("case-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(name, difficulty(card.difficulty()));
        head.setAlignment(Pos.CENTER_LEFT);
        Label who = new Label(card.occupation() + " · " + approach(card) + " · " + card.problem());
        who.getStyleClass().add("secondary");
        who.setWrapText(true);
        Label tagline = new Label(card.tagline());
        tagline.setWrapText(true);
        tagline.getStyleClass().addAll("body", "case-tagline");
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("gap-xs");
        origin(card).ifPresent(word -> chips.getChildren().add(Chips.chip(word, "plum")));
        worded.ifPresent(by -> chips.getChildren().add(Chips.chip(edited(by), "plum")));
        chips.getChildren()
                .add(Chips.chip(Words.of("shelf.card.phases", card.phases().size()), ""));
        chips.getChildren().add(Chips.chip(Words.of("shelf.card.minutes", card.minutes()), ""));
        card.trains().stream().limit(2).forEach(skill -> chips.getChildren().add(Chips.chip(skill, "")));
        Label content = Chips.breaking(String.join(", ", card.contentNote()), "amber");
        Shown.when(content, !card.contentNote().isEmpty());
        VBox words = new VBox(head, who, tagline, spring, content, chips);
        words.getStyleClass().add("case-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        return words;
    }

    /** That a program has worded the case otherwise. */
    static String edited(String by) {
        return by.isEmpty() ? Words.of("shelf.card.edited") : Words.of("shelf.card.edited.by", by);
    }

    /** How the case came to be, where it is not written by hand. */
    static Optional<String> origin(CaseCard card) {
        return switch (card.origin()) {
            case WRITTEN -> Optional.empty();
            case GENERATED -> Optional.of(Words.of("shelf.card.generated"));
            case DRAFT -> Optional.of(Words.of("shelf.card.draft"));
        };
    }

    static HBox difficulty(int filled) {
        HBox dots = new HBox();
        dots.getStyleClass().add("gap-xs");
        dots.setAlignment(Pos.CENTER);
        dots.setMinWidth(USE_PREF_SIZE);
        for (int i = 1; i <= 3; i++) {
            Circle dot = new Circle(4.5);
            dot.getStyleClass().add("difficulty-dot");
            if (i <= filled) dot.getStyleClass().add("filled");
            dots.getChildren().add(dot);
        }
        return dots;
    }

    static String approach(CaseCard card) {
        return Words.of(card.approach() == Approach.CBT ? "approach.cbt" : "approach.pe");
    }
}
