package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.ui.common.Place;

/** Two sessions compared, and the comparison taken away on paper. */
@ExtendWith(ApplicationExtension.class)
class CompareJourneyTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void writesTheComparisonToPrint(FxRobot robot) throws Exception {
        Path page = folder.resolve("two.html");
        Path named = folder.resolve("named.html");
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            journey.go(new Place.Compare(Optional.of("dana-crash-peer-s02"), Optional.of("dana-crash-peer-m04")));
            ListView<?> rows = journey.shown("#rows");
            journey.until("the rows", () -> rows.getItems().size() > 2);
            journey.saveTo = Optional.of(page);
            MenuButton report = robot.lookup(n -> "report".equals(n.getId()) && n.getScene() != null)
                    .query();
            robot.interact(() -> report.getItems().get(1).fire());
            journey.until("the page", () -> Files.exists(page) && Files.size(page) > 5_000);
            journey.saveTo = Optional.of(named);
            CheckMenuItem withTitles = (CheckMenuItem) report.getItems().getLast();
            robot.interact(() -> withTitles.setSelected(true));
            robot.interact(() -> report.getItems().get(1).fire());
            journey.until("the page with titles", () -> Files.exists(named) && Files.size(named) > 5_000);
            assertThat(journey.troubles).isEmpty();
        }
        assertThat(Files.readString(page))
                .contains("Highest distress")
                .as("no title unless asked")
                .doesNotContain("The mirror");
        assertThat(Files.readString(named)).contains("The mirror", "Highest distress");
    }

    @Test
    void aLowWindowLeavesTheRowsTheirRoom(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("low"), stage)) {
            robot.interact(() -> {
                stage.setWidth(1280);
                stage.setHeight(700);
            });
            journey.go(new Place.Compare(Optional.of("dana-crash-peer-s02"), Optional.of("dana-crash-peer-m04")));
            ListView<?> rows = journey.shown("#rows");
            journey.until("the rows", () -> rows.getItems().size() > 2);
            journey.until("room for two of them and a half", () -> rows.getHeight() > 240);
            TextArea noticed = journey.shown("#noticed");
            journey.until("and for an answer", () -> noticed.getHeight() > 40);
        }
    }

    @Test
    void escapeLeavesTheAnswerFirstAndThenTheScreen(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("escape"), stage)) {
            journey.go(new Place.Trajectory("dana-crash-peer-s02"));
            journey.shown("#chart");
            journey.go(new Place.Compare(Optional.of("dana-crash-peer-s02"), Optional.of("dana-crash-peer-m04")));
            ListView<?> rows = journey.shown("#rows");
            journey.until("the rows", () -> rows.getItems().size() > 2);
            TextArea noticed = journey.shown("#noticed");
            robot.interact(noticed::requestFocus);
            robot.write("slower").type(KeyCode.ESCAPE);
            journey.until("the keyboard is out of the answer", rows::isFocused);
            assertThat(noticed.getText()).isEqualTo("slower");
            robot.type(KeyCode.ESCAPE);
            journey.shown("#chart");
            assertThat(journey.troubles).isEmpty();
        }
    }
}
