package org.understudy.ui.rehearsal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.understudy.client.voice.Waiting;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Shown;

/** What a model is doing while the client's answer is waited for, for how long, and a Stop. Nothing of the answer. */
public final class WaitingLine extends HBox {
    private final Label words = new Label();
    private final Button stop = new Button(Words.of("rehearsal.stop"));
    private final Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> count()));
    private Supplier<String> name = () -> "";
    private Optional<Waiting.Phase> phase = Optional.empty();
    private int waited;

    public WaitingLine() {
        getStyleClass().addAll("gap-s", "centre-left", "waiting");
        words.getStyleClass().add("writing");
        stop.getStyleClass().add("quiet");
        getChildren().addAll(words, stop);
        seconds.setCycleCount(Animation.INDEFINITE);
        Shown.when(this, false);
    }

    /** Shows itself while there is a phase. */
    void follow(
            ReadOnlyObjectProperty<Optional<Waiting.Phase>> phases, Supplier<String> clientName, Runnable whenStopped) {
        name = clientName;
        stop.setOnAction(_ -> {
            stop.setDisable(true);
            whenStopped.run();
        });
        phases.subscribe(this::show);
    }

    private void show(Optional<Waiting.Phase> now) {
        boolean begins = phase.isEmpty() && now.isPresent();
        phase = now;
        if (begins) {
            waited = 0;
            stop.setDisable(false);
            seconds.playFromStart();
        }
        if (now.isEmpty()) seconds.stop();
        Shown.when(this, now.isPresent());
        tell();
    }

    private void count() {
        waited++;
        tell();
    }

    private void tell() {
        phase.ifPresent(p -> {
            String what = Words.of("rehearsal.phase." + p.name().toLowerCase(Locale.ROOT), name.get());
            words.setText(waited < 2 ? what : what + " " + Words.of("rehearsal.phase.seconds", waited));
        });
    }
}
