package org.understudy.ui.progress;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.i18n.Words;
import org.understudy.practice.LensGaps;
import org.understudy.practice.LensGaps.Seen;
import org.understudy.practice.LensGaps.Views;
import org.understudy.ui.common.Shown;
import org.understudy.ui.common.SparkLine;

/** How one sees oneself beside how others do, item by item over the last sessions; every mark has its words. */
public final class LensGapsCard extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int SESSIONS = 4;
    private Consumer<String> opened = _ -> {};
    private final Label sum = new Label();
    private final SparkLine course = new SparkLine();
    private final Label heading = label(Words.of("lensgaps.course.title"), "secondary");
    private final GridPane grid = new GridPane();
    private final ClientGapsTable client = new ClientGapsTable(this::day);

    public LensGapsCard() {
        getStyleClass().add("gap-s");
        sum.setWrapText(true);
        sum.getStyleClass().add("body");
        grid.getStyleClass().add("progress-grid");
        heading.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sum, heading, course, grid, client);
    }

    void show(LensGaps gaps) {
        client.show(gaps);
        sum.setText(summary(gaps));
        List<SparkLine.Dot> dots = gaps.sessions().stream()
                .flatMap(s -> s.gap().stream().boxed())
                .map(g -> new SparkLine.Dot(g, g, g))
                .toList();
        boolean several = dots.size() > 1;
        Shown.when(heading, several);
        Shown.when(course, several);
        course.show(dots, 3, Optional.empty());
        course.setAccessibleText(Words.of("lensgaps.course", course.getAccessibleText()));
        grid.getChildren().clear();
        List<Seen> last = gaps.sessions()
                .subList(
                        Math.max(0, gaps.sessions().size() - SESSIONS),
                        gaps.sessions().size());
        if (last.isEmpty()) return;
        for (int i = 0; i < last.size(); i++) grid.add(day(last.get(i)), i + 1, 0);
        grid.add(label(Words.of("lensgaps.you"), "secondary"), last.size() + 1, 0);
        for (CtrsItem item : CtrsItem.values()) {
            int row = item.ordinal() + 1;
            grid.add(label(name(item), "body"), 0, row);
            for (int i = 0; i < last.size(); i++) {
                grid.add(new LensBar(last.get(i).items().get(item), words(item, last.get(i))), i + 1, row);
            }
            grid.add(label(bias(gaps.bias(item)), "secondary"), last.size() + 1, row);
        }
    }

    /** A session's day, which leads to where its marks rest. */
    private Button day(Seen seen) {
        Button day = new Button(DAY.format(seen.day()));
        day.getStyleClass().addAll("quiet", "lens-day");
        day.setMinWidth(USE_PREF_SIZE);
        day.setAccessibleText(Words.of("lensgaps.open", seen.title(), DAY.format(seen.day())));
        day.setOnAction(_ -> opened.accept(seen.sessionId()));
        return day;
    }

    /** What to do with the id of a session whose lenses are asked for. */
    void onOpen(Consumer<String> lenses) {
        opened = lenses;
    }

    private static String summary(LensGaps gaps) {
        if (gaps.sessions().isEmpty()) return Words.of("lensgaps.none");
        List<String> parts = new ArrayList<>();
        gaps.meanGap()
                .ifPresent(g -> parts.add(
                        Words.of("lensgaps.mean", figure(g), gaps.sessions().size())));
        gaps.kindest().ifPresent(i -> parts.add(Words.of("lensgaps.kindest", name(i))));
        gaps.harshest().ifPresent(i -> parts.add(Words.of("lensgaps.harshest", name(i))));
        return String.join(" ", parts);
    }

    private static String words(CtrsItem item, Seen seen) {
        Views v = seen.items().get(item);
        return Words.of(
                "lensgaps.accessible",
                name(item),
                DAY.format(seen.day()),
                figure(v.self()),
                figure(v.supervisor()),
                v.machine()
                        .map(m -> Words.of("lensgaps.range", figure(m.low()), figure(m.high())))
                        .orElse("–"),
                figure(v.client()));
    }

    private static String bias(OptionalDouble bias) {
        if (bias.isEmpty()) return "–";
        double by = bias.getAsDouble();
        if (Math.abs(by) < 0.25) return Words.of("lensgaps.same");
        return Words.of(by > 0 ? "lensgaps.higher" : "lensgaps.lower", figure(Math.abs(by)));
    }

    private static String name(CtrsItem item) {
        return Words.of("ctrs." + item.key());
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble()) : "–";
    }

    private static String figure(double value) {
        return String.format(Locale.ENGLISH, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
