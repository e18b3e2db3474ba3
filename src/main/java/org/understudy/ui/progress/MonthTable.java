package org.understudy.ui.progress;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.Progress.Month;
import org.understudy.practice.Progress.Practised;

/** Figures month by month; each cell opens to the sessions it is the mean of, and each of those to its debrief. */
public final class MonthTable extends VBox {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private final GridPane grid = new GridPane();
    private final FlowPane rests = new FlowPane();
    private List<Practised> sessions = List.of();
    private Consumer<String> opened = _ -> {};

    public MonthTable() {
        getStyleClass().add("gap-s");
        grid.getStyleClass().add("progress-grid");
        rests.getStyleClass().add("course-turns");
        getChildren().addAll(grid, rests);
    }

    /** What to do with the id of a session a figure rests on. */
    void onOpen(Consumer<String> debrief) {
        opened = debrief;
    }

    /** Empties the table and sets the months' heads. */
    void begin(List<Month> months, List<Practised> all) {
        sessions = List.copyOf(all);
        grid.getChildren().clear();
        rests.getChildren().clear();
        for (int column = 0; column < months.size(); column++) {
            Month month = months.get(column);
            VBox head = new VBox(
                    text(MONTH.format(month.month()), "strong"),
                    text(Words.of("progress.month", month.sessions(), Math.round(month.minutes())), "secondary"));
            head.getStyleClass().add("progress-head");
            grid.add(head, column + 1, 0);
        }
    }

    /**
     * A cell that opens to its sessions.
     *
     * @param name what the figure is of
     * @param figure the session's own, as it is read
     */
    void cell(int column, int row, Node shown, String name, Month month, Function<Practised, String> figure) {
        Button cell = new Button(null, shown);
        cell.getStyleClass().setAll("button", "figure-button", "month-figure");
        cell.setAccessibleText(Words.of("progress.cell", name, MONTH.format(month.month())));
        cell.setOnAction(_ -> restOn(name, month.month(), figure));
        grid.add(cell, column, row);
    }

    void name(Node name, int row) {
        grid.add(name, 0, row);
    }

    /** A figure's course over the sessions, beside its months. */
    void course(int column, int row, Node shown) {
        grid.add(shown, column, row);
    }

    void nothing(int column, int row) {
        grid.add(text("—", "secondary"), column, row);
    }

    private void restOn(String name, YearMonth month, Function<Practised, String> figure) {
        rests.getChildren().setAll(text(Words.of("progress.rests", name, MONTH.format(month)), "secondary"));
        sessions.stream().filter(s -> YearMonth.from(s.day()).equals(month)).forEach(s -> {
            Button session =
                    new Button(Words.of("progress.rests.session", DAY.format(s.day()), s.title(), figure.apply(s)));
            session.getStyleClass().addAll("quiet", "rests-session");
            session.setOnAction(_ -> opened.accept(s.sessionId()));
            rests.getChildren().add(session);
        });
        if (rests.getChildren().size() > 1) rests.getChildren().get(1).requestFocus();
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
