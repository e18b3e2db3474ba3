package org.understudy.ui.author;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.i18n.Words;
import org.understudy.practice.authoring.Unanswered;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Shown;

/** The questions of one's own sessions that this client could not answer. */
final class QuestionsPanel extends VBox {
    private static final int PLACES = 4;
    private final RecordsViewModel model;
    private final AuthorViewModel desk;
    private final Navigator navigator;
    private final Notices notices;
    private final VBox list = new VBox();

    QuestionsPanel(RecordsViewModel model, AuthorViewModel desk, Navigator navigator, Notices notices) {
        this.model = model;
        this.desk = desk;
        this.navigator = navigator;
        this.notices = notices;
        getStyleClass().add("author-whole");
        list.getStyleClass().add("author-cards");
        getChildren().setAll(Text.of(Words.of("author.questions.what"), "body", "author-words"), list);
        model.unanswered().addListener((ListChangeListener<Unanswered>) _ -> show());
        model.sessionsProperty().addListener(_ -> show());
        show();
    }

    private void show() {
        list.getChildren().clear();
        Optional<Integer> read = model.sessionsProperty().get();
        if (read.isPresent() && model.unanswered().isEmpty())
            list.getChildren().add(Text.of(Words.of("author.questions.none", read.get()), "secondary"));
        model.unanswered().forEach(q -> list.getChildren().add(card(q)));
    }

    private VBox card(Unanswered question) {
        VBox card = new VBox();
        card.getStyleClass().addAll("card", "card-pad", "gap-s");
        HBox chips = new HBox(
                Chips.chip(Words.of("author.questions.times", question.asked().size()), ""));
        chips.getStyleClass().addAll("gap-xs", "centre-left");
        if (question.near()) chips.getChildren().add(Chips.chip(Words.of("author.questions.near"), "amber"));
        question.now().ifPresent(u -> chips.getChildren()
                .add(Chips.chip(Words.of("author.questions.now", u.label()), "green")));
        FlowPane places = new FlowPane();
        places.getStyleClass().add("gap-s");
        question.asked().stream().limit(PLACES).forEach(a -> places.getChildren()
                .add(Text.link(
                        Words.of("author.questions.place", a.title(), a.turn() + 1),
                        () -> navigator.go(new Place.Debrief(a.sessionId(), Optional.of(a.turn()))))));
        HBox actions = new HBox();
        actions.getStyleClass().add("gap-s");
        VBox below = new VBox(actions);
        Button make = Text.button(Words.of("author.questions.make"), () -> choose(question, below, actions));
        make.getStyleClass().add("make-ask");
        actions.getChildren().setAll(make, Text.button(Words.of("author.questions.leave"), () -> leave(question)));
        card.getChildren().setAll(Text.of(question.question(), "section"), chips, places, below);
        return card;
    }

    private void choose(Unanswered question, VBox below, HBox actions) {
        List<DisclosureUnit> units = desk.now().orElseThrow().clientCase().units();
        UnitPicker picker = new UnitPicker(
                units, unit -> make(question, unit), () -> below.getChildren().setAll(actions));
        below.getChildren().setAll(picker);
        picker.focusSearch();
    }

    private void make(Unanswered question, DisclosureUnit unit) {
        desk.add(CasePlace.unit(unit.id(), "asks"), question.question());
        model.answered(question);
        notices.offer(
                Words.of("author.questions.made", unit.label()),
                Words.of("author.show"),
                () -> desk.goTo(CasePlace.unit(unit.id(), "asks")));
    }

    private void leave(Unanswered question) {
        model.leaveOut(question);
        notices.offer(Words.of("author.questions.left"), Words.of("author.undo"), () -> model.takeBack(question));
    }

    void reading(boolean on) {
        Shown.when(list, !on || !model.unanswered().isEmpty());
    }
}
