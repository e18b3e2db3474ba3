package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.practice.drills.Attempt;
import org.understudy.practice.drills.SafetyDrill;
import org.understudy.ui.common.Place;

/** Today's round and a critical moment, by keyboard; what was tried is there after a restart. */
@ExtendWith(ApplicationExtension.class)
class DrillJourneyTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void aRoundOfDrillsFromTheShelfAndACriticalMoment(FxRobot robot) {
        try (Journeys journey = begin(robot)) {
            journey.go(new Place.Shelf());
            journey.until(
                    "the shelf",
                    () -> robot.lookup("#case-dana-crash").tryQuery().isPresent());
            robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
            Button begin = journey.shown("#begin");
            journey.until("today is laid out", begin::isFocused);
            robot.type(KeyCode.ENTER);

            TextArea line = journey.shown("#line");
            journey.until("the line waits", line::isFocused);
            robot.interact(() -> line.setText("Have you tried yoga?"));
            robot.type(KeyCode.ENTER);
            Button next = journey.shown("#next");
            journey.until(
                    "how it did",
                    () -> robot.lookup(".drill-point.unmet").tryQuery().isPresent() && next.isFocused());
            robot.type(KeyCode.A);
            journey.until(
                    "the same once more",
                    () -> line.isFocused() && line.getText().isEmpty());
            robot.interact(() -> line.setText("You go to bed at nine because there's nobody to stay up for."));
            robot.type(KeyCode.ENTER);
            journey.until(
                    "it is good",
                    () -> robot.lookup(".verdict.green").tryQuery().isPresent() && next.isFocused());
            robot.type(KeyCode.X);
            journey.until("one is taken back", () -> attempts(journey).size() == 1);
            robot.type(KeyCode.ESCAPE);

            SafetyDrill bridge = SafetyDrill.builtIn().getFirst();
            Button moment = journey.shown("#drill-" + bridge.id());
            robot.interact(moment::requestFocus);
            robot.type(KeyCode.SPACE);
            Label who = journey.shown("#who");
            journey.until(
                    "the moment",
                    () -> who.getText().equals(bridge.tellings().getFirst().who()) && line.isFocused());
            robot.interact(() -> line.setText(bridge.tellings().getFirst().model()));
            robot.type(KeyCode.ENTER);
            journey.until(
                    "it will do",
                    () -> robot.lookup(".verdict.green").tryQuery().isPresent() && next.isFocused());
            assertThat(journey.troubles).isEmpty();
        }
        try (Journeys again = begin(robot)) {
            assertThat(attempts(again))
                    .extracting(Attempt::kind)
                    .containsExactly(Attempt.Kind.SKILL, Attempt.Kind.SAFETY);
            again.go(new Place.Drills());
            again.until(
                    "what was tried",
                    () -> robot.lookup(".drill-mark.learning").queryAll().size() > 1);
        }
    }

    private static java.util.List<Attempt> attempts(Journeys journey) {
        return journey.house.drillBook().attempts();
    }

    private Journeys begin(FxRobot robot) {
        return Journeys.opened(folder.resolve("data"), stage);
    }
}
