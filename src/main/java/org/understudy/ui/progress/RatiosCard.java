package org.understudy.ui.progress;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.understudy.analysis.rating.MitiBand;
import org.understudy.i18n.Words;
import org.understudy.practice.Progress.Practised;
import org.understudy.ui.common.SparkLine;

/** MITI's summary measures, session after session; a line where experts draw one. */
public final class RatiosCard extends GridPane {
    public RatiosCard() {
        getStyleClass().add("progress-grid");
    }

    void show(List<Practised> sessions) {
        getChildren().clear();
        row(0, "complex", sessions, Practised::complexShare, Optional.of(MitiBand.FAIR_COMPLEX_SHARE));
        row(1, "open", sessions, Practised::openShare, Optional.empty());
        row(2, "adherent", sessions, Practised::adherentShare, Optional.empty());
        row(3, "talk", sessions, s -> OptionalDouble.of(s.talkShare()), Optional.empty());
    }

    private void row(
            int row,
            String key,
            List<Practised> sessions,
            Function<Practised, OptionalDouble> share,
            Optional<Double> mark) {
        SparkLine line = new SparkLine();
        line.show(
                sessions.stream()
                        .map(share)
                        .filter(OptionalDouble::isPresent)
                        .map(v -> 100 * v.getAsDouble())
                        .map(v -> new SparkLine.Dot(v, v, v))
                        .toList(),
                100,
                mark.map(m -> 100 * m));
        Label name = new Label(Words.of("progress.ratios." + key));
        name.getStyleClass().add("body");
        name.setWrapText(true);
        add(name, 0, row);
        add(line, 1, row);
    }
}
