package org.understudy.ui.author;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.EditableCase;
import org.understudy.i18n.Words;

/** The small questions of a unit, folded away until somebody wants them, and a place to write another. */
final class SmallQuestionsPane extends TitledPane {
    private final String unit;
    private final EditableCase edited;
    private final AuthorViewModel model;

    SmallQuestionsPane(String unit, EditableCase edited, AuthorViewModel model) {
        this.unit = unit;
        this.edited = edited;
        this.model = model;
        setText(Words.of("author.small", edited.details(unit).size()));
        getStyleClass().add("author-details");
        setAnimated(false);
        // laid out only where somebody looks, and left open while they work on it
        setExpanded(model.smallQuestionsOpen().get());
        expandedProperty().subscribe(open -> {
            model.smallQuestionsOpen().set(open);
            if (open && getContent() == null) setContent(content());
        });
    }

    private Node content() {
        VBox all = new VBox(Text.of(Words.of("author.small.what"), "secondary"));
        all.getStyleClass().add("gap-m");
        for (String name : edited.details(unit)) {
            CasePlace asks = CasePlace.asks(unit, name);
            String first = edited.lines(asks).stream()
                    .findFirst()
                    .map(EditableCase.Line::text)
                    .orElse(name);
            all.getChildren()
                    .addAll(
                            new LinesEditor(asks, first, "", edited, model),
                            new LinesEditor(
                                    CasePlace.says(unit, name), Words.of("author.small.says"), "", edited, model));
        }
        all.getChildren().add(another());
        return all;
    }

    private Node another() {
        TextField question = field("author.small.question", "new-question");
        TextField answer = field("author.small.answer", "new-answer");
        Button keep = new Button(Words.of("author.small.keep"));
        keep.setId("keep-small-question");
        keep.disableProperty().bind(question.textProperty().map(String::isBlank).flatMap(blank -> answer.textProperty()
                .map(a -> blank || a.isBlank())));
        keep.setOnAction(_ -> model.answer(unit, question.getText(), answer.getText()));
        answer.setOnAction(_ -> keep.fire());
        VBox box = new VBox(Text.of(Words.of("author.small.add"), "section"), question, answer, keep);
        box.getStyleClass().add("gap-s");
        return box;
    }

    private static TextField field(String words, String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(Words.of(words));
        field.setAccessibleText(Words.of(words));
        return field;
    }
}
