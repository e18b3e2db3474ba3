package org.understudy.ui.formulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.understudy.analysis.formulation.FormulationComparison;
import org.understudy.analysis.formulation.Hypothesis;
import org.understudy.analysis.formulation.KeyEntry;
import org.understudy.analysis.formulation.Part;
import org.understudy.analysis.formulation.WrittenFormulation.Mark;
import org.understudy.i18n.Words;
import org.understudy.session.Evidence;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.Segments;

/** One part of the key, uncovered: each entry with where it could be known from, and whether one had it. */
final class KeyPartCard extends VBox {
    private static final int QUOTES = 2;
    private final BiConsumer<String, Mark> marked;
    private final IntConsumer goTo;

    /**
     * Lays a part out.
     *
     * @param marked hears the trainee's word on an entry
     * @param goTo shows a turn of the session
     */
    KeyPartCard(
            Part part, List<FormulationComparison.Entry> entries, BiConsumer<String, Mark> marked, IntConsumer goTo) {
        this.marked = marked;
        this.goTo = goTo;
        getStyleClass().addAll("card", "card-pad", "gap-s");
        getChildren().add(text(PartEditor.name(part), "section"));
        if (part.isJudgment()) getChildren().add(text(Words.of("formulation.judgment"), "secondary"));
        if (entries.isEmpty()) getChildren().add(text(Words.of("formulation.key.none"), "secondary"));
        entries.forEach(entry -> getChildren().add(entry(entry)));
    }

    private VBox entry(FormulationComparison.Entry entry) {
        KeyEntry key = entry.key();
        VBox box = new VBox();
        box.getStyleClass().addAll("formulation-entry", "gap-xs");
        if (key.reach() == KeyEntry.Reach.OUT_OF_REACH) {
            box.getChildren()
                    .addAll(
                            Chips.chip(Words.of("formulation.reach.out_of_reach"), ""),
                            text(
                                    key.door()
                                            .map(door -> Words.of("formulation.door", door))
                                            .orElse(Words.of("formulation.door.unknown")),
                                    "secondary"));
            return box;
        }
        if (key.reach() == KeyEntry.Reach.JUDGMENT
                && key.door().isPresent()
                && entry.mark().isEmpty()) {
            Button show = new Button(Words.of("formulation.judgment.show"));
            show.getStyleClass().add("link-button");
            show.setOnAction(_ -> {
                tell(box, entry);
                box.lookup(".segments").requestFocus();
            });
            box.getChildren()
                    .setAll(
                            text(
                                    Words.of(
                                            "formulation.judgment.kept",
                                            key.door().get()),
                                    "secondary"),
                            show);
        } else tell(box, entry);
        return box;
    }

    private void tell(VBox box, FormulationComparison.Entry entry) {
        KeyEntry key = entry.key();
        box.getChildren().setAll(text(shown(key), "body"));
        if (key.reach() != KeyEntry.Reach.JUDGMENT)
            box.getChildren().add(Chips.chip(Words.of("formulation.reach." + reach(key)), "teal"));
        key.restsOn().stream().limit(QUOTES).forEach(e -> box.getChildren().add(quote(e)));
        entry.nearest().ifPresent(line -> box.getChildren()
                .add(text(Words.of("formulation.yours", worded(key.part(), line)), "secondary")));
        box.getChildren().add(marks(key.text(), entry.mark()));
    }

    /** What was told and has no words in this session was told before it. */
    private static String reach(KeyEntry key) {
        boolean before = key.reach() == KeyEntry.Reach.TOLD && key.restsOn().isEmpty();
        return before ? "before" : key.reach().name().toLowerCase(Locale.ROOT);
    }

    /** What speaks for a hypothesis or against it stands under it, without its name. */
    private static String shown(KeyEntry key) {
        if (key.part() != Part.HYPOTHESES) return worded(key.part(), key.text());
        Hypothesis it = Hypothesis.of(key.text());
        return it.ground().isEmpty() ? it.what() : worded(key.part(), new Hypothesis("", it.pro(), it.contra()).line());
    }

    /** A hypothesis field by field, each by its name; anything else as it stands. */
    static String worded(Part part, String line) {
        if (part != Part.HYPOTHESES) return line.replace(" | ", "\n");
        Hypothesis it = Hypothesis.of(line);
        String words = it.what()
                + (it.pro().isEmpty() ? "" : "\n" + Words.of("formulation.hypothesis.for", it.pro()))
                + (it.contra().isEmpty() ? "" : "\n" + Words.of("formulation.hypothesis.against", it.contra()));
        return words.stripLeading();
    }

    private Hyperlink quote(Evidence evidence) {
        Hyperlink link = new Hyperlink("“" + evidence.quote() + "”");
        link.setWrapText(true);
        link.getStyleClass().add("formulation-quote");
        link.setOnAction(_ -> goTo.accept(evidence.turn()));
        return link;
    }

    private Segments<Mark> marks(String entry, Optional<Mark> mark) {
        Segments<Mark> segments = new Segments<>();
        segments.offer(
                entry,
                Arrays.asList(Mark.values()),
                m -> Words.of("formulation.mark." + m.name().toLowerCase(Locale.ROOT)));
        segments.valueProperty().set(mark);
        segments.valueProperty().addListener((_, _, now) -> now.ifPresent(m -> marked.accept(entry, m)));
        return segments;
    }

    static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
