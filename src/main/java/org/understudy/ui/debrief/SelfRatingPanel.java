package org.understudy.ui.debrief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Segments;

/** Asks for one's own view before any other is shown: eleven items, 0 to 6, by keys; any of them can be left out. */
final class SelfRatingPanel extends VBox {
    private static final List<Integer> SCORES =
            IntStream.rangeClosed(0, 6).boxed().toList();
    private final Map<CtrsItem, Segments<Integer>> items = new EnumMap<>(CtrsItem.class);
    private final Button done = new Button();
    private final Consumer<Map<CtrsItem, Integer>> soFar;
    private boolean filling;

    /** The panel; {@code soFar} hears what is given after each answer. */
    SelfRatingPanel(Consumer<Map<CtrsItem, Integer>> soFar, Consumer<Map<CtrsItem, Integer>> keep, Runnable skip) {
        this.soFar = soFar;
        getStyleClass().add("self-rating");
        Label head = new Label(Words.of("self.title"));
        head.getStyleClass().add("title");
        getChildren().addAll(head, Quotes.words(Words.of("self.what"), "secondary"));
        for (CtrsItem item : CtrsItem.values()) getChildren().add(row(item));
        done.getStyleClass().add("primary");
        done.setOnAction(_ -> keep.accept(given()));
        Button later = new Button(Words.of("self.skip"));
        later.getStyleClass().add("quiet");
        later.setOnAction(_ -> skip.run());
        HBox foot = new HBox(done, later);
        foot.getStyleClass().addAll("gap-s", "centre-left", "self-foot");
        getChildren().add(foot);
        count();
    }

    private HBox row(CtrsItem item) {
        Label name = new Label(Words.of("ctrs." + item.key()));
        name.getStyleClass().add("body");
        Label what = Quotes.words(Words.of("ctrs." + item.key() + ".what"), "secondary");
        VBox words = new VBox(name, what);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Segments<Integer> score = new Segments<>();
        score.offer(name.getText(), SCORES, String::valueOf);
        score.valueProperty().addListener(_ -> {
            count();
            if (!filling) soFar.accept(given());
        });
        items.put(item, score);
        HBox row = new HBox(words, score);
        row.getStyleClass().add("self-row");
        row.setMinHeight(Region.USE_PREF_SIZE);
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

    private Map<CtrsItem, Integer> given() {
        Map<CtrsItem, Integer> given = new EnumMap<>(CtrsItem.class);
        items.forEach((item, score) -> score.valueProperty().get().ifPresent(v -> given.put(item, v)));
        return given;
    }

    private void count() {
        int given = given().size();
        done.setDisable(given == 0);
        done.setText(Words.of("self.done", given));
    }
}
