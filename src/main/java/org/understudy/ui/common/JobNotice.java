package org.understudy.ui.common;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.understudy.i18n.Words;
import org.understudy.practice.jobs.JobHandle;

/** A job at the foot of the window: what it does, how far it is, and a button to stop it. Shown until it is over. */
final class JobNotice extends HBox {
    /** Work that is done sooner shows nothing. */
    private static final Duration GLANCE = Duration.millis(150);

    private final JobHandle<?> job;
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label detail = new Label();
    private final Button stop = new Button(Words.of("job.stop"));

    private JobNotice(JobHandle<?> job) {
        this.job = job;
        Label title = new Label(job.title());
        title.getStyleClass().add("body");
        detail.getStyleClass().add("secondary");
        bar.getStyleClass().add("busy-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(job.title());
        VBox words = new VBox(title, bar, detail);
        words.getStyleClass().add("gap-s");
        HBox.setHgrow(words, Priority.ALWAYS);
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(_ -> stop());
        getStyleClass().add("notice");
        setMaxWidth(640);
        setMinWidth(420);
        getChildren().addAll(words, stop);
    }

    /** Shows a job in a pane for as long as it runs. */
    static void follow(JobHandle<?> job, javafx.scene.layout.Pane in) {
        JobNotice notice = new JobNotice(job);
        PauseTransition glance = new PauseTransition(GLANCE);
        glance.setOnFinished(_ -> {
            if (!job.result().isDone()) in.getChildren().add(notice);
        });
        glance.play();
        job.onChange(() -> Platform.runLater(notice::update));
        job.result()
                .whenComplete((_, _) -> Platform.runLater(() -> {
                    glance.stop();
                    in.getChildren().remove(notice);
                }));
    }

    private void update() {
        JobHandle.Progress progress = job.progress();
        bar.setProgress(
                progress.total() > 0
                        ? (double) progress.done() / progress.total()
                        : ProgressBar.INDETERMINATE_PROGRESS);
        detail.setText(progress.message());
        Shown.when(detail, !progress.message().isEmpty());
    }

    private void stop() {
        job.cancel();
        stop.setDisable(true);
        detail.setText(Words.of("job.stopping"));
        Shown.when(detail, true);
    }
}
