package org.understudy.ui.progress;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.ScoreRange;
import org.understudy.i18n.Words;
import org.understudy.practice.Progress;
import org.understudy.practice.Progress.Month;
import org.understudy.practice.Progress.Practised;
import org.understudy.session.Technique;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Shown;
import org.understudy.ui.common.SparkLine;
import org.understudy.ui.debrief.RangeBar;

/** One's own practice over time. */
public final class ProgressController implements Screen<Place.Progress> {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int MONTHS = 6;
    private static final int MOST_TECHNIQUES = 14;
    private static final double HIGHEST_TOTAL = 66;
    private static final double HIGHEST_ITEM = 6;

    /** MITI 4.2.1's "fair" ratio of reflections to questions; expert opinion. */
    private static final double FAIR_RATIO = 1;

    private final ProgressViewModel model;
    private final Navigator navigator;

    @FXML
    private Label summary;

    @FXML
    private ScrollPane page;

    @FXML
    private Label minutes;

    @FXML
    private Label weeks;

    @FXML
    private SparkLine ctrs;

    @FXML
    private SparkLine ratio;

    @FXML
    private CoursesCard courses;

    @FXML
    private RatiosCard ratios;

    @FXML
    private GridPane items;

    @FXML
    private GridPane techniques;

    @FXML
    private VBox fromSessions;

    @FXML
    private VBox fromDrills;

    @FXML
    private LensGapsCard gaps;

    @FXML
    private DrillsCard drills;

    @FXML
    private VBox sessions;

    @FXML
    private VBox empty;

    @FXML
    private VBox reading;

    public ProgressController(ProgressViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        model.stateProperty().addListener((_, _, state) -> follow(state));
        model.gapsProperty().subscribe(gaps::show);
        courses.onOpen(id -> navigator.go(new Place.Debrief(id, Optional.empty())));
        model.coursesProperty().subscribe(courses::show);
        model.drillsProperty().subscribe(standing -> {
            Shown.when(fromDrills, standing.isPresent());
            standing.ifPresent(drills::show);
        });
        model.progressProperty().addListener((_, _, progress) -> progress.ifPresent(this::lay));
        follow(model.stateProperty().get());
    }

    @Override
    public void shown(Place.Progress place) {
        page.setVvalue(0);
        model.refresh();
    }

    private void follow(ProgressViewModel.State state) {
        Shown.when(reading, state == ProgressViewModel.State.READING);
        Shown.when(empty, state == ProgressViewModel.State.EMPTY);
        page.setVisible(state == ProgressViewModel.State.SHOWN);
    }

    private void lay(Progress progress) {
        Shown.when(fromSessions, !progress.sessions().isEmpty());
        summary.setText(Words.of("progress.summary", progress.sessions().size()));
        minutes.setText(Words.of("progress.minutes.n", Math.round(progress.minutes())));
        weeks.setText(Words.of("progress.weeks", progress.weeksInARow()));
        ctrs.show(
                progress.sessions().stream()
                        .flatMap(s -> s.ctrs().stream())
                        .map(r -> new SparkLine.Dot(r.score(), r.low(), r.high()))
                        .toList(),
                HIGHEST_TOTAL,
                Optional.empty());
        ratio.show(
                progress.sessions().stream()
                        .filter(s -> s.reflectionsPerQuestion().isPresent())
                        .map(s -> s.reflectionsPerQuestion().getAsDouble())
                        .map(r -> new SparkLine.Dot(r, r, r))
                        .toList(),
                2,
                Optional.of(FAIR_RATIO));
        ratios.show(progress.sessions());
        List<Month> months = progress.months();
        List<Month> recent = months.subList(Math.max(0, months.size() - MONTHS), months.size());
        layItems(recent);
        layTechniques(recent);
        layList(progress.sessions().reversed());
    }

    private void layItems(List<Month> months) {
        head(items, months);
        int row = 1;
        for (CtrsItem item : CtrsItem.values()) {
            items.add(text(Words.of("ctrs." + item.name().toLowerCase(Locale.ROOT)), "body"), 0, row);
            for (int column = 0; column < months.size(); column++) {
                ScoreRange range = months.get(column).items().get(item);
                items.add(range == null ? text("—", "secondary") : bar(range), column + 1, row);
            }
            row++;
        }
    }

    private static RangeBar bar(ScoreRange range) {
        RangeBar bar = new RangeBar(HIGHEST_ITEM);
        bar.show(Optional.of(new RangeBar.Range(range.score(), range.low(), range.high())), OptionalDouble.empty());
        return bar;
    }

    private void layTechniques(List<Month> months) {
        head(techniques, months);
        List<Technique> used = List.of(Technique.values()).stream()
                .filter(t -> months.stream().anyMatch(m -> m.perHundredTurns().containsKey(t)))
                .sorted(Comparator.comparingDouble((Technique t) -> months.stream()
                                .mapToDouble(m -> m.perHundredTurns().getOrDefault(t, 0.0))
                                .sum())
                        .reversed())
                .limit(MOST_TECHNIQUES)
                .toList();
        int row = 1;
        for (Technique technique : used) {
            techniques.add(Chips.technique(technique), 0, row);
            for (int column = 0; column < months.size(); column++) {
                Map<Technique, Double> rates = months.get(column).perHundredTurns();
                Label rate = text(rates.containsKey(technique) ? "%.0f".formatted(rates.get(technique)) : "—", "body");
                GridPane.setHalignment(rate, HPos.CENTER);
                techniques.add(rate, column + 1, row);
            }
            row++;
        }
    }

    private static void head(GridPane grid, List<Month> months) {
        grid.getChildren().clear();
        for (int column = 0; column < months.size(); column++) {
            Month month = months.get(column);
            Label name = text(MONTH.format(month.month()), "strong");
            Label how = text(Words.of("progress.month", month.sessions(), Math.round(month.minutes())), "secondary");
            VBox head = new VBox(name, how);
            head.getStyleClass().add("progress-head");
            grid.add(head, column + 1, 0);
        }
    }

    private void layList(List<Practised> newestFirst) {
        sessions.getChildren().clear();
        for (Practised session : newestFirst) {
            String range = session.ctrs()
                    .map(r -> "%.0f–%.0f".formatted(r.low(), r.high()))
                    .orElse("—");
            Button line = new Button(Words.of(
                    "progress.session",
                    DAY.format(session.day()),
                    session.title(),
                    Math.round(session.minutes()),
                    range));
            line.getStyleClass().addAll("quiet", "progress-session");
            line.setMaxWidth(Double.MAX_VALUE);
            line.setOnAction(_ -> navigator.go(new Place.Debrief(session.sessionId(), Optional.empty())));
            sessions.getChildren().add(line);
        }
    }

    @FXML
    private void practise() {
        navigator.go(new Place.Shelf());
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
