package org.understudy.ui.drills;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.drills.Attempt;
import org.understudy.practice.drills.DrillStanding;
import org.understudy.practice.drills.Exercise;
import org.understudy.practice.drills.Schedule;
import org.understudy.practice.drills.Skill;
import org.understudy.ui.common.When;

/** What the marks of a skill rest on: every try at each of its moments, with whether it would do and when it comes back. */
final class SkillTries {
    private SkillTries() {}

    /** A line for each skill of which something was tried, that opens to its tries. */
    static List<TitledPane> of(DrillStanding standing, When when) {
        return Skill.builtIn().stream()
                .filter(skill -> tries(skill, standing) > 0)
                .map(skill -> skill(skill, standing, when))
                .toList();
    }

    private static long tries(Skill skill, DrillStanding standing) {
        return skill.exercises().stream()
                .mapToLong(e -> standing.tries(e.id()).size())
                .sum();
    }

    private static TitledPane skill(Skill skill, DrillStanding standing, When when) {
        VBox moments = new VBox();
        moments.getStyleClass().addAll("gap-s", "skill-tries");
        int number = 0;
        for (Exercise exercise : skill.exercises()) {
            number++;
            List<Attempt> made = standing.tries(exercise.id());
            if (made.isEmpty()) continue;
            moments.getChildren().add(words(moment(exercise, number, standing), "secondary"));
            for (Attempt attempt : made)
                moments.getChildren()
                        .add(words(
                                Words.of(
                                        "drills.tries.one",
                                        when.day(attempt.at()),
                                        attempt.reply(),
                                        Words.of(attempt.good() ? "drills.first.good" : "drills.first.poor")),
                                "body"));
        }
        TitledPane pane = new TitledPane(Words.of("drills.tries.skill", skill.name(), tries(skill, standing)), moments);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add("folded");
        return pane;
    }

    private static String moment(Exercise exercise, int number, DrillStanding standing) {
        return Words.of(
                "drills.tries.moment",
                number,
                exercise.who(),
                Words.of("drills.legend." + standing.level(exercise.id()).name().toLowerCase(Locale.ROOT)),
                standing.schedule(exercise.id())
                        .map(Schedule::due)
                        .map(day -> SkillCard.Due.words(day, standing.today()))
                        .orElse(Words.of("drills.untried")));
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
