package org.understudy.ui.secondtry;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.analysis.trajectory.Trajectory;
import org.understudy.analysis.trajectory.TrajectoryPoint;
import org.understudy.i18n.Words;
import org.understudy.practice.replies.OtherPath;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.ui.trajectory.ChartSheet;
import org.understudy.ui.trajectory.TrajectoryChart;

/** Where another reply would have led: both curves in one picture, and both answers, turn by turn. */
final class PathPanel extends VBox {
    private final TrajectoryChart chart = new TrajectoryChart();
    private final Label sum = label("", "body");
    private final VBox answers = new VBox();

    PathPanel(ObservableValue<Number> em) {
        getStyleClass().add("path-panel");
        chart.emProperty().bind(em);
        chart.getStyleClass().add("path-chart");
        answers.getStyleClass().add("path-answers");
        FlowPane keys = new FlowPane(
                key("second.key.distress", "key-distress"),
                key("second.key.trust", "key-trust-line"),
                key("second.key.before", "key-peer"));
        keys.getStyleClass().add("legend");
        VBox card = new VBox(keys, chart);
        card.getStyleClass().addAll("card", "path-card");
        getChildren().addAll(sum, card, label(Words.of("second.path.caveat"), "secondary"), answers);
    }

    void show(Session original, OtherPath path, String client) {
        int turns = Math.max(original.turns().size(), path.session().turns().size());
        chart.atProperty().set(-1);
        chart.show(ChartSheet.twoWays(turns, path.wouldBe(), path.was(), path.turn()));
        chart.setAccessibleText(summary(path));
        sum.setText(summary(path));
        answers.getChildren().clear();
        List<Turn> would = path.session().turns();
        for (int i = path.turn(); i < would.size(); i++) {
            if (would.get(i).byCounselor()) continue;
            answers.getChildren().add(answer(original, would, i, client));
        }
        if (path.left()) answers.getChildren().add(label(Words.of("second.path.left", client), "secondary"));
    }

    private static VBox answer(Session original, List<Turn> would, int at, String client) {
        VBox box =
                new VBox(label(Words.of("second.path.you", at, would.get(at - 1).text()), "secondary"));
        String now = words(would.get(at));
        String was = at < original.turns().size() ? words(original.turns().get(at)) : "";
        if (now.equals(was)) {
            box.getChildren().add(label(Words.of("second.path.same", client, now), "body"));
        } else {
            box.getChildren().add(label(Words.of("second.path.now", client, now), "body"));
            if (!was.isEmpty()) box.getChildren().add(label(Words.of("second.path.was", was), "path-was"));
        }
        box.getStyleClass().add("path-answer");
        return box;
    }

    private static String words(Turn turn) {
        return turn.isSilence() ? Words.of("chat.client.silent") : turn.text();
    }

    private static String summary(OtherPath path) {
        StringBuilder words = new StringBuilder(Words.of(
                "second.path.end",
                last(path.was(), false),
                last(path.wouldBe(), false),
                last(path.was(), true),
                last(path.wouldBe(), true)));
        if (!path.gained().isEmpty())
            words.append(' ').append(Words.of("second.path.gained", String.join(", ", path.gained())));
        if (!path.lost().isEmpty())
            words.append(' ').append(Words.of("second.path.lost", String.join(", ", path.lost())));
        return words.toString();
    }

    private static String last(Trajectory curve, boolean trust) {
        if (curve.points().isEmpty()) return "–";
        TrajectoryPoint end = curve.points().getLast();
        OptionalDouble value = trust ? end.trust() : OptionalDouble.of(end.distress());
        return value.isPresent() ? String.format(Locale.ROOT, "%.0f", value.getAsDouble()) : "–";
    }

    private static Label key(String words, String style) {
        Region mark = new Region();
        mark.getStyleClass().add("key-line-mark");
        Label label = new Label(Words.of(words), mark);
        label.getStyleClass().addAll("secondary", style);
        return label;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
