package org.understudy.ui.progress;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.i18n.Words;
import org.understudy.practice.LensGaps;
import org.understudy.practice.LensGaps.Rater;
import org.understudy.practice.LensGaps.Seen;
import org.understudy.ui.common.Shown;

/** By how much oneself and a supervisor lie above or below the client, on the items the client's chair answers. */
final class ClientGapsTable extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int SESSIONS = 4;
    private final Function<Seen, Button> day;
    private final GridPane grid = new GridPane();

    /** The table; {@code day} makes the head of a session's column, which leads to where its figures rest. */
    ClientGapsTable(Function<Seen, Button> day) {
        this.day = day;
        setId("client-gaps");
        getStyleClass().add("gap-s");
        grid.getStyleClass().add("progress-grid");
        Label what = label(Words.of("lensgaps.client.what"), "secondary");
        what.setWrapText(true);
        what.setMinWidth(0); // a sentence that stands whole on one line makes the page wider than the window
        getChildren().addAll(label(Words.of("lensgaps.client.title"), "section"), what, grid);
    }

    void show(LensGaps gaps) {
        List<Seen> all = gaps.besideClient();
        Shown.when(this, !all.isEmpty());
        grid.getChildren().clear();
        List<Seen> last = all.subList(Math.max(0, all.size() - SESSIONS), all.size());
        for (int i = 0; i < last.size(); i++) grid.add(day.apply(last.get(i)), i + 1, 0);
        grid.add(label(Words.of("lensgaps.client.mean", all.size()), "secondary"), last.size() + 1, 0);
        int row = 1;
        for (CtrsItem item : LensGaps.ofClient())
            for (Rater rater : Rater.values()) row(gaps, last, item, rater, row++);
    }

    private void row(LensGaps gaps, List<Seen> last, CtrsItem item, Rater rater, int row) {
        String name = Words.of(
                "lensgaps.client.row",
                Words.of("ctrs." + item.key()),
                Words.of("lensgaps." + rater.name().toLowerCase(Locale.ROOT)));
        grid.add(label(name, "body"), 0, row);
        for (int i = 0; i < last.size(); i++) {
            Seen seen = last.get(i);
            grid.add(figure(name, DAY.format(seen.day()), seen.items().get(item).aboveClient(rater)), i + 1, row);
        }
        String mean = Words.of("lensgaps.client.mean", gaps.besideClient().size());
        grid.add(figure(name, mean, gaps.aboveClient(item, rater)), last.size() + 1, row);
    }

    private static Label figure(String row, String column, OptionalDouble above) {
        Label figure = label(figure(above), "body");
        figure.getStyleClass().add("client-gap");
        figure.setAccessibleText(Words.of("lensgaps.client.accessible", row, column, figure.getText()));
        return figure;
    }

    /** With its sign; a dash where either did not answer. */
    private static String figure(OptionalDouble above) {
        return above.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%+.1f", above.getAsDouble()).replace('-', '−');
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
