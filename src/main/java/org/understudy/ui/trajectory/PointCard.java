package org.understudy.ui.trajectory;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.coding.Script;
import org.understudy.analysis.trajectory.Trajectory;
import org.understudy.analysis.trajectory.TrajectoryPoint;
import org.understudy.i18n.Words;
import org.understudy.practice.DebriefReport;
import org.understudy.session.Turn;
import org.understudy.ui.common.Chips;

/** The words at one point of the curve, and what can be said about it. */
final class PointCard {
    private final VBox box;

    PointCard(VBox box) {
        this.box = box;
    }

    void show(DebriefReport report, Optional<TrajectoryPoint> point) {
        box.getChildren().clear();
        point.ifPresent(p -> fill(report, p));
    }

    private void fill(DebriefReport report, TrajectoryPoint point) {
        List<Turn> turns = report.session().turns();
        Optional<Trajectory.Reading> reading = report.trajectory().readings().stream()
                .filter(r -> r.turn().filter(t -> t == point.turn()).isPresent())
                .findFirst();
        String title = Words.of("debrief.turn", point.turn() + 1);
        add(capital(title) + reading.map(r -> " · " + r.title()).orElse(""), "section");
        if (point.turn() > 0) said(turns.get(point.turn() - 1));
        said(turns.get(point.turn()));
        reading.ifPresent(r -> add(r.text(), "secondary"));
        if (reading.isEmpty()) {
            report.trajectory().readings().stream()
                    .filter(r -> r.turn().isEmpty())
                    .findFirst()
                    .ifPresent(r -> add(r.text(), "secondary"));
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private void said(Turn turn) {
        String who = Words.of(turn.byCounselor() ? "trajectory.you" : "trajectory.client");
        add(Words.of("trajectory.said", turn.index() + 1, who, turn.text()), "body");
        if (Script.unread(turn.text()).isPresent()) box.getChildren().add(Chips.unread(turn.text()));
        if (turn.codes().isEmpty()) return;
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("gap-xs");
        turn.codes().stream().map(c -> c.code()).distinct().forEach(code -> chips.getChildren()
                .add(Chips.technique(code)));
        box.getChildren().add(chips);
    }

    private void add(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        box.getChildren().add(label);
    }
}
