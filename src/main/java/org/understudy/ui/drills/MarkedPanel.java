package org.understudy.ui.drills;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.understudy.i18n.Words;
import org.understudy.practice.drills.Marked;
import org.understudy.practice.drills.SafetyDrill;
import org.understudy.practice.drills.SafetyExercise;
import org.understudy.practice.drills.SkillExercise;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.ReplyText;

/** How a reply did: what it is, what was looked at, one way to say it, and what makes the moment hard. */
final class MarkedPanel extends VBox {
    MarkedPanel() {
        getStyleClass().add("gap-m");
    }

    void show(Marked marked) {
        getChildren().setAll(verdict(marked), reply(marked), model(marked));
        if (marked.exercise() instanceof SafetyExercise safety) getChildren().add(moment(safety.drill()));
    }

    private static Label verdict(Marked marked) {
        Label chip = chip(marked);
        chip.getStyleClass().add("verdict");
        return chip;
    }

    private static Label chip(Marked marked) {
        boolean safety = marked.exercise() instanceof SafetyExercise;
        String key = marked.good() ? "good" : marked.grade() >= 2 ? "half" : "poor";
        return Chips.chip(
                Words.of((safety ? "drill.safety." : "drill.skill.") + key),
                key.equals("good") ? "green" : key.equals("half") ? "amber" : "red");
    }

    private static VBox reply(Marked marked) {
        VBox points = new VBox();
        points.getStyleClass().add("gap-xs");
        marked.points().forEach(p -> points.getChildren().add(point(p)));
        boolean skill = marked.exercise() instanceof SkillExercise;
        VBox card = new VBox(
                skill
                        ? ReplyText.of(marked.reply(), marked.coded(), marked.decided())
                        : ReplyText.plain(marked.reply(), marked.coded()),
                points);
        if (!marked.decided().isEmpty()) card.getChildren().add(words(Words.of("second.decided"), "secondary"));
        card.getStyleClass().addAll("card", "card-pad", "gap-s");
        return section(Words.of("drill.yours"), card);
    }

    private static HBox point(Marked.Point point) {
        String kind = point.kind().name().toLowerCase(Locale.ROOT);
        FontIcon icon = new FontIcon(
                switch (point.kind()) {
                    case MET -> Feather.CHECK;
                    case UNMET -> Feather.CIRCLE;
                    case NOTE -> Feather.INFO;
                });
        Label words = words(point.words(), "body");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon, words);
        row.getStyleClass().addAll("drill-point", kind);
        words.setAccessibleText(Words.of("drill.point." + kind, point.words()));
        return row;
    }

    private static VBox model(Marked marked) {
        Label said = words("“" + marked.exercise().model() + "”", "body");
        VBox card = new VBox(said);
        card.getStyleClass().addAll("well", "gap-xs");
        if (marked.exercise() instanceof SkillExercise skill) {
            card.getChildren().add(words(skill.skill().tip(), "secondary"));
        }
        return section(Words.of("drill.model"), card);
    }

    private static VBox moment(SafetyDrill drill) {
        VBox card = new VBox(
                words(Words.of("drill.trap", drill.trap()), "body"),
                words(Words.of("drill.good", drill.good()), "body"),
                words(Words.of("drill.weak", drill.why()), "body"),
                words(
                        Words.of("drill.benchmark", Math.round(drill.benchmark()), SafetyDrill.BENCHMARK_SOURCE),
                        "secondary"));
        card.getStyleClass().addAll("note-card", "gap-s");
        return section(Words.of("drill.moment"), card);
    }

    private static VBox section(String title, Region content) {
        VBox box = new VBox(words(title, "section"), content);
        box.getStyleClass().add("gap-s");
        return box;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
