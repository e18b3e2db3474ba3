package org.understudy.ui.debrief;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Shown;

/** The eleven items as ranges; the open one shows the words it rests on. */
final class CtrsPanel extends VBox {
    private final VBox rows = new VBox();
    private final VBox detail = new VBox();
    private final ClusterBars clusters = new ClusterBars();
    private final Label norm = Quotes.words("", "secondary");
    private final Label sum = Quotes.words("", "secondary", "norm-sum");
    private final Folded reckoned = new Folded(Words.of("ctrs.norm.reckoned"), sum);
    private final IntConsumer goToTurn;

    CtrsPanel(IntConsumer goToTurn, Runnable howGood) {
        this.goToTurn = goToTurn;
        getStyleClass().add("tab-page");
        Button link = new Button(Words.of("debrief.howgood"));
        link.getStyleClass().add("link-button");
        link.setOnAction(_ -> howGood.run());
        VBox intro = new VBox(Quotes.words(Words.of("ctrs.intro"), "secondary"), link);
        detail.getStyleClass().add("note-card");
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        reckoned.getStyleClass().add("norm-reckoned");
        getChildren().addAll(intro, rows, detail, norm, reckoned, clusters);
    }

    /** Shows these items; the first with quotes is open. */
    void show(List<CtrsLine> lines, String normWords, CtrsRating rating) {
        clusters.show(rating);
        rows.getChildren()
                .setAll(lines.stream()
                        .map(line -> new CtrsRow(line, () -> open(line, lines)))
                        .toList());
        norm.setText(normWords);
        sum.setText(rating.total().map(NormSum::words).orElse(""));
        Shown.when(reckoned, rating.total().isPresent());
        lines.stream()
                .filter(l -> !l.evidence().isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        line -> open(line, lines), () -> detail.getChildren().clear());
        detail.setVisible(!detail.getChildren().isEmpty());
    }

    private void open(CtrsLine line, List<CtrsLine> lines) {
        for (int i = 0; i < lines.size(); i++) ((CtrsRow) rows.getChildren().get(i)).open(lines.get(i) == line);
        Label head = new Label(Words.of("ctrs.detail", line.label(), line.rangeWords()));
        head.getStyleClass().add("section");
        detail.getChildren().setAll(head, Quotes.words(Words.of("ctrs." + line.key() + ".what"), "secondary"));
        line.machine().ifPresent(rated -> detail.getChildren().add(Anchors.of(line.key(), rated.score())));
        if (line.evidence().isEmpty()) detail.getChildren().add(Quotes.words(Words.of("ctrs.noquotes"), "secondary"));
        else detail.getChildren().add(Quotes.list(line.evidence(), goToTurn));
        if (!line.advice().isBlank()) {
            detail.getChildren().add(Quotes.words(Words.of("ctrs.advice", line.advice()), "body"));
        }
        if (line.machine().isPresent())
            detail.getChildren().add(Quotes.words(Words.of("ctrs." + line.key() + ".counts"), "secondary"));
        detail.setVisible(true);
    }

    private void move(KeyEvent e) {
        int at = rows.getChildren().indexOf(e.getTarget());
        int to =
                switch (e.getCode()) {
                    case UP -> at - 1;
                    case DOWN -> at + 1;
                    default -> -1;
                };
        if (at < 0 || to < 0 || to >= rows.getChildren().size()) return;
        rows.getChildren().get(to).requestFocus();
        e.consume();
    }
}
