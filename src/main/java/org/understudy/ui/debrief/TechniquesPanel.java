package org.understudy.ui.debrief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.MitiBand;
import org.understudy.analysis.rating.TechniqueSummary;
import org.understudy.i18n.Words;
import org.understudy.session.Technique;
import org.understudy.ui.common.Chips;

/** How often what was done, and the ratios beside the thresholds they are usually read against. */
final class TechniquesPanel extends VBox {
    private final VBox ratios = new VBox();
    private final VBox counts = new VBox();
    private final Consumer<Technique> goToNext;

    /**
     * A panel.
     *
     * @param goToNext goes to the next turn with this technique
     * @param codebook opens the codebook
     */
    TechniquesPanel(Consumer<Technique> goToNext, Runnable codebook) {
        this.goToNext = goToNext;
        getStyleClass().add("tab-page");
        ratios.getStyleClass().add("ratios");
        counts.getStyleClass().add("counts");
        Label head = new Label(Words.of("techniques.counts"));
        head.getStyleClass().add("section");
        Button meaning = new Button(Words.of("techniques.codebook"));
        meaning.getStyleClass().add("quiet");
        meaning.setOnAction(_ -> codebook.run());
        getChildren()
                .addAll(
                        ratios,
                        Quotes.words(Words.of("techniques.caveat"), "secondary"),
                        head,
                        Quotes.words(Words.of("techniques.counts.what"), "secondary"),
                        counts,
                        meaning);
    }

    void show(TechniqueSummary s) {
        ratios.getChildren()
                .setAll(
                        ratio(
                                "reflections",
                                decimal(s.reflectionsPerQuestion()),
                                MitiBand.ofReflectionsPerQuestion(s.reflectionsPerQuestion())),
                        ratio("complex", percent(s.complexShare()), MitiBand.ofComplexShare(s.complexShare())),
                        ratio("open", percent(s.openShare()), Optional.empty()),
                        ratio("talk", percent(OptionalDouble.of(s.talkShare())), Optional.empty()),
                        ratio("adherent", s.adherent() + " : " + s.nonAdherent(), Optional.empty()));
        int most =
                s.counts().values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Map.Entry<Technique, Integer>> found = s.counts().entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<Technique, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        counts.getChildren()
                .setAll(found.stream()
                        .map(e -> count(e.getKey(), e.getValue(), most))
                        .toList());
    }

    private static HBox ratio(String key, String value, Optional<MitiBand> band) {
        Label name = new Label(Words.of("techniques." + key));
        name.getStyleClass().add("body");
        VBox words = new VBox(name, Quotes.words(Words.of("techniques." + key + ".what"), "secondary"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label figure = new Label(value);
        figure.getStyleClass().add("figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(words);
        band.ifPresent(b -> row.getChildren().add(Chips.chip(Words.of("miti." + b.code()), tone(b))));
        row.getChildren().add(figure);
        row.getStyleClass().add("ratio-row");
        return row;
    }

    private static String tone(MitiBand band) {
        return switch (band) {
            case GOOD -> "green";
            case FAIR -> "teal";
            case BELOW_FAIR -> "amber";
        };
    }

    private Button count(Technique technique, int times, int most) {
        Label chip = Chips.technique(technique);
        HBox named = new HBox(chip);
        named.getStyleClass().add("count-name");
        Region bar = new Region();
        bar.getStyleClass().add("count-bar");
        HBox track = new HBox(bar);
        HBox.setHgrow(track, Priority.ALWAYS);
        bar.prefWidthProperty().bind(track.widthProperty().multiply((double) times / most));
        track.getStyleClass().add("count-track");
        Label figure = new Label(String.valueOf(times));
        figure.getStyleClass().addAll("body", "count-figure");
        HBox row = new HBox(named, track, figure);
        row.getStyleClass().add("count-content");
        Button button = new Button(null, row);
        button.getStyleClass().setAll("button", "count-row");
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setAccessibleText(Words.of("techniques.count.accessible", chip.getText(), times));
        button.setOnAction(_ -> goToNext.accept(technique));
        return button;
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "–" : Math.round(100 * share.getAsDouble()) + " %";
    }

    private static String decimal(OptionalDouble value) {
        return value.isEmpty() ? "–" : String.format(Locale.ROOT, "%.1f", value.getAsDouble());
    }
}
