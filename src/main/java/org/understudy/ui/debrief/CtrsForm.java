package org.understudy.ui.debrief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Segments;

/** Eleven items to be rated from 0 to 6, by keys, with what the numbers mean; any of them can be left out. */
final class CtrsForm extends VBox {
    private static final List<Integer> SCORES =
            IntStream.rangeClosed(0, 6).boxed().toList();
    private final Map<CtrsItem, Segments<Integer>> items = new EnumMap<>(CtrsItem.class);
    private final Runnable changed;
    private boolean filling;

    /** The form; {@code changed} hears of every answer. */
    CtrsForm(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("self-items");
        for (CtrsItem item : CtrsItem.values()) getChildren().add(row(item));
    }

    private HBox row(CtrsItem item) {
        Label name = new Label(Words.of("ctrs." + item.key()));
        name.getStyleClass().add("body");
        Label what = Quotes.words(Words.of("ctrs." + item.key() + ".what"), "secondary");
        Segments<Integer> score = new Segments<>();
        score.offer(name.getText(), SCORES, String::valueOf);
        AnchorWords meaning = new AnchorWords(item.key(), score);
        VBox words = new VBox(name, what, meaning);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        score.valueProperty().addListener(_ -> {
            if (!filling) changed.run();
        });
        items.put(item, score);
        HBox row = new HBox(words, score);
        row.getStyleClass().add("self-row");
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.A || e.isShortcutDown() || e.isAltDown()) return;
            meaning.toggle();
            e.consume();
        });
        return row;
    }

    /** Shows these answers, and none where there is none. */
    void fill(Map<CtrsItem, Integer> given) {
        filling = true;
        items.forEach((item, score) -> score.valueProperty().set(Optional.ofNullable(given.get(item))));
        filling = false;
    }

    void focusFirst() {
        Focus.on(items.get(CtrsItem.AGENDA));
    }

    /** The scores of the items that have one. */
    Map<CtrsItem, Integer> given() {
        Map<CtrsItem, Integer> given = new EnumMap<>(CtrsItem.class);
        items.forEach((item, score) -> score.valueProperty().get().ifPresent(v -> given.put(item, v)));
        return given;
    }
}
