package org.understudy.ui.formulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.analysis.formulation.FormulationComparison;
import org.understudy.analysis.formulation.Part;
import org.understudy.analysis.formulation.WrittenFormulation.Mark;
import org.understudy.i18n.Words;
import org.understudy.practice.Formulating.Sheet;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Segments;
import org.understudy.ui.common.Shown;

/** The formulation screen: on the left what one writes, on the right what was told, and later the key. */
public final class FormulationController implements Screen<Place.Formulation> {
    /** What stands on the right. */
    private enum Beside {
        TOLD,
        KEY
    }

    private final FormulationViewModel model;
    private final Navigator navigator;
    private Optional<String> sessionId = Optional.empty();

    @FXML
    private Label title;

    @FXML
    private Label details;

    @FXML
    private HBox desk;

    @FXML
    private ScrollPane pageScroll;

    @FXML
    private VBox parts;

    @FXML
    private ScrollPane besideScroll;

    @FXML
    private VBox beside;

    @FXML
    private Segments<Beside> views;

    @FXML
    private VBox empty;

    public FormulationController(FormulationViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        views.offer(
                Words.of("formulation.beside"),
                Arrays.asList(Beside.values()),
                b -> Words.of("formulation.beside." + b.name().toLowerCase(java.util.Locale.ROOT)));
        views.valueProperty().addListener((_, _, chosen) -> chosen.ifPresent(this::show));
        desk.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void shown(Place.Formulation place) {
        sessionId = Optional.of(place.sessionId());
        Shown.when(desk, false);
        Shown.when(empty, false);
        model.open(place.sessionId(), this::lay);
    }

    private void lay(boolean there) {
        Shown.when(desk, there);
        Shown.when(empty, !there);
        if (!there) return;
        Sheet sheet = model.sheetProperty().get().orElseThrow();
        title.setText(Words.of("formulation.title", sheet.clientCase().card().name()));
        details.setText(Words.of("formulation.what."
                + sheet.clientCase().card().approach().name().toLowerCase(java.util.Locale.ROOT)));
        parts.getChildren()
                .setAll(model.parts().stream().map(part -> editor(part, sheet)).toList());
        views.valueProperty().set(Optional.empty());
        views.valueProperty().set(Optional.of(model.uncoveredProperty().get() > 0 ? Beside.KEY : Beside.TOLD));
        pageScroll.setVvalue(0);
        Focus.on(((PartEditor) parts.getChildren().getFirst()).field());
    }

    private VBox editor(Part part, Sheet sheet) {
        return part == Part.HYPOTHESES
                ? new HypothesesEditor(model.hypotheses(lines -> write(part, lines)))
                : new PartEditor(
                        part,
                        String.join("\n", sheet.written().lines(part)),
                        text -> write(part, text.lines().toList()));
    }

    private void write(Part part, List<String> lines) {
        boolean could = model.mayUncover();
        model.write(part, lines);
        if (could != model.mayUncover()) views.valueProperty().get().ifPresent(this::show);
    }

    private void show(Beside what) {
        beside.getChildren().clear();
        besideScroll.setVvalue(0);
        if (what == Beside.TOLD) showTold();
        else showKey();
    }

    private void showTold() {
        List<FormulationViewModel.Told> told = model.told();
        if (told.isEmpty()) beside.getChildren().add(KeyPartCard.text(Words.of("formulation.told.none"), "secondary"));
        for (FormulationViewModel.Told each : told) {
            VBox card = new VBox(
                    KeyPartCard.text(each.label(), "secondary"), KeyPartCard.text("“" + each.words() + "”", "body"));
            card.getStyleClass().addAll("gap-xs", "formulation-told");
            beside.getChildren().add(card);
        }
    }

    private void showKey() {
        Optional<FormulationComparison> compared = model.compared();
        int uncovered = model.uncoveredProperty().get();
        if (!model.mayUncover() || compared.isEmpty()) {
            String why = model.sessionOpen() ? "formulation.key.open" : "formulation.key.first";
            beside.getChildren().add(KeyPartCard.text(Words.of(why), "body"));
            return;
        }
        Label credit = KeyPartCard.text("", "section");
        credit.setId("credit");
        Label standing = KeyPartCard.text("", "secondary");
        beside.getChildren().addAll(credit, standing);
        List<Part> all = model.parts();
        for (Part part : all.subList(0, uncovered)) {
            beside.getChildren()
                    .add(new KeyPartCard(
                            part, compared.get().of(part), (entry, mark) -> mark(entry, mark, credit), this::goTo));
        }
        count(credit);
        standing.setText(Words.of("formulation.credit.what"));
        if (uncovered < all.size()) {
            Button next = new Button(Words.of("formulation.uncover", PartEditor.name(all.get(uncovered))));
            next.setId("uncover");
            next.getStyleClass().add("primary");
            next.setOnAction(_ -> uncover());
            beside.getChildren().add(next);
        } else {
            if (!compared.get().notes().isEmpty())
                beside.getChildren().add(new SupervisorNotesCard(compared.get().notes()));
            lines(compared.get());
        }
    }

    private void lines(FormulationComparison compared) {
        List<FormulationComparison.Line> alone = compared.lines().stream()
                .filter(l -> l.restsOn().isEmpty() && !l.part().isJudgment())
                .toList();
        if (alone.isEmpty()) return;
        VBox card = new VBox(
                KeyPartCard.text(Words.of("formulation.alone"), "section"),
                KeyPartCard.text(Words.of("formulation.alone.what"), "secondary"));
        card.getStyleClass().addAll("card", "card-pad", "gap-s");
        alone.forEach(l -> card.getChildren().add(KeyPartCard.text(KeyPartCard.worded(l.part(), l.text()), "body")));
        beside.getChildren().add(card);
    }

    private void mark(String entry, Mark mark, Label credit) {
        model.mark(entry, mark);
        count(credit);
    }

    private void count(Label credit) {
        model.compared()
                .map(FormulationComparison::credit)
                .ifPresent(c -> credit.setText(
                        c.couldBeKnown() == 0
                                ? Words.of("formulation.credit.none", c.keptBack())
                                : Words.of(
                                        "formulation.credit", c.had(), c.couldBeKnown(), c.unmarked(), c.keptBack())));
    }

    @FXML
    private void uncover() {
        if (!model.mayUncover()
                || model.uncoveredProperty().get() >= model.parts().size()) return;
        model.uncoveredProperty().set(model.uncoveredProperty().get() + 1);
        if (views.valueProperty().get().equals(Optional.of(Beside.KEY))) show(Beside.KEY);
        else views.valueProperty().set(Optional.of(Beside.KEY));
        if (model.uncoveredProperty().get() > 1) scrollTo(beside.getChildren().get(uncoveredLast()));
        Optional.ofNullable(beside.lookup("#uncover")).ifPresent(Node::requestFocus);
    }

    /** Where the part uncovered last stands: behind the two lines on credit and the parts before it. */
    private int uncoveredLast() {
        return model.uncoveredProperty().get() + 1;
    }

    /** Has what was uncovered begin at the top, where one goes on reading. */
    private void scrollTo(Node card) {
        besideScroll.applyCss();
        besideScroll.layout();
        double hidden = beside.getHeight() - besideScroll.getViewportBounds().getHeight();
        if (hidden > 0)
            besideScroll.setVvalue(Math.min(1, card.getBoundsInParent().getMinY() / hidden));
    }

    private void goTo(int turn) {
        sessionId.ifPresent(id -> navigator.go(new Place.Debrief(id, Optional.of(turn))));
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            uncover();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            back();
            e.consume();
        }
    }

    @FXML
    private void back() {
        navigator.back();
    }
}
