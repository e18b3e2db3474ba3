package org.understudy.ui.howgood;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.FidelityTable;
import org.understudy.practice.FidelityTable.Figure;
import org.understudy.practice.FidelityTable.Person;

/** Each client's figures side by side: a row a figure, with its line, what people reach and what language models reach. */
final class FidelityCard extends VBox {
    FidelityCard(FidelityTable table) {
        getStyleClass().addAll("card", "card-pad", "gap-s");
        setId("fidelity");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fidelity-grid");
        List<Person> people = table.people();
        grid.getColumnConstraints().add(named());
        grid.add(head(Words.of("howgood.fidelity.row")), 0, 0);
        for (int i = 0; i < people.size(); i++) grid.add(head(people.get(i).name()), i + 1, 0);
        int after = people.size() + 1;
        grid.add(head(Words.of("howgood.fidelity.line")), after, 0);
        grid.add(head(Words.of("howgood.fidelity.stretch")), after + 1, 0);
        grid.add(head(Words.of("howgood.fidelity.people")), after + 2, 0);
        grid.add(head(Words.of("howgood.fidelity.models")), after + 3, 0);
        List<String> rows = table.rows();
        for (int r = 0; r < rows.size(); r++) {
            Figure any = table.any(rows.get(r));
            Label name = label(any.name(), "body");
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.getStyleClass().add("fidelity-name");
            grid.add(name, 0, r + 1);
            for (int i = 0; i < people.size(); i++) grid.add(cell(people.get(i), any.name()), i + 1, r + 1);
            grid.add(whole(any.line()), after, r + 1);
            grid.add(whole(any.stretch()), after + 1, r + 1);
            grid.add(whole(any.people()), after + 2, r + 1);
            grid.add(whole(any.models()), after + 3, r + 1);
        }
        grid.add(label(Words.of("howgood.fidelity.sum"), "secondary"), 0, rows.size() + 1);
        for (int i = 0; i < people.size(); i++)
            grid.add(
                    label(
                            Words.of(
                                    "howgood.fidelity.reached",
                                    people.get(i).reached(),
                                    people.get(i).lined(),
                                    people.get(i).stretched()),
                            "secondary"),
                    i + 1,
                    rows.size() + 1);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(Words.of("howgood.fidelity"));
        Label words = label(Words.of("howgood.fidelity.words", table.sessions(), table.turns()), "secondary");
        words.setWrapText(true);
        Label command = label(
                Words.of("howgood.fidelity.command", String.valueOf(table.sessions()), String.valueOf(table.turns())),
                "secondary");
        getChildren().setAll(label(Words.of("howgood.fidelity"), "section"), words, scroll, command);
    }

    private static ColumnConstraints named() {
        ColumnConstraints named = new ColumnConstraints();
        named.setHgrow(Priority.ALWAYS);
        return named;
    }

    private static Node cell(Person person, String row) {
        Optional<Figure> figure = person.row(row);
        if (figure.isEmpty()) return label("–", "secondary");
        // "0 in 4160 turns": the count is the figure, the rest is the same for all
        String value = figure.get().value().replaceFirst(" in .*", "");
        Label label = figure.get().passes()
                ? label(value, "body")
                : label(Words.of("howgood.fidelity.misses", value), "strong", "red-text");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setAccessibleText(person.name() + ", " + row + ": " + label.getText());
        return label;
    }

    /** Scrolled to where there is no room, never cut short. */
    private static Label whole(String words) {
        Label label = label(words, "secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label head(String words) {
        Label head = label(words, "strong");
        head.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
