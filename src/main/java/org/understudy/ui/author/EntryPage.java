package org.understudy.ui.author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.EditableCase;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Shown;

/** The page of what is open: its values, and its lists of lines. */
final class EntryPage {
    private static final List<String> TOLD = List.of("hint", "half", "full", "more");
    private static final List<String> REJOINDERS =
            List.of("reassure", "silence", "reflect", "why", "sudsCheck", "advice", "affirm");
    private static final List<String> FOUND = List.of("asks", "tags", "unsaid", "requires", "opens");
    private static final List<String> SEGMENT = List.of("past", "present", "sense", "body", "thought", "feeling");

    private final Entry entry;
    private final EditableCase edited;
    private final AuthorViewModel model;
    private final List<Node> nodes = new ArrayList<>();

    private EntryPage(Entry entry, EditableCase edited, AuthorViewModel model) {
        this.entry = entry;
        this.edited = edited;
        this.model = model;
    }

    static List<Node> of(Entry entry, EditableCase edited, AuthorViewModel model) {
        return new EntryPage(entry, edited, model).nodes();
    }

    private List<Node> nodes() {
        VBox head = new VBox(
                Text.of(entry.title(), "title"), Text.of(entry.key().owner().orElse(entry.group()), "secondary"));
        head.getStyleClass().add("gap-xs");
        nodes.add(head);
        switch (entry.key().kind()) {
            case "units" -> unit(entry.key().owner().orElseThrow());
            case "segments" -> segment(entry.key().owner().orElseThrow());
            default -> nodes.add(lines(entry.key(), "", what(entry.key())));
        }
        return nodes;
    }

    private void unit(String id) {
        GridPane grid = grid();
        text(grid, CasePlace.unit(id, "label"));
        text(grid, CasePlace.unit(id, "topic"));
        choice(grid, CasePlace.unit(id, "layer"), Choices.layers(), "author.layer.");
        text(grid, CasePlace.unit(id, "gate.trust"));
        text(grid, CasePlace.unit(id, "gate.depth"));
        choice(grid, CasePlace.unit(id, "shape"), Choices.shapes(), "author.shape.");
        text(grid, CasePlace.unit(id, "nonverbal"));
        flag(grid, CasePlace.unit(id, "discomfort"));
        nodes.add(grid);
        for (String part : TOLD) nodes.add(named(CasePlace.unit(id, part)));
        Set<CasePlace> after = new LinkedHashSet<>(edited.rejoinders(id));
        after.forEach(p -> nodes.add(named(p)));
        nodes.add(moreRejoinders(id, after));
        nodes.add(new SmallQuestionsPane(id, edited, model));
        for (String part : FOUND) nodes.add(named(CasePlace.unit(id, part)));
    }

    private void segment(String id) {
        GridPane grid = grid();
        text(grid, new CasePlace("segments/" + id + "/title"));
        text(grid, new CasePlace("segments/" + id + "/hot"));
        flag(grid, new CasePlace("segments/" + id + "/hotSpot"));
        nodes.add(grid);
        for (String part : SEGMENT) nodes.add(named(new CasePlace("segments/" + id + "/" + part)));
    }

    private Node named(CasePlace place) {
        return lines(place, Words.of("author.part." + plainKey(place.part())), what(place));
    }

    private Node lines(CasePlace place, String title, String what) {
        return new LinesEditor(place, title, what, edited, model);
    }

    /** A word about the list, where one is needed. */
    private static String what(CasePlace place) {
        return switch (place.part()) {
            case "hint", "half", "full", "more", "asks", "unsaid" -> Words.of("author.part." + place.part() + ".what");
            default -> "";
        };
    }

    private static String plainKey(String part) {
        return part.replace("rejoinders.", "rejoinder_")
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private Node moreRejoinders(String id, Set<CasePlace> there) {
        MenuButton button = new MenuButton(Words.of("author.rejoinder.add"));
        for (String name : REJOINDERS) {
            CasePlace place = CasePlace.unit(id, "rejoinders." + name);
            if (there.contains(place)) continue;
            MenuItem item = new MenuItem(Words.of("author.part." + plainKey(place.part())));
            item.setOnAction(_ -> begin(button, place));
            button.getItems().add(item);
        }
        VBox box = new VBox(button);
        return box;
    }

    /** The first line of a list that is not there yet. */
    private void begin(MenuButton button, CasePlace place) {
        VBox box = (VBox) button.getParent();
        Label name = Text.of(Words.of("author.part." + plainKey(place.part())), "section");
        Node field = LineRow.field(
                "", line -> model.add(place, line), () -> box.getChildren().setAll(button));
        box.getChildren().setAll(name, field);
        field.requestFocus();
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("card", "author-values");
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(name, value);
        return grid;
    }

    private void text(GridPane grid, CasePlace place) {
        TextField field = new TextField(edited.value(place));
        field.setId("value-" + place.part().replace('.', '-'));
        Label refused = Text.of("", "secondary", "red-text");
        refused.setId("refused-" + place.part().replace('.', '-'));
        Shown.when(refused, false);
        Runnable keep = () -> {
            String typed = field.getText().strip();
            boolean kept = model.set(place, typed);
            Shown.when(refused, !kept);
            if (kept) return;
            refused.setText(refusal(place, typed));
            field.setText(edited.value(place));
            field.selectAll();
        };
        field.setOnAction(_ -> keep.run());
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) field.setText(edited.value(place));
        });
        field.focusedProperty().addListener((_, _, on) -> {
            if (!on && field.getScene() != null && !field.getText().strip().equals(edited.value(place))) keep.run();
        });
        row(grid, place, field);
        grid.add(refused, 1, grid.getRowCount());
    }

    /** Why a value was not taken, and what stands in its place. */
    private String refusal(CasePlace place, String typed) {
        String before = edited.value(place);
        return Bounds.of(place)
                .map(b -> Words.of("author.value.bounds", typed, b.least(), b.most(), before))
                .orElseGet(() -> Words.of("author.value.refused", typed, before));
    }

    private void choice(GridPane grid, CasePlace place, List<String> values, String words) {
        row(
                grid,
                place,
                Choices.of(
                        name(place),
                        values,
                        edited.value(place),
                        v -> v.isEmpty() ? "" : Words.of(words + plainKey(v)),
                        v -> model.set(place, v)));
    }

    private void flag(GridPane grid, CasePlace place) {
        CheckBox box = new CheckBox(name(place));
        box.setSelected(
                edited.value(place).equals("true") || edited.value(place).equals("yes"));
        box.setOnAction(_ -> model.set(place, String.valueOf(box.isSelected())));
        grid.add(box, 1, grid.getRowCount());
    }

    private static String name(CasePlace place) {
        return Words.of("author.value." + plainKey(place.part()).replace('.', '_'));
    }

    private void row(GridPane grid, CasePlace place, Node field) {
        Label label = new Label(name(place));
        label.getStyleClass().add("secondary");
        label.setLabelFor(field);
        field.setAccessibleText(name(place));
        int row = grid.getRowCount();
        grid.add(label, 0, row);
        grid.add(field, 1, row);
        String shipped = edited.shipped(place);
        if (shipped.equals(edited.value(place))) return;
        grid.add(
                Text.link(
                        Words.of("author.value.back", shipped.isEmpty() ? "–" : shipped),
                        () -> model.set(place, shipped)),
                1,
                row + 1);
    }
}
