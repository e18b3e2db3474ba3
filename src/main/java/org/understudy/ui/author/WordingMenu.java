package org.understudy.ui.author;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Shown;

/** What can be done with a wording as a whole: name it, hand it out, take one in, go back to what ships. */
final class WordingMenu {
    private final AuthorViewModel model;
    private final Dialogs dialogs;
    private final Notices notices;
    private final VBox news;

    /** @param news where a question or a warning appears */
    WordingMenu(AuthorViewModel model, Dialogs dialogs, Notices notices, VBox news) {
        this.model = model;
        this.dialogs = dialogs;
        this.notices = notices;
        this.news = news;
        model.troubleProperty().subscribe(this::warn);
    }

    void fill(MenuButton menu) {
        menu.getItems()
                .setAll(
                        item("author.by", this::askBy),
                        item("author.export", this::export),
                        item("author.import", this::takeIn),
                        item("author.shipped.all", this::shipped));
    }

    private static MenuItem item(String key, Runnable does) {
        MenuItem item = new MenuItem(Words.of(key));
        item.setOnAction(_ -> does.run());
        return item;
    }

    private void warn(Optional<String> trouble) {
        news.getChildren().clear();
        trouble.ifPresent(
                t -> news.getChildren().add(Text.of(Words.of("author.trouble", t), "body", "author-trouble")));
        Shown.when(news, trouble.isPresent());
    }

    private void askBy() {
        TextField name = new TextField(model.now().map(n -> n.overlay().by()).orElse(""));
        name.setPromptText(Words.of("author.by.prompt"));
        name.setAccessibleText(Words.of("author.by"));
        Runnable done = () -> {
            model.by(name.getText());
            warn(model.troubleProperty().get());
        };
        name.setOnAction(_ -> done.run());
        name.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) warn(model.troubleProperty().get());
        });
        VBox ask = new VBox(
                Text.of(Words.of("author.by.what"), "secondary"), name, Text.button(Words.of("author.by.keep"), done));
        ask.getStyleClass().addAll("note-card", "gap-s");
        news.getChildren().setAll(ask);
        Shown.when(news, true);
        name.requestFocus();
    }

    private void export() {
        String id = model.now().orElseThrow().overlay().caseId();
        dialogs.saveFile(Words.of("author.export"), id + "-wording.yaml", "yaml")
                .ifPresent(file -> model.write(
                        file,
                        () -> notices.tell(Words.of("sessions.exported", file.getFileName())),
                        e -> notices.trouble(Words.of("sessions.export.failed", e.getMessage()))));
    }

    private void takeIn() {
        for (Path file : dialogs.openFiles(Words.of("author.import"), "yaml"))
            model.takeIn(
                    file,
                    () -> notices.offer(Words.of("author.imported"), Words.of("author.undo"), model::undo),
                    e -> notices.trouble(Words.of("author.import.failed", e.getMessage())));
    }

    private void shipped() {
        model.shipped();
        notices.offer(Words.of("author.shipped.done"), Words.of("author.undo"), model::undo);
    }
}
