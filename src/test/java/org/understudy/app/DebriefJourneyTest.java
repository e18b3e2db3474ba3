package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.analysis.rating.Principle;
import org.understudy.practice.Rehearsal;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.ui.common.Place;

/** Every page of the debrief by its number, and from each figure in two clicks to the words it rests on. */
@ExtendWith(ApplicationExtension.class)
class DebriefJourneyTest {
    private static final List<String> LINES = List.of(
            "Hello Dana, I'm Sam. What brings you here?",
            "How are you sleeping?",
            "You should really stop drinking coffee.",
            "Don't worry, everything will be fine. You need to stop thinking about it.",
            "From 0 to 100, how high is your distress right now?",
            "My sister had an accident too, and I cried for weeks. Anyway, nice weather today.",
            "What do you make of all this so far?");

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void leadsFromEachFigureToItsWordsAndOnToPaper(FxRobot robot) throws Exception {
        Journeys[] made = new Journeys[1];
        robot.interact(() -> made[0] = new Journeys(folder.resolve("data"), stage));
        Path paper = folder.resolve("debrief.pdf");
        try (Journeys journey = made[0]) {
            Session session = played(journey);
            journey.go(new Place.Debrief(session.id(), Optional.empty()));
            ListView<?> transcript = journey.shown("#transcript");
            journey.until("the transcript", () -> transcript.getItems().size() == 2 * LINES.size());

            journey.shown(".ctrs-row");
            robot.interact(robot.lookup(".ctrs-row").<Node>queryAll().stream()
                    .findFirst()
                    .orElseThrow()::requestFocus);
            robot.type(KeyCode.DOWN);
            robot.type(KeyCode.ENTER);
            leads(robot, journey, transcript, ".note-card .turn-chip");
            assertThat(robot.lookup(".cluster-row").queryAll()).hasSizeBetween(1, 3);

            robot.type(KeyCode.DIGIT3);
            TitledPane empathy = journey.shown(".quality-row");
            robot.interact(() -> empathy.setExpanded(true));
            leads(robot, journey, transcript, ".quality-rests .turn-chip");
            assertThat(robot.lookup(".quality-row").queryAll())
                    .hasSizeGreaterThanOrEqualTo(Principle.values().length + 4);
            assertThat(robot.lookup(".note-card .turn-chip").<Node>queryAll()).isNotEmpty();

            robot.type(KeyCode.DIGIT4);
            journey.shown(".checklist-row");
            leads(robot, journey, transcript, ".checklist-row .turn-chip");

            robot.type(KeyCode.DIGIT5);
            journey.shown(".edge-card.care");
            leads(robot, journey, transcript, ".edge-card.care .turn-chip");
            assertThat(robot.lookup(".ethical-risk").queryAll()).hasSize(9);
            assertThat(robot.lookup(".safety-share").queryAs(Label.class).getText())
                    .containsPattern("of \\d+ harmful replies .* named \\d+ by their kind");

            robot.type(KeyCode.DIGIT6);
            journey.shown(".lens-table");
            assertThat(robot.lookup(".tab-page .body").<Node>queryAll())
                    .filteredOn(n -> n instanceof Label l && l.getText().contains("PCL-5"))
                    .isNotEmpty();

            assertThat(robot.lookup(".pulse-row > .secondary").<Node>queryAll())
                    .as("each of the client's answers says what it was read from")
                    .filteredOn(n -> n instanceof Label l && l.getText().contains("of 100"))
                    .hasSize(5);

            journey.saveTo = Optional.of(paper);
            MenuButton report = journey.shown("#report");
            robot.interact(() -> report.getItems().getFirst().fire());
            journey.until("the report on paper", () -> Files.exists(paper) && Files.size(paper) > 10_000);
            assertThat(new String(Files.readAllBytes(paper), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(journey.troubles).isEmpty();
        }
    }

    /** The second click: the chip beside the words leads to their turn in the transcript. */
    private static void leads(FxRobot robot, Journeys journey, ListView<?> transcript, String chip) {
        journey.shown(chip);
        Button shown = robot.lookup(chip).<Button>queryAll().stream()
                .filter(DebriefJourneyTest::seen)
                .findFirst()
                .orElseThrow();
        int turn = Integer.parseInt(shown.getText().replaceAll("\\D+", "")) - 1;
        robot.interact(() -> transcript.getSelectionModel().clearSelection());
        robot.interact(shown::fire);
        journey.until(
                chip + " leads to turn " + turn,
                () -> transcript.getSelectionModel().getSelectedIndex() == turn);
        robot.interact(transcript::requestFocus);
    }

    private static boolean seen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) if (!n.isVisible()) return false;
        return true;
    }

    private static Session played(Journeys journey) {
        Setting setting = new Setting(Optional.of("orientation"), "plain", 30, Optional.empty());
        Rehearsal rehearsal = journey.house.rehearsalRoom().begin("dana-crash", setting, 27);
        LINES.forEach(rehearsal::say);
        Session ended = rehearsal.end();
        Rating own = new Rating("me", Lens.SELF, "CTRS", Instant.EPOCH, List.of(), "", Map.of());
        journey.house.library().addRating(ended.id(), own);
        return ended;
    }
}
