package org.understudy.ui.debrief;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.outcome.Course;
import org.understudy.analysis.outcome.Course.Moved;
import org.understudy.analysis.outcome.Course.Start;
import org.understudy.analysis.outcome.Course.Step;
import org.understudy.i18n.Words;
import org.understudy.ui.common.SparkLine;

/** The scores over the talks with one client: a line a scale that says the same in words, and the talks as a table. */
public final class CourseView extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** The narrowest head of a column, wide enough for its longest word. */
    private static final double HEAD = 52;

    /** From here a short scale says: look closer. PHQ-2 and GAD-2 share it; PCL-5 has no line of one number. */
    private static final double SCREENING = 3;

    /** The view of a course of one talk or more. */
    public CourseView(Course course) {
        getStyleClass().add("gap-s");
        for (Start start : course.start()) {
            Label name = new Label(Words.of("outcome." + start.key()));
            name.getStyleClass().add("secondary");
            getChildren().addAll(name, line(start, course.steps()));
        }
        getChildren().addAll(table(course), Quotes.words(Words.of("outcome.course.what"), "secondary"));
    }

    private static SparkLine line(Start start, List<Step> steps) {
        List<SparkLine.Dot> dots = new ArrayList<>();
        dots.add(new SparkLine.Dot(start.score(), start.score(), start.score()));
        for (Step step : steps)
            step.score(start.key()).ifPresent(m -> dots.add(new SparkLine.Dot(m.score(), m.low(), m.high())));
        SparkLine line = new SparkLine();
        line.getStyleClass().add("course-line");
        line.show(dots, start.most(), start.ofCourses() ? Optional.empty() : Optional.of(SCREENING));
        line.setAccessibleText(inWords(start, steps));
        return line;
    }

    private static String inWords(Start start, List<Step> steps) {
        return Words.of(
                "outcome.course.accessible",
                Words.of("outcome." + start.key()),
                figure(start.score()),
                start.most(),
                steps.stream()
                        .flatMap(s -> s.score(start.key()).stream())
                        .map(CourseView::range)
                        .collect(Collectors.joining("; ")));
    }

    private static GridPane table(Course course) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("lens-table", "course-table");
        int column = 1;
        for (Start start : course.start()) head(grid, column++, Words.of("outcome.short." + start.key()));
        head(grid, column++, Words.of("outcome.course.distress"));
        head(grid, column, Words.of("outcome.course.bond"));
        cell(grid, 0, 1, Words.of("outcome.course.before"));
        for (int i = 0; i < course.start().size(); i++)
            cell(grid, i + 1, 1, figure(course.start().get(i).score()));
        int row = 2;
        for (Step step : course.steps()) row(grid, row++, step, course);
        return grid;
    }

    private static void row(GridPane grid, int row, Step step, Course course) {
        cell(
                grid,
                0,
                row,
                Words.of("outcome.course.talk", row - 1),
                DAY.format(step.talk().startedAt().atZone(ZoneId.systemDefault())));
        int column = 1;
        for (Start start : course.start()) {
            Optional<Moved> moved = step.score(start.key());
            cell(
                    grid,
                    column++,
                    row,
                    moved.map(m -> figure(m.score())).orElse("–"),
                    moved.map(CourseView::between).orElse(""));
        }
        OptionalDouble highest = step.talk().highest();
        OptionalDouble last = step.talk().last();
        cell(
                grid,
                column++,
                row,
                highest.isPresent() && last.isPresent()
                        ? Words.of("outcome.course.from", whole(highest), whole(last))
                        : "–");
        cell(grid, column, row, whole(step.talk().bond()));
    }

    private static void head(GridPane grid, int column, String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("secondary", "strong");
        label.setWrapText(true);
        // wrapped between words, never inside one
        label.setMinWidth(HEAD);
        grid.add(label, column, 0);
    }

    private static void cell(GridPane grid, int column, int row, String words) {
        cell(grid, column, row, words, "");
    }

    private static void cell(GridPane grid, int column, int row, String words, String below) {
        Label label = new Label(words);
        label.getStyleClass().add("body");
        label.setMinWidth(USE_PREF_SIZE);
        VBox cell = new VBox(label);
        if (!below.isEmpty()) {
            Label small = new Label(below);
            small.getStyleClass().add("secondary");
            small.setMinWidth(USE_PREF_SIZE);
            cell.getChildren().add(small);
        }
        grid.add(cell, column, row);
    }

    private static String between(Moved m) {
        if (m.low() == m.high()) return "";
        return Words.of(
                "outcome.course.between",
                String.format(Locale.ROOT, "%.2f", m.low()),
                String.format(Locale.ROOT, "%.2f", m.high()));
    }

    private static String range(Moved m) {
        if (m.low() == m.high()) return figure(m.score());
        return Words.of(
                "outcome.course.range",
                String.format(Locale.ROOT, "%.2f", m.score()),
                String.format(Locale.ROOT, "%.2f", m.low()),
                String.format(Locale.ROOT, "%.2f", m.high()));
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value);
    }

    private static String whole(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.0f", value.getAsDouble()) : "–";
    }
}
