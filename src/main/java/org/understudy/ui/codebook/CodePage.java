package org.understudy.ui.codebook;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.analysis.coding.Codebook;
import org.understudy.i18n.Words;
import org.understudy.practice.CodeFigures;
import org.understudy.ui.common.Chips;

/** One code to read: what it is and is not, examples, its place in other code sets, and how well it is told. */
final class CodePage {
    private CodePage() {}

    static List<Node> of(
            Codebook.Entry e, Optional<CodeFigures.Figure> own, Optional<CodeFigures.Figure> codedSessions) {
        Label name = text(Chips.name(e.technique()), "title");
        HBox head = new HBox(name, Chips.chip(CodeCell.family(e), ""));
        head.getStyleClass().addAll("gap-s", "centre-left");
        return List.of(
                head,
                text(e.definition(), "body"),
                card(text(Words.of("codebook.not"), "section"), text(e.notThis(), "body")),
                examples("codebook.clear", e.clear()),
                examples("codebook.borderline", e.borderline()),
                figures(e, own, codedSessions),
                places(e));
    }

    private static VBox examples(String key, List<String> examples) {
        VBox card = card(text(Words.of(key), "section"));
        examples.forEach(x -> card.getChildren().add(text(x, "body")));
        return card;
    }

    private static VBox figures(
            Codebook.Entry e, Optional<CodeFigures.Figure> own, Optional<CodeFigures.Figure> codedSessions) {
        VBox card = card(text(Words.of("codebook.how"), "section"));
        String kind = Words.of("behaviour." + e.technique().behaviour().code());
        own.ifPresent(f -> card.getChildren()
                .add(text(
                        Words.of("codebook.own", hundredths(f.recall()), hundredths(f.precision()), f.turns()),
                        "body")));
        codedSessions.ifPresent(f -> card.getChildren()
                .add(text(
                        Words.of("codebook.coded", hundredths(f.recall()), hundredths(f.precision()), kind), "body")));
        if (own.isEmpty() && codedSessions.isEmpty())
            card.getChildren().add(text(Words.of("codebook.unmeasured"), "secondary"));
        return card;
    }

    private static VBox places(Codebook.Entry e) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figures-grid");
        row(grid, "codebook.peer", e.peerCounseling());
        row(grid, "codebook.miti", e.miti());
        row(grid, "codebook.misc", e.misc());
        row(grid, "codebook.annomi", Words.of("behaviour." + e.annoMi()));
        row(grid, "codebook.source", e.source());
        return card(text(Words.of("codebook.elsewhere"), "section"), grid);
    }

    private static void row(GridPane grid, String key, String value) {
        grid.addRow(grid.getRowCount(), text(Words.of(key), "secondary"), text(value, "body"));
    }

    private static VBox card(Node... nodes) {
        VBox card = new VBox(nodes);
        card.getStyleClass().addAll("card", "card-pad", "gap-s");
        return card;
    }

    private static long hundredths(double share) {
        return Math.round(100 * share);
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
