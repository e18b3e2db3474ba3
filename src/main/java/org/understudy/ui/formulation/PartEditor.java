package org.understudy.ui.formulation;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.understudy.analysis.formulation.Part;
import org.understudy.i18n.Words;
import org.understudy.ui.common.GrowingText;

/** The field for one part of a formulation: a line an entry. Tab goes on to the next part. */
final class PartEditor extends VBox {
    private static final int ROWS = 2;
    private static final int MOST_ROWS = 9;
    private final TextArea field = new TextArea();

    PartEditor(Part part, String text, Consumer<String> changed) {
        Label title = new Label(name(part));
        title.getStyleClass().add("section");
        title.setLabelFor(field);
        Label hint = new Label(Words.of("formulation.hint." + code(part)));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        field.setText(text);
        field.setWrapText(true);
        field.setId("part-" + code(part));
        field.setAccessibleText(name(part));
        GrowingText.between(ROWS, MOST_ROWS, field);
        field.textProperty().addListener((_, _, now) -> changed.accept(now));
        getStyleClass().add("gap-xs");
        getChildren().addAll(title, hint, field);
    }

    TextArea field() {
        return field;
    }

    static String name(Part part) {
        return Words.of("formulation.part." + code(part));
    }

    private static String code(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
