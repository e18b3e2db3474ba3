package org.understudy.ui.debrief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.understudy.analysis.rating.MitiBand;
import org.understudy.analysis.rating.MitiSummary;
import org.understudy.analysis.rating.TechniqueSummary;
import org.understudy.analysis.rating.Told;
import org.understudy.i18n.Words;
import org.understudy.practice.DebriefReport;
import org.understudy.session.Technique;
import org.understudy.session.Turn;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.Shown;

/** How often what was done, and the ratios beside the thresholds they are usually read against. */
final class TechniquesPanel extends VBox {
    private final VBox ratios = new VBox();
    private final VBox counts = new VBox();
    private final VBox told = new VBox();
    private static final Technique[] WITH_OR_WITHOUT_LEAVE = {
        Technique.AFFIRM,
        Technique.EMPHASIZE_AUTONOMY,
        Technique.SEEK_COLLABORATION,
        Technique.CONFRONT,
        Technique.ADVISE_WITHOUT_PERMISSION,
        Technique.DIRECT,
        Technique.WARN
    };

    private final IntConsumer goToTurn;
    private final Consumer<Technique> goToNext;
    private final CheckBox goal = new CheckBox(Words.of("techniques.goal"));
    private final Label caveat = Quotes.words("", "secondary");

    /**
     * A panel.
     *
     * @param goToTurn goes to a turn
     * @param goToNext goes to the next turn with this technique
     * @param codebook opens the codebook
     * @param aboutChange keeps whether a talk that no case speaks for is about one change of behaviour
     */
    TechniquesPanel(
            IntConsumer goToTurn, Consumer<Technique> goToNext, Runnable codebook, Consumer<Boolean> aboutChange) {
        this.goToTurn = goToTurn;
        this.goToNext = goToNext;
        getStyleClass().add("tab-page");
        ratios.getStyleClass().add("ratios");
        counts.getStyleClass().add("counts");
        goal.getStyleClass().add("change-goal");
        goal.setWrapText(true);
        goal.setOnAction(_ -> aboutChange.accept(goal.isSelected()));
        Label head = new Label(Words.of("techniques.counts"));
        head.getStyleClass().add("section");
        Button meaning = new Button(Words.of("techniques.codebook"));
        meaning.getStyleClass().add("link-button");
        meaning.setOnAction(_ -> codebook.run());
        getChildren()
                .addAll(
                        ratios,
                        caveat,
                        goal,
                        head,
                        Quotes.words(Words.of("techniques.counts.what"), "secondary"),
                        counts,
                        meaning,
                        told);
    }

    void show(DebriefReport report) {
        told.getChildren().clear();
        if (report.units() > 0) told.getChildren().add(told(report));
        TechniqueSummary s = report.techniques();
        List<Turn> mine = report.session().counselorTurns();
        Optional<MitiSummary> miti = report.miti();
        goal.setSelected(miti.isPresent());
        Shown.when(goal, report.session().caseId().isEmpty());
        caveat.setText(
                miti.isPresent()
                        ? Words.of("techniques.caveat") + " " + Words.of("techniques.globals")
                        : Words.of("techniques.nogoal"));
        ratios.getChildren()
                .setAll(
                        ratio(
                                "reflections",
                                decimal(s.reflectionsPerQuestion()),
                                miti.flatMap(MitiSummary::reflectionsPerQuestion),
                                s.turnsWith(
                                        Technique.SIMPLE_REFLECTION, Technique.COMPLEX_REFLECTION, Technique.SUMMARY)),
                        ratio(
                                "complex",
                                percent(s.complexShare()),
                                miti.flatMap(MitiSummary::complexShare),
                                s.turnsWith(Technique.COMPLEX_REFLECTION)),
                        ratio(
                                "open",
                                percent(s.openShare()),
                                Optional.empty(),
                                s.turnsWith(Technique.OPEN_QUESTION, Technique.SOCRATIC_QUESTION)),
                        ratio(
                                "talk",
                                percent(OptionalDouble.of(s.talkShare())),
                                Optional.empty(),
                                mine.stream()
                                        .sorted(Comparator.comparingInt(
                                                        (Turn t) -> t.text().length())
                                                .reversed())
                                        .map(Turn::index)
                                        .toList()),
                        ratio(
                                "adherent",
                                s.adherent() + " : " + s.nonAdherent(),
                                Optional.empty(),
                                s.turnsWith(WITH_OR_WITHOUT_LEAVE)));
        miti.ifPresent(m -> ratios.getChildren().addAll(talk("change", m.change()), talk("sustain", m.sustain())));
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

    /** What the client told: the figure, and opened what it counts. */
    private Folded told(DebriefReport report) {
        VBox units = new VBox();
        units.getStyleClass().add("gap-xs");
        for (Told each : report.told())
            units.getChildren().add(new TextFlow(label(each), Quotes.turn(each.turn(), goToTurn)));
        Folded folded = new Folded(
                Words.of("techniques.told", report.opened(), report.units()),
                Quotes.words(
                        Words.of(report.told().isEmpty() ? "techniques.told.none" : "techniques.told.what"),
                        "secondary"),
                units);
        folded.getStyleClass().add("told");
        return folded;
    }

    private static Text label(Told each) {
        Text words = new Text(each.label() + " ");
        words.getStyleClass().add("quote-text");
        return words;
    }

    /** What the client said one way, and the counselor turns after it that count. */
    private VBox talk(String key, MitiSummary.Answered talk) {
        return ratio(
                key,
                Words.of(
                        "techniques.answered",
                        talk.turns().size(),
                        talk.answered().size()),
                Optional.empty(),
                talk.answered());
    }

    private VBox ratio(String key, String value, Optional<MitiBand> band, List<Integer> rests) {
        VBox box = new VBox(ratio(key, value, band));
        if (band.isPresent()) box.getChildren().add(Quotes.words(Words.of("techniques." + key + ".goal"), "secondary"));
        box.getChildren().add(Quotes.turns(rests, goToTurn));
        box.getStyleClass().addAll("gap-xs", "ratio-rests");
        return box;
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
