package org.understudy.ui.formulation;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.understudy.analysis.formulation.Part;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Focus;

/** The hypotheses, a card each. Enter goes on to the next field, and from the last one to a new card. */
final class HypothesesEditor extends VBox {
    private final HypothesisSheet sheet;
    private final VBox cards = new VBox();
    private final Button add = button("add", Feather.PLUS);
    private final Button undo = button("undo", Feather.CORNER_UP_LEFT);

    HypothesesEditor(HypothesisSheet sheet) {
        this.sheet = sheet;
        Label title = new Label(PartEditor.name(Part.HYPOTHESES));
        title.getStyleClass().add("section");
        Label hint = new Label(Words.of("formulation.hint.hypotheses"));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        add.setOnAction(_ -> go(sheet.add()));
        undo.setOnAction(_ -> go(sheet.undo()));
        HBox actions = new HBox(add, undo);
        actions.getStyleClass().add("gap-s");
        cards.getStyleClass().add("gap-s");
        getStyleClass().add("gap-xs");
        getChildren().addAll(title, hint, cards, actions);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        lay();
    }

    private void lay() {
        cards.getChildren()
                .setAll(IntStream.range(0, sheet.rows().size())
                        .mapToObj(this::card)
                        .toList());
        undo.setDisable(!sheet.canUndo());
    }

    private HypothesisCard card(int at) {
        return new HypothesisCard(at + 1, sheet.rows().get(at), now -> sheet.write(at, now), () -> remove(at));
    }

    private void remove(int at) {
        sheet.remove(at);
        lay();
        if (sheet.canUndo()) Focus.on(undo);
        else Focus.on(add);
    }

    private void go(int at) {
        lay();
        Focus.on(((HypothesisCard) cards.getChildren().get(at)).fields().getFirst());
    }

    private void key(KeyEvent e) {
        boolean typing = e.getTarget() instanceof TextInputControl field && field.isUndoable();
        if (e.getCode() == KeyCode.Z && e.isShortcutDown() && !e.isShiftDown() && !typing && sheet.canUndo())
            go(sheet.undo());
        else if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown() && e.getTarget() instanceof TextArea field)
            after(field);
        else return;
        e.consume();
    }

    private void after(TextArea field) {
        List<TextArea> all = cards.getChildren().stream()
                .flatMap(card -> ((HypothesisCard) card).fields().stream())
                .toList();
        int next = all.indexOf(field) + 1;
        if (next < all.size()) all.get(next).requestFocus();
        else go(sheet.add());
    }

    private static Button button(String name, Feather icon) {
        Button button = new Button(Words.of("formulation.hypothesis." + name), new FontIcon(icon));
        button.setId("hypothesis-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
