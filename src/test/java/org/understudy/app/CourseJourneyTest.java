package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.practice.Rehearsal;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.ui.common.Place;

/** The same client met again: the first debrief says that there is no course yet, the third shows it, and so does progress. */
@ExtendWith(ApplicationExtension.class)
class CourseJourneyTest {
    private static final Setting SETTING = new Setting(Optional.of("orientation"), "plain", 30, Optional.empty());
    private static final List<String> LINES = List.of(
            "Hello Dana. What brings you here?",
            "You stay up because lying down is worse.",
            "How are you sleeping?",
            "It sounds as if the night is when it all comes back.",
            "What do you do when you lie awake?",
            "And what is work like, in the day?",
            "Who knows how it is for you?",
            "You carry a good deal of this by yourself.",
            "What would you like to be different?");

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void followsTheScoresOverTheTalksWithOneClient(FxRobot robot) throws Exception {
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            Session first = talk(journey.house.rehearsalRoom().begin("dana-crash", SETTING, 3));
            journey.go(new Place.Progress());
            Label none = journey.shown(".courses-empty");
            assertThat(none.getText()).contains("remember");
            open(robot, journey, first);
            assertThat(journey.<Label>shown(".course-empty").getText()).contains("Dana");
            robot.type(KeyCode.DIGIT1);

            Session second = talk(journey.house.rehearsalRoom().goOn(first, SETTING, 4));
            Session third = talk(journey.house.rehearsalRoom().goOn(second, SETTING, 5));
            open(robot, journey, third);
            journey.shown(".course-table");
            assertThat(texts(robot, ".course-table .label"))
                    .anyMatch(t -> t.startsWith("Talk 3"))
                    .contains("Before");
            assertThat(robot.lookup(".course-line").<Node>queryAll())
                    .isNotEmpty()
                    .allSatisfy(n -> assertThat(n.getAccessibleText()).contains("before the first talk; then"));
            Button turn = journey.shown(".outcome-pull .turn-chip");
            robot.interact(turn::fire);

            Path page = folder.resolve("report.html");
            journey.saveTo = Optional.of(page);
            MenuButton report = journey.shown("#report");
            robot.interact(() -> report.getItems().get(1).fire());
            journey.until("the report", () -> Files.exists(page) && Files.size(page) > 1000);
            assertThat(Files.readString(page)).contains("Over the talks with this client", "Talk 3, day 1");

            journey.go(new Place.Progress());
            Button debrief = journey.shown(".client-course .course-open");
            assertThat(robot.lookup(".client-course").queryAll())
                    .as("one chain")
                    .hasSize(1);
            robot.interact(debrief::requestFocus);
            robot.type(KeyCode.SPACE);
            journey.shown("#transcript");
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static void open(FxRobot robot, Journeys journey, Session session) {
        journey.go(new Place.Debrief(session.id(), Optional.empty()));
        Button skip = journey.shown(".self-foot .quiet");
        robot.interact(skip::fire);
        Node transcript = journey.shown("#transcript");
        robot.interact(transcript::requestFocus);
        robot.type(KeyCode.DIGIT6);
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).<Node>queryAll().stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private static Session talk(Rehearsal rehearsal) {
        LINES.forEach(rehearsal::say);
        return rehearsal.end();
    }
}
