package org.understudy.ui.progress;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int MONTHS = 6;
    private static final int MOST_TECHNIQUES = 14;
    private static final double HIGHEST_TOTAL = 66;
    private static final double HIGHEST_ITEM = 6;
    /** The top of a technique's curve, in a hundred turns; what comes up more often makes its curve higher. */
    private static final double HALF_OF_ALL = 50;

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
    private MonthTable items;

    @FXML
    private MonthTable techniques;

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
        gaps.onOpen(id -> navigator.go(Place.Debrief.on(id, Place.Debrief.Page.LENSES)));
        items.onOpen(id -> navigator.go(Place.Debrief.on(id, Place.Debrief.Page.CTRS)));
        techniques.onOpen(id -> navigator.go(Place.Debrief.on(id, Place.Debrief.Page.TECHNIQUES)));
        courses.onOpen(id -> navigator.go(Place.Debrief.on(id, Place.Debrief.Page.LENSES)));
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
                Optional.empty());
        ratios.show(progress.sessions());
        List<Month> months = progress.months();
        List<Month> recent = months.subList(Math.max(0, months.size() - MONTHS), months.size());
        layItems(recent, progress.sessions());
        layTechniques(recent, progress.sessions());
        layList(progress.sessions().reversed());
    }

    private void layItems(List<Month> months, List<Practised> all) {
        items.begin(months, all);
        int row = 1;
        for (CtrsItem item : CtrsItem.values()) {
            String name = Words.of("ctrs." + item.name().toLowerCase(Locale.ROOT));
            items.name(text(name, "body"), row);
            for (int column = 0; column < months.size(); column++) {
                Month month = months.get(column);
                ScoreRange range = month.items().get(item);
                if (range == null) items.nothing(column + 1, row);
                else
                    items.cell(
                            column + 1,
                            row,
                            bar(range),
                            name,
                            month,
                            s -> range(s.items().get(item)));
            }
            row++;
        }
    }

    private static String range(ScoreRange range) {
        return range == null ? "—" : "%.0f–%.0f".formatted(range.low(), range.high());
    }

    private static RangeBar bar(ScoreRange range) {
        RangeBar bar = new RangeBar(HIGHEST_ITEM);
        bar.show(Optional.of(new RangeBar.Range(range.score(), range.low(), range.high())), OptionalDouble.empty());
        return bar;
    }

    private void layTechniques(List<Month> months, List<Practised> all) {
        techniques.begin(months, all);
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
            Label chip = Chips.technique(technique);
            techniques.name(chip, row);
            for (int column = 0; column < months.size(); column++) {
                Month month = months.get(column);
                Double rate = month.perHundredTurns().get(technique);
                if (rate == null) techniques.nothing(column + 1, row);
                else
                    techniques.cell(
                            column + 1,
                            row,
                            text("%.0f".formatted(rate), "body"),
                            chip.getText(),
                            month,
                            s -> times(s, technique));
            }
            techniques.course(months.size() + 1, row, course(technique, all));
            row++;
        }
    }

    /** How often a technique came up in a hundred turns, session after session. */
    private static SparkLine course(Technique technique, List<Practised> all) {
        SparkLine course = new SparkLine();
        course.getStyleClass().add("technique-course");
        course.show(
                all.stream()
                        .filter(s -> s.counselorTurns() > 0)
                        .map(s -> 100.0 * s.techniques().getOrDefault(technique, 0) / s.counselorTurns())
                        .map(rate -> new SparkLine.Dot(rate, rate, rate))
                        .toList(),
                HALF_OF_ALL,
                Optional.empty());
        return course;
    }

    private static String times(Practised session, Technique technique) {
        return Words.of("progress.times", session.techniques().getOrDefault(technique, 0), session.counselorTurns());
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
    private void drillRoom() {
        navigator.go(new Place.Drills());
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
