package org.understudy.ui.debrief;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.understudy.i18n.Words;
import org.understudy.practice.authoring.LineReview;
import org.understudy.practice.authoring.SaidLine;
import org.understudy.ui.common.Shown;

/** Below the transcript: which authored line a turn came from, what is wrong with it, and how it should go. */
final class LineReviewPanel extends VBox {
    private final ComboBox<SaidLine> lines = new ComboBox<>();
    private final TextArea critique = area("review.critique");
    private final TextArea rewrite = area("review.rewrite");
    private final Label what = Quotes.words("", "secondary");
    private final Label said = Quotes.words("", "quote");
    private final Button keep = new Button(Words.of("review.keep"));
    private final Button author = new Button(Words.of("review.author"));

    /** What the panel hands on. */
    interface Desk {
        void keep(LineReviewViewModel.Minded minded, Optional<SaidLine> about, String critique, String rewrite);

        void author(String caseId, SaidLine line);

        void close();
    }

    private final Desk desk;
    private Optional<LineReviewViewModel.Minded> minded = Optional.empty();

    LineReviewPanel(Desk desk) {
        this.desk = desk;
        setId("review");
        getStyleClass().addAll("note-card", "gap-s");
        lines.setMaxWidth(Double.MAX_VALUE);
        lines.setAccessibleText(Words.of("review.which"));
        lines.setConverter(named());
        keep.getStyleClass().add("primary");
        keep.setOnAction(_ -> keep());
        author.getStyleClass().add("link-button");
        author.setOnAction(_ -> author());
        Button cancel = new Button(Words.of("review.cancel"));
        cancel.setOnAction(_ -> desk.close());
        FlowPane actions = new FlowPane(keep, cancel, author);
        actions.getStyleClass().add("gap-s");
        Label head = Quotes.words(Words.of("review.open"), "section");
        getChildren().setAll(head, what, lines, said, critique, rewrite, actions);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Shown.when(this, false);
    }

    private static TextArea area(String key) {
        TextArea area = new TextArea();
        area.setPromptText(Words.of(key));
        area.setAccessibleText(Words.of(key));
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.getStyleClass().add("review-field");
        return area;
    }

    void show(LineReviewViewModel.Minded now) {
        minded = Optional.of(now);
        boolean authored = now.by() == LineReviewViewModel.By.AUTHOR;
        what.setText(Words.of(
                switch (now.by()) {
                    case AUTHOR -> "review.what";
                    case MODEL -> "review.model";
                    case NOBODY -> "review.loose";
                }));
        said.setText("“" + now.turn().text() + "”");
        lines.getItems().setAll(now.lines());
        Optional<SaidLine> first = now.before()
                .flatMap(b -> now.lines().stream()
                        .filter(l -> l.line().equals(Optional.of(b.line())))
                        .findFirst())
                .or(() -> longest(now));
        lines.setValue(first.orElse(null));
        Shown.when(lines, authored);
        Shown.when(said, !authored);
        Shown.when(rewrite, authored);
        Shown.when(author, authored);
        critique.setText(now.before().map(LineReview::critique).orElse(""));
        rewrite.setText(now.before()
                .map(LineReview::rewrite)
                .filter(r -> !r.isEmpty())
                .or(() -> first.flatMap(SaidLine::line))
                .orElse(""));
        lines.setOnAction(_ ->
                Optional.ofNullable(lines.getValue()).flatMap(SaidLine::line).ifPresent(rewrite::setText));
        Shown.when(this, true);
        critique.requestFocus();
    }

    /** The line that says most is the one that is usually meant. */
    private static Optional<SaidLine> longest(LineReviewViewModel.Minded now) {
        return now.lines().stream()
                .max(java.util.Comparator.comparingInt(l -> l.line().orElse("").length()));
    }

    private void keep() {
        Optional<SaidLine> about = Optional.ofNullable(lines.getValue());
        boolean same = about.flatMap(SaidLine::line)
                .filter(rewrite.getText().strip()::equals)
                .isPresent();
        String how = same ? "" : rewrite.getText();
        if (critique.getText().isBlank() && how.isBlank()) {
            critique.requestFocus();
            return;
        }
        minded.ifPresent(m -> desk.keep(m, about, critique.getText(), how));
    }

    private void author() {
        minded.flatMap(m -> m.session().caseId())
                .ifPresent(id -> Optional.ofNullable(lines.getValue()).ifPresent(l -> desk.author(id, l)));
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) desk.close();
        else if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) keep();
        else return;
        e.consume();
    }

    private static StringConverter<SaidLine> named() {
        return new StringConverter<>() {
            @Override
            public String toString(SaidLine l) {
                return l == null ? "" : l.at().path() + ": " + l.line().orElse(Words.of("review.gone"));
            }

            @Override
            public SaidLine fromString(String shown) {
                throw new UnsupportedOperationException("lines are chosen");
            }
        };
    }
}
