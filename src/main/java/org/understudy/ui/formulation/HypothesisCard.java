package org.understudy.ui.formulation;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.understudy.analysis.formulation.Hypothesis;
import org.understudy.i18n.Words;
import org.understudy.ui.common.GrowingText;

/** One hypothesis on the page: what it might be, and below it, side by side, what speaks for it and what against. */
final class HypothesisCard extends VBox {
    private static final int FEWEST_ROWS = 1;
    private static final int MOST_ROWS = 6;
    private final TextArea what = new TextArea();
    private final TextArea pro = new TextArea();
    private final TextArea contra = new TextArea();

    /**
     * Lays a hypothesis out.
     *
     * @param number its place on the page, from 1
     * @param changed hears what stands in the fields, at every change
     * @param removed hears that it is to be taken off
     */
    HypothesisCard(int number, Hypothesis written, Consumer<Hypothesis> changed, Runnable removed) {
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().add("quiet");
        remove.setAccessibleText(Words.of("formulation.hypothesis.remove", number));
        remove.setOnAction(_ -> removed.run());
        remove.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(labelled(number, "what", what, written.what()), remove);
        HBox second = new HBox(
                labelled(number, "pro", pro, written.pro()), labelled(number, "contra", contra, written.contra()));
        for (HBox row : List.of(first, second)) row.getStyleClass().add("gap-s");
        fields().forEach(f -> f.textProperty().addListener((_, _, _) -> changed.accept(now())));
        getStyleClass().addAll("card", "hypothesis", "gap-s");
        getChildren().addAll(first, second);
    }

    List<TextArea> fields() {
        return List.of(what, pro, contra);
    }

    private Hypothesis now() {
        return new Hypothesis(what.getText(), pro.getText(), contra.getText());
    }

    private static VBox labelled(int number, String name, TextArea field, String text) {
        String words = Words.of("formulation.hypothesis." + name);
        Label label = new Label(words);
        label.getStyleClass().add("secondary");
        label.setLabelFor(field);
        field.setTextFormatter(new TextFormatter<>(HypothesisCard::onOneLine));
        field.setText(text);
        field.setWrapText(true);
        field.setId("hypothesis-" + name + "-" + number);
        field.setAccessibleText(Words.of("formulation.hypothesis.accessible", number, words));
        GrowingText.between(FEWEST_ROWS, MOST_ROWS, field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("gap-xs");
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** What is kept on one line and apart by bars is shown as it will be kept: a break as a space, a bar as a slash. */
    private static TextFormatter.Change onOneLine(TextFormatter.Change change) {
        change.setText(change.getText().replace('\n', ' ').replace('|', '/'));
        return change;
    }
}
