package org.understudy.ui.common;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.understudy.analysis.coding.Script;
import org.understudy.i18n.Words;
import org.understudy.session.Technique;

/** Small labels with a colour that always goes with a word. */
public final class Chips {
    private Chips() {}

    /** A chip in one of the palette's tones: teal, amber, blue, red, green, plum, or empty for neutral. */
    public static Label chip(String text, String tone) {
        Label chip = new Label(text);
        chip.getStyleClass().add("chip");
        if (!tone.isEmpty()) chip.getStyleClass().add(tone);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /** A chip of many words, which breaks into lines where there is not room for one. */
    public static Label breaking(String text, String tone) {
        Label chip = chip(text, tone);
        chip.setWrapText(true);
        chip.setMinWidth(0);
        chip.setMinHeight(Region.USE_PREF_SIZE);
        return chip;
    }

    /** The chip that says in which letters something is that was not read. */
    public static Label unread(String text) {
        return chip(Words.of("reply.notread", Script.unread(text).orElse("")), "amber");
    }

    /** The chip of a technique, named in plain words and toned by its family. */
    public static Label technique(Technique technique) {
        return chip(name(technique), tone(technique));
    }

    /** The same chip, which leads somewhere when it is clicked. */
    public static Label technique(Technique technique, Consumer<Technique> open) {
        Label chip = technique(technique);
        chip.getStyleClass().add("to-codebook");
        chip.setOnMouseClicked(e -> {
            open.accept(technique);
            e.consume();
        });
        return chip;
    }

    /** A technique in the words of the screen, for example "complex reflection". */
    public static String name(Technique technique) {
        return Words.of("technique." + technique.name().toLowerCase(Locale.ROOT));
    }

    static String tone(Technique technique) {
        return switch (technique) {
            case OPEN_QUESTION, CLOSED_QUESTION, SOCRATIC_QUESTION -> "blue";
            case SIMPLE_REFLECTION, SUMMARY -> "teal";
            case COMPLEX_REFLECTION -> "plum";
            case REASSURE, CONFRONT, WARN, DIRECT, ADVISE_WITHOUT_PERMISSION, INAPPROPRIATE -> "red";
            case GIVE_INFORMATION, SELF_DISCLOSE, CHIT_CHAT -> "amber";
            case GROUNDING, OTHER -> "";
            default -> "green";
        };
    }
}
