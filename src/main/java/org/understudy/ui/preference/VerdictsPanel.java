package org.understudy.ui.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.preference.Agreement;
import org.understudy.analysis.preference.Choice;
import org.understudy.analysis.preference.Verdicts;
import org.understudy.analysis.rating.Principle;
import org.understudy.i18n.Words;

/** What the figures at the end rest on: each measure opens to its pairs, and each pair to its two replies. */
final class VerdictsPanel extends VBox {
    private final GridPane measures = new GridPane();
    private final VBox pairs = new VBox();
    private final IntConsumer goToPair;

    /**
     * An empty panel.
     *
     * @param goToPair hears which pair is to be seen again
     */
    VerdictsPanel(IntConsumer goToPair) {
        this.goToPair = goToPair;
        getStyleClass().addAll("gap-m", "verdicts");
        measures.getStyleClass().addAll("card", "card-pad", "verdict-measures");
        pairs.getStyleClass().add("gap-xs");
        getChildren().setAll(measures, pairs);
    }

    void show(Verdicts verdicts, String judge) {
        measures.getChildren().clear();
        measures.addRow(
                0,
                words("", "secondary"),
                words(Words.of("preference.rests.machine"), "secondary"),
                words(Words.of("preference.rests.judges"), "secondary"),
                words(Words.of("preference.rests.kappa"), "secondary"));
        List<Optional<Principle>> all = new ArrayList<>(List.of(Optional.empty()));
        for (Principle p : Principle.values()) all.add(Optional.of(p));
        int row = 1;
        for (Optional<Principle> on : all) {
            Verdicts.WithMachine machine = verdicts.withMachine(judge, on);
            Agreement agreement = verdicts.agreement(on);
            measures.addRow(
                    row++,
                    words(name(on), on.isEmpty() ? "section" : "body"),
                    figure(
                            machine.compared() == 0
                                    ? "–"
                                    : Words.of("preference.rests.of", machine.same(), machine.compared()),
                            on,
                            verdicts,
                            judge),
                    figure(share(agreement), on, verdicts, judge),
                    figure(kappa(agreement), on, verdicts, judge));
        }
        open(Optional.empty(), verdicts, judge);
    }

    private static String name(Optional<Principle> on) {
        return Words.of(on.map(p -> "principle." + p.code()).orElse("preference.overall"));
    }

    private static String share(Agreement agreement) {
        return agreement.share().isEmpty()
                ? "–"
                : Words.of(
                        "preference.rests.share",
                        Math.round(100 * agreement.share().getAsDouble()),
                        agreement.compared());
    }

    static String kappa(Agreement agreement) {
        return agreement.kappa().isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%.2f", agreement.kappa().getAsDouble());
    }

    private Button figure(String shown, Optional<Principle> on, Verdicts verdicts, String judge) {
        Button button = new Button(shown);
        button.getStyleClass().setAll("button", "figure-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(Words.of("preference.rests.accessible", name(on), shown));
        button.setOnAction(_ -> open(on, verdicts, judge));
        return button;
    }

    /** The pairs of one measure: one's own choice, the machine's with its gap, and every other judge's. */
    private void open(Optional<Principle> on, Verdicts verdicts, String judge) {
        pairs.getChildren().setAll(words(Words.of("preference.rests.pairs", name(on)), "section"));
        for (Verdicts.Row row : verdicts.rows(on)) {
            String others = row.judges().entrySet().stream()
                    .filter(e -> !e.getKey().equals(judge))
                    .map(e -> Words.of("preference.rests.other", e.getKey(), name(e.getValue())))
                    .collect(Collectors.joining(", "));
            String mine = Optional.ofNullable(row.judges().get(judge))
                    .map(VerdictsPanel::name)
                    .orElse("–");
            String gap = String.format(Locale.ROOT, "%.1f", Math.abs(row.gap()));
            String machine = row.machine() == Choice.SAME
                    ? Words.of("preference.rests.none", gap)
                    : Words.of("preference.rests.favours", name(row.machine()), gap);
            Button pair = new Button(Words.of(
                            "preference.rests.pair", row.place() + 1, row.pair().matter(), mine, machine)
                    + (others.isEmpty() ? "" : " · " + others));
            pair.getStyleClass().setAll("button", "figure-button", "verdict-pair");
            pair.setWrapText(true);
            pair.setMinHeight(USE_PREF_SIZE);
            pair.setOnAction(_ -> goToPair.accept(row.place()));
            pairs.getChildren().add(pair);
        }
    }

    private static String name(Choice choice) {
        return Words.of("preference.choice." + choice.code());
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
