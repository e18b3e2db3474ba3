package org.understudy.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.testfx.api.FxRobot;
import org.understudy.practice.drills.Attempt;
import org.understudy.practice.drills.DrillBook;
import org.understudy.practice.drills.Exercise;
import org.understudy.practice.drills.SafetyDrill;
import org.understudy.practice.drills.Skill;

/** A drill as it is after a reply was looked at. Its steps run on the FX thread. */
enum DrillShots {
    SKILL(
            "You poured it away although it was right there, and then you even rinsed the sink.",
            "You told her about the lake after all those mornings, and that can't have been easy."),
    SAFETY("I'm so sorry, the house and the dog on one day. What was it like in court?");

    private final List<String> replies;

    /** @param replies one for each time the drill is opened */
    DrillShots(String... replies) {
        this.replies = List.of(replies);
    }

    boolean marked() {
        FxRobot look = new FxRobot();
        Node on = look.lookup(".drill-point").tryQuery().orElse(null);
        TextArea line = look.lookup("#line").queryAll().stream()
                .filter(n -> n.getScene() != null && n instanceof TextArea)
                .map(TextArea.class::cast)
                .findFirst()
                .orElseThrow();
        if (on != null && replies.contains(line.getText())) return true;
        if (line.isEditable() && line.isFocused() && line.getText().isEmpty()) {
            boolean martin = look.lookup("#who").queryLabeled().getText().startsWith("Martin");
            line.setText(martin ? replies.getLast() : replies.getFirst());
            look.lookup("#asking .primary").queryAs(Button.class).fire();
        }
        return false;
    }

    /** A fortnight of practice, so that there is something to see. */
    static void practised(DrillBook book) {
        List<Skill> skills = Skill.builtIn();
        for (int day = 14; day > 0; day--) {
            for (int i = 0; i < 4; i++) {
                Exercise e = skills.get((day + i) % 6).exercises().get(i);
                keep(book, e, day, i, day > 9 && (day + i) % 3 == 0 ? 1 : 5);
            }
        }
        List<SafetyDrill> moments = SafetyDrill.builtIn();
        for (int i = 0; i < 7; i++) keep(book, moments.get(i).exercises().getFirst(), 7 - i, 9, i == 3 ? 1 : 5);
        keep(book, moments.get(0).exercises().get(3), 2, 11, 5);
        keep(book, moments.get(2).exercises().get(1), 2, 12, 1);
    }

    private static void keep(DrillBook book, Exercise e, int daysAgo, int minute, int grade) {
        Instant at = Instant.now().minus(Duration.ofDays(daysAgo)).plusSeconds(60L * minute);
        book.keep(new Attempt(
                "shown-" + daysAgo + "-" + minute, e.kind(), e.theme(), e.id(), e.deep(), e.model(), grade, at));
    }
}
