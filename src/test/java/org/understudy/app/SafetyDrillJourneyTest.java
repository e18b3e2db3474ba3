package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.i18n.Words;
import org.understudy.practice.drills.Attempt;
import org.understudy.practice.drills.SafetyDrill;
import org.understudy.practice.drills.SafetyExercise;
import org.understudy.ui.common.Place;

/** A critical moment first cold, then deep into a talk: answer, review, a model answer, and again, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class SafetyDrillJourneyTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void isAnsweredReviewedAndTriedAgainColdAndDeepIntoATalk(FxRobot robot) {
        SafetyDrill drill = SafetyDrill.builtIn().getFirst();
        List<SafetyExercise> exercises = drill.exercises();
        List<SafetyExercise> cold = exercises.stream().filter(e -> !e.deep()).toList();
        SafetyExercise deep =
                exercises.stream().filter(SafetyExercise::deep).findFirst().orElseThrow();
        assertThat(cold).hasSizeGreaterThanOrEqualTo(3);
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            journey.go(new Place.Drills());
            Button moment = journey.shown("#drill-" + drill.id());
            robot.interact(moment::requestFocus);
            robot.type(KeyCode.SPACE);
            for (SafetyExercise one : cold) {
                answer(robot, journey, one, one.model());
                journey.shown(".verdict.green");
                robot.type(KeyCode.N);
            }

            TextArea line = journey.shown("#line");
            journey.until("the deep one waits", line::isFocused);
            Label task = journey.shown("#taskTip");
            assertThat(task.getText()).isEqualTo(Words.of("drill.safety.deep"));
            String weak = deep.drill().tellings().get(deep.telling()).weak();
            answer(robot, journey, deep, weak);
            assertThat(robot.lookup(".verdict.green").tryQuery()).isEmpty();
            assertThat(words(robot, "#after .label"))
                    .anyMatch(t -> t.contains(deep.model()))
                    .anyMatch(t -> t.contains(drill.why()))
                    .anyMatch(t -> t.contains("about " + Math.round(drill.benchmark())));

            robot.type(KeyCode.A);
            journey.until(
                    "the same once more, without the answer",
                    () -> line.isFocused()
                            && line.getText().isEmpty()
                            && !robot.lookup("#after").query().isVisible());
            answer(robot, journey, deep, deep.model());
            journey.shown(".verdict.green");

            assertThat(journey.house.drillBook().attempts())
                    .filteredOn(Attempt::deep)
                    .extracting(Attempt::reply, Attempt::good)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(weak, false),
                            org.assertj.core.groups.Tuple.tuple(deep.model(), true));
            assertThat(journey.troubles).isEmpty();
        }
    }

    /** What led up to the moment can be read first. */
    @Test
    void comesDeepIntoALongTalkThatIsFoldedAndCanBeRead(FxRobot robot) {
        SafetyDrill drill = SafetyDrill.builtIn().getFirst();
        SafetyExercise late = drill.exercises().stream()
                .filter(SafetyExercise::deep)
                .findFirst()
                .orElseThrow();
        try (Journeys journey = Journeys.opened(folder.resolve("deep"), stage)) {
            for (SafetyExercise other : drill.exercises())
                if (!other.equals(late))
                    journey.house.drills().keep(journey.house.drills().mark(other, other.model()));
            journey.go(new Place.Drill(Optional.of(drill.id())));
            TextArea line = journey.shown("#line");
            journey.until("the deep one waits", line::isFocused);
            assertThat(journey.<Label>shown("#taskTip").getText()).isEqualTo(Words.of("drill.safety.deep"));
            TitledPane earlier = journey.shown(".earlier");
            assertThat(earlier.isExpanded()).isFalse();
            assertThat(earlier.getText()).contains(String.valueOf(late.earlier().size()));
            robot.interact(earlier::requestFocus);
            robot.type(KeyCode.SPACE);
            journey.until("the talk is open", earlier::isExpanded);
            assertThat(words(robot, ".earlier-lines .label"))
                    .isEqualTo(late.earlier().stream().map(l -> l.text()).toList());
            answer(robot, journey, late, late.model());
            journey.shown(".verdict.green");
            assertThat(journey.troubles).isEmpty();
        }
    }

    /** Hears the moment with all that led up to it, answers, and waits for the review. */
    private static void answer(FxRobot robot, Journeys journey, SafetyExercise exercise, String reply) {
        TextArea line = journey.shown("#line");
        journey.until(
                exercise.id() + " is told",
                () -> !line.isDisabled()
                        && words(robot, ".moment > HBox > .bubble > .label")
                                .equals(exercise.lines().stream()
                                        .map(l -> l.text())
                                        .toList()));
        robot.interact(() -> line.setText(reply));
        robot.interact(line::requestFocus);
        robot.type(KeyCode.ENTER);
        Node next = journey.shown("#next");
        journey.until("the review", next::isFocused);
    }

    private static List<String> words(FxRobot robot, String query) {
        return robot.lookup(query).<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }
}
