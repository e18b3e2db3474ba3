package org.understudy.ui.rehearsal;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.understudy.i18n.Words;

/** How long the session has been going, in figures and as a line that fills. */
public final class SessionClock extends HBox {
    private final Label figures = new Label("0:00");
    private final Region fill = new Region();
    private final StackPane track = new StackPane(fill);

    public SessionClock() {
        getStyleClass().addAll("session-clock");
        figures.getStyleClass().add("secondary");
        figures.setMinWidth(USE_PREF_SIZE);
        fill.getStyleClass().add("clock-fill");
        track.getStyleClass().add("clock-track");
        getChildren().addAll(figures, track);
    }

    void show(long seconds, int plannedMinutes) {
        figures.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
        fill.setMaxWidth(track.getWidth() * Math.min(1, seconds / (plannedMinutes * 60.0)));
        figures.setAccessibleText(Words.of("rehearsal.elapsed", seconds / 60, plannedMinutes));
    }
}
