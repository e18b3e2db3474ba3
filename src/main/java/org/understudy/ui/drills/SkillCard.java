package org.understudy.ui.drills;

import java.time.LocalDate;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.drills.DrillStanding;
import org.understudy.practice.drills.DrillStanding.Level;
import org.understudy.practice.drills.Exercise;
import org.understudy.practice.drills.Skill;
import org.understudy.practice.drills.SkillExercise;

/** One skill with a mark for each of its moments. Enter, Space or a click practises it. */
final class SkillCard extends VBox {
    SkillCard(Skill skill, DrillStanding standing, Runnable open) {
        getStyleClass().addAll("case-card", "skill-card");
        setId("skill-" + skill.id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Label name = new Label(skill.name());
        name.getStyleClass().add("case-name");
        Label what = new Label(skill.what());
        what.setWrapText(true);
        what.getStyleClass().add("secondary");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Label next = new Label(next(skill, standing));
        next.getStyleClass().add("secondary");
        HBox foot = new HBox(marks(skill, standing), grow(), next);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(name, what, gap, foot);
        words.getStyleClass().add("case-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        setAccessibleText(Words.of(
                "drills.skill.accessible",
                skill.name(),
                skill.what(),
                count(skill, standing, Level.KNOWN),
                count(skill, standing, Level.LEARNING),
                count(skill, standing, Level.NEW),
                next(skill, standing)));
        setOnMouseClicked(_ -> open.run());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                e.consume();
                open.run();
            }
        });
    }

    private static Region grow() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    private static HBox marks(Skill skill, DrillStanding standing) {
        HBox marks = new HBox();
        marks.getStyleClass().add("drill-marks");
        for (Exercise exercise : skill.exercises()) {
            Region mark = new Region();
            String level = standing.level(exercise.id()).name().toLowerCase(Locale.ROOT);
            mark.getStyleClass().addAll("drill-mark", level);
            marks.getChildren().add(mark);
        }
        return marks;
    }

    private static long count(Skill skill, DrillStanding standing, Level level) {
        return skill.exercises().stream()
                .map(SkillExercise::id)
                .filter(id -> standing.level(id) == level)
                .count();
    }

    private static String next(Skill skill, DrillStanding standing) {
        return standing.nextDue(skill.id())
                .map(day -> Due.words(day, standing.today()))
                .orElse(Words.of("drills.untried"));
    }

    /** When something comes back, in words. */
    static final class Due {
        private Due() {}

        static String words(LocalDate day, LocalDate today) {
            long days = java.time.temporal.ChronoUnit.DAYS.between(today, day);
            return days <= 0 ? Words.of("drills.due") : Words.of("drills.due.in", days);
        }
    }
}
