package org.understudy.ui.debrief;

import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.understudy.analysis.outcome.Outcome;
import org.understudy.i18n.Words;

/** The client's symptom scores, the little that talks move them, and how they went over the talks with this client. */
final class OutcomePanel extends VBox {
    private final IntConsumer goToTurn;
    private final Runnable howGood;

    OutcomePanel(IntConsumer goToTurn, Runnable howGood) {
        this.goToTurn = goToTurn;
        this.howGood = howGood;
        getStyleClass().add("gap-s");
    }

    void show(Outcome outcome, String clientName) {
        getChildren().setAll(Quotes.words(Words.of("outcome.title"), "section"));
        outcome.measures().forEach(m -> add(m, outcome.isTooShort()));
        if (!outcome.pulls().isEmpty()) getChildren().add(Quotes.words(Words.of("outcome.pulls"), "secondary"));
        outcome.pulls().forEach(this::add);
        getChildren().add(Quotes.words(Words.of("outcome.course", clientName), "section"));
        getChildren().add(new CourseView(outcome.course()));
        if (outcome.course().steps().size() == 1)
            getChildren().add(Quotes.words(Words.of("outcome.course.none", clientName), "body", "course-empty"));
        Button rests = new Button(Words.of("outcome.rests"));
        rests.getStyleClass().addAll("link-button", "outcome-figures");
        rests.setOnAction(_ -> howGood.run());
        getChildren().addAll(Quotes.words(outcome.caveat() + " " + Words.of("outcome.source"), "secondary"), rests);
    }

    /** The score before and after, and the sum it is made of. */
    private void add(Outcome.Measure m, boolean tooShort) {
        boolean moved = m.talking() > 0 || m.lean() != 0;
        getChildren()
                .add(Quotes.words(
                        Words.of(
                                moved ? "outcome.moved" : tooShort ? "outcome.tooshort" : "outcome.unmoved",
                                Words.of("outcome." + m.key()),
                                CourseView.figure(m.before()),
                                m.most(),
                                fine(m.after()),
                                fine(m.low()),
                                fine(m.high())),
                        "body"));
        if (moved)
            getChildren()
                    .add(Quotes.words(
                            Words.of(
                                    m.ofCourses() ? "outcome.shared" : "outcome.made",
                                    String.format(Locale.ROOT, "%.3f", m.talking()),
                                    signed(m.lean())),
                            "secondary",
                            "outcome-made"));
    }

    private static String fine(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private void add(Outcome.Pull pull) {
        String name = Words.of(
                pull.technique().equals("reflection") ? "outcome.reflection" : "technique." + pull.technique());
        String much =
                Words.of(pull.steps() > 0 ? "outcome.much" : pull.steps() < 0 ? "outcome.little" : "outcome.usual");
        Label words = Quotes.words(
                Words.of("outcome.pull", name, pull.times(), signed(pull.phq2()), signed(pull.gad2()), much), "body");
        VBox row = new VBox(words, Quotes.turns(pull.turns(), goToTurn));
        row.getStyleClass().addAll("gap-xs", "outcome-pull");
        getChildren().add(row);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.3f", value).replace('-', '−');
    }
}
