package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.ui.common.Place;

/** What several sessions and a fortnight of drills add up to. */
@ExtendWith(ApplicationExtension.class)
class ProgressJourneyTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void showsHowOneSeesOneselfAndHowTheDrillsWent(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            journey.go(new Place.Progress());
            journey.until("nothing yet", () -> robot.lookup("#empty").query().isVisible());
            DrillShots.practised(journey.house.drillBook());
            RatedSessions.keep(
                    journey, List.of("Hello Dana. What brings you here?", "How are you sleeping?", "What else?"));

            journey.go(new Place.Shelf());
            robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
            journey.until(
                    "the lenses", () -> robot.lookup(".lens-bar").queryAll().size() == 3 * CtrsItem.values().length);
            assertThat(robot.lookup(".lens-bar").<Node>queryAll())
                    .allSatisfy(n -> assertThat(n.getAccessibleText()).contains("you ", "machine "));
            assertThat(robot.lookup("#gaps .body").<Label>query().getText()).contains("3 sessions");
            assertThat(robot.lookup("#client-gaps .client-gap").<Label>queryAll())
                    .as("three items, two raters, three sessions and their mean")
                    .hasSize(3 * 2 * 4)
                    .anyMatch(l -> l.getText().matches("[+−]\\d\\.\\d"))
                    .allSatisfy(l -> assertThat(l.getAccessibleText()).contains(l.getText(), "beside the client"));
            assertThat(robot.lookup(".technique-course").<Node>queryAll())
                    .isNotEmpty()
                    .allSatisfy(
                            n -> assertThat(n.getAccessibleText().split(", ")).hasSize(3));
            assertThat(robot.lookup("#fromDrills .benchmark-bar").queryAll()).hasSize(5);
            assertThat(journey.troubles).isEmpty();
        }
    }
}
