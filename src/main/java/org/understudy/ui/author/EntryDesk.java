package org.understudy.ui.author;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.EditableCase;

/** The page in the middle: laid out anew after each step, with the keyboard and the view where they were. */
final class EntryDesk {
    private final AuthorViewModel model;
    private final ScrollPane scroll;
    private final VBox page;
    private Optional<CasePlace> shown = Optional.empty();
    private Optional<EditableCase> of = Optional.empty();

    EntryDesk(AuthorViewModel model, ScrollPane scroll, VBox page) {
        this.model = model;
        this.scroll = scroll;
        this.page = page;
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    void show(Optional<Entry> entry, EditableCase edited) {
        Optional<CasePlace> key = entry.map(Entry::key);
        boolean same = key.equals(shown);
        if (same && of.filter(o -> o == edited).isPresent()) return;
        Optional<Held> held = same ? held() : Optional.empty();
        double at = scroll.getVvalue();
        shown = key;
        of = Optional.of(edited);
        page.getChildren().setAll(entry.map(e -> EntryPage.of(e, edited, model)).orElse(List.of()));
        scroll.layout();
        scroll.setVvalue(same ? at : 0);
        held.ifPresent(this::focus);
    }

    /** Where the keyboard was: in a list of lines, at which row. */
    private record Held(CasePlace at, int row) {}

    private Optional<Held> held() {
        Node focused = page.getScene() == null ? null : page.getScene().getFocusOwner();
        for (Node n = focused; n != null && n != page; n = n.getParent()) {
            if (n instanceof LinesEditor editor) {
                List<LineRow> rows = rows(editor.at());
                for (int i = 0; i < rows.size(); i++)
                    if (within(focused, rows.get(i))) return Optional.of(new Held(editor.at(), i));
                return Optional.of(new Held(editor.at(), rows.size()));
            }
        }
        return Optional.empty();
    }

    private static boolean within(Node node, Node outer) {
        for (Node n = node; n != null; n = n.getParent()) if (n == outer) return true;
        return false;
    }

    private void focus(Held held) {
        List<LineRow> rows = rows(held.at());
        if (!rows.isEmpty()) Platform.runLater(rows.get(Math.min(held.row(), rows.size() - 1))::requestFocus);
    }

    private List<LineRow> rows(CasePlace at) {
        return rows().stream().filter(r -> r.at().equals(at)).toList();
    }

    private List<LineRow> rows() {
        return page.lookupAll(".author-row").stream()
                .filter(LineRow.class::isInstance)
                .map(LineRow.class::cast)
                .toList();
    }

    void focusFirst() {
        rows().stream().findFirst().ifPresent(this::bring);
    }

    /** Brings a place into view, and the keyboard to it. */
    void reveal(CaseFinding.Spot spot) {
        scroll.applyCss();
        scroll.layout();
        rows(spot.at()).stream()
                .filter(r -> spot.line().map(r.text()::equals).orElse(true))
                .findFirst()
                .or(() -> rows(spot.at()).stream().findFirst())
                .ifPresent(this::bring);
    }

    private void bring(Node row) {
        scroll.applyCss();
        scroll.layout();
        double y = page.sceneToLocal(row.localToScene(0, 0)).getY();
        double room = page.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) scroll.setVvalue(Math.clamp((y - 60) / room, 0, 1));
        Platform.runLater(row::requestFocus);
    }

    /** The arrows go from line to line. */
    private void walk(KeyEvent e) {
        if (!(e.getTarget() instanceof LineRow row)) return;
        List<LineRow> rows = rows();
        int at = rows.indexOf(row);
        int to = e.getCode() == KeyCode.DOWN ? at + 1 : e.getCode() == KeyCode.UP ? at - 1 : at;
        if (to == at || to < 0 || to >= rows.size()) return;
        bring(rows.get(to));
        e.consume();
    }

    /** Keeps what is being typed, before the screen goes off. */
    void keep() {
        if (page.getScene() != null) page.requestFocus();
    }
}
