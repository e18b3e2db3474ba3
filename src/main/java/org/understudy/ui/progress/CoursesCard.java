package org.understudy.ui.progress;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.ClientCourses;
import org.understudy.practice.ClientCourses.Followed;
import org.understudy.ui.debrief.CourseView;

/** The clients one met more than once and who remember it, each with the course of their symptoms. */
public final class CoursesCard extends VBox {
    private Consumer<String> opened = _ -> {};

    public CoursesCard() {
        getStyleClass().add("gap-m");
    }

    /** What to do with the id of a session whose debrief is asked for. */
    void onOpen(Consumer<String> debrief) {
        opened = debrief;
    }

    void show(ClientCourses courses) {
        if (courses.clients().isEmpty()) {
            Label none = new Label(Words.of("progress.courses.none"));
            none.setWrapText(true);
            none.getStyleClass().addAll("body", "courses-empty");
            getChildren().setAll(none);
            return;
        }
        List<VBox> rows = courses.clients().stream().map(this::row).toList();
        getChildren().setAll(rows);
    }

    private VBox row(Followed followed) {
        Label name = new Label(Words.of(
                "progress.courses.client",
                followed.title(),
                followed.course().steps().size()));
        name.getStyleClass().addAll("body", "strong");
        Button rests = new Button(Words.of("progress.courses.open"));
        rests.getStyleClass().addAll("quiet", "course-open");
        rests.setAccessibleText(Words.of("progress.courses.open.accessible", followed.title()));
        rests.setOnAction(_ -> opened.accept(followed.sessionId()));
        VBox row = new VBox(name, new CourseView(followed.course()), rests);
        row.getStyleClass().addAll("gap-s", "client-course");
        return row;
    }
}
