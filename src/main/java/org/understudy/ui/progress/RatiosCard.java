package org.understudy.ui.progress;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.understudy.i18n.Words;
import org.understudy.practice.Progress.Practised;
import org.understudy.ui.common.SparkLine;

/** MITI's summary measures, session after session; without its thresholds, which suppose a change goal. */
public final class RatiosCard extends GridPane {
    public RatiosCard() {
        getStyleClass().add("progress-grid");
    }

    void show(List<Practised> sessions) {
        getChildren().clear();
        row(0, "complex", sessions, Practised::complexShare);
        row(1, "open", sessions, Practised::openShare);
        row(2, "adherent", sessions, Practised::adherentShare);
        row(3, "talk", sessions, s -> OptionalDouble.of(s.talkShare()));
    }

    private void row(int row, String key, List<Practised> sessions, Function<Practised, OptionalDouble> share) {
        SparkLine line = new SparkLine();
        line.show(
                sessions.stream()
                        .map(share)
                        .filter(OptionalDouble::isPresent)
                        .map(v -> 100 * v.getAsDouble())
                        .map(v -> new SparkLine.Dot(v, v, v))
                        .toList(),
                100,
                Optional.empty());
        Label name = new Label(Words.of("progress.ratios." + key));
        name.getStyleClass().add("body");
        name.setWrapText(true);
        add(name, 0, row);
        add(line, 1, row);
    }
}
