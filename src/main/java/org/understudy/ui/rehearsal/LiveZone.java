package org.understudy.ui.rehearsal;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.session.Turn;
import org.understudy.ui.common.Shown;

/** The client's line while it comes: who is writing, what can be seen, and the words so far. */
public final class LiveZone extends VBox {
    private final Label writing = new Label();
    private final Label nonverbal = new Label();
    private final Label words = new Label();
    private final StackPane bubble = new StackPane(words);
    private Optional<TypedLine> typing = Optional.empty();

    public LiveZone() {
        getStyleClass().add("live-zone");
        writing.getStyleClass().add("writing");
        nonverbal.getStyleClass().add("nonverbal");
        words.setId("live");
        words.setWrapText(true);
        bubble.getStyleClass().addAll("bubble", "client", "live");
        getChildren().addAll(writing, nonverbal, new HBox(bubble));
        calm();
    }

    /**
     * More of a line is there.
     *
     * @param who writes
     * @param typesOut whether it is typed out, or shown as it comes
     * @param done runs once when all of it has been shown
     */
    void hear(Arriving arriving, String who, boolean typesOut, Runnable done) {
        if (typing.isEmpty()) begin(arriving.turn(), who, typesOut, done);
        String said = arriving.turn().isSilence() ? Words.of("chat.client.silent") : arriving.said();
        typing.ifPresent(typed -> typed.hear(said, arriving.whole()));
    }

    /** Whether a line is on its way. */
    boolean busy() {
        return typing.isPresent();
    }

    private void begin(Turn turn, String who, boolean typesOut, Runnable done) {
        writing.setText(Words.of("rehearsal.writing", who));
        nonverbal.setText(turn.nonverbal().orElse(""));
        Shown.when(nonverbal, turn.nonverbal().isPresent());
        bubble.setVisible(false);
        Shown.when(this, true);
        TypedLine typed = new TypedLine(
                text -> {
                    bubble.setVisible(true);
                    words.setText(text);
                },
                done);
        typing = Optional.of(typed);
        if (typesOut) typed.start();
        else typed.finish();
    }

    /** Shows at once what there is, and the rest as it comes. */
    void hurry() {
        typing.ifPresent(TypedLine::finish);
    }

    /** Nothing is on its way. */
    void calm() {
        typing.ifPresent(TypedLine::stop);
        typing = Optional.empty();
        words.setText("");
        Shown.when(this, false);
    }
}
