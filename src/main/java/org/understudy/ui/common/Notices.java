package org.understudy.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.understudy.i18n.Words;
import org.understudy.practice.jobs.JobHandle;

/** Short messages at the foot of the window: what happened, and a way back. Nothing here blocks. */
public final class Notices {
    private static final Duration LINGER = Duration.seconds(8);
    private final VBox said = new VBox();
    private final VBox jobs = new VBox();
    private final VBox stack = new VBox(jobs, said);

    public Notices() {
        List.of(stack, said, jobs).forEach(box -> {
            box.getStyleClass().add("gap-s");
            box.setAlignment(Pos.BOTTOM_CENTER);
            box.setPickOnBounds(false);
        });
        stack.setId("notices");
        stack.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(stack, Pos.BOTTOM_CENTER);
        stack.setTranslateY(-24);
    }

    /** Where the messages appear; the shell lays it over the screen. */
    public Region view() {
        return stack;
    }

    /** Says that something is done. */
    public void tell(String text) {
        show(text, Feather.CHECK, Optional.empty(), () -> {}, false);
    }

    /** Says that something is done, and offers to undo it while the message stands. */
    public void offer(String text, String action, Runnable undo) {
        show(text, Feather.CHECK, Optional.of(action), undo, false);
    }

    /** Says what went wrong and what to do; stays until it is closed. */
    public void trouble(String text) {
        show(text, Feather.ALERT_CIRCLE, Optional.empty(), () -> {}, true);
    }

    /** Says what went wrong and offers one way out; stays until it is closed. */
    public void trouble(String text, String action, Runnable remedy) {
        show(text, Feather.ALERT_CIRCLE, Optional.of(action), remedy, true);
    }

    /** Shows a job that takes longer than a glance, until it is over, with a way to stop it. */
    public void working(JobHandle<?> job) {
        JobNotice.follow(job, jobs);
    }

    private void show(String text, Feather icon, Optional<String> action, Runnable effect, boolean stays) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("body");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox notice = new HBox(new FontIcon(icon), words);
        notice.getStyleClass().add("notice");
        notice.setMaxWidth(640);
        notice.setAccessibleText(text);
        if (stays) notice.getStyleClass().add("trouble");
        action.ifPresent(name -> {
            Button button = new Button(name);
            button.getStyleClass().add("link-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                said.getChildren().remove(notice);
                effect.run();
            });
            notice.getChildren().add(button);
        });
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("quiet", "notice-close");
        close.setAccessibleText(Words.of("notice.close"));
        close.setOnAction(_ -> said.getChildren().remove(notice));
        notice.getChildren().add(close);
        said.getChildren().add(notice);
        while (said.getChildren().size() > 3) said.getChildren().removeFirst();
        Motion.rise(notice);
        if (!stays) {
            PauseTransition linger = new PauseTransition(LINGER);
            linger.setOnFinished(_ -> said.getChildren().remove(notice));
            linger.play();
        }
    }
}
