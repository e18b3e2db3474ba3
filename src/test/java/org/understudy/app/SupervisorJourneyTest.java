package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.practice.Rehearsal;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.ui.common.Place;
import org.understudy.ui.debrief.Anchors;
import org.understudy.ui.debrief.TranscriptLine;

/** A supervisor rates a trainee's session by keyboard, sees it beside the others' figures, and takes it back. */
@ExtendWith(ApplicationExtension.class)
class SupervisorJourneyTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void ratesATraineesSessionUnseeingAndUndoesIt(FxRobot robot) throws Exception {
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            String id = talk(journey);
            journey.go(new Place.Debrief(id, Optional.empty()));
            Button instead = journey.shown("#supervise-instead");
            robot.interact(instead::requestFocus);
            robot.type(KeyCode.SPACE);

            TextField name = journey.shown("#supervisor-name");
            journey.until("the name has the keyboard", name::isFocused);
            assertThat(robot.lookup(".debrief-tabs").tryQuery().filter(n -> n.getParent()
                            .isVisible()))
                    .as("no figure of anybody's is on screen")
                    .isEmpty();
            ListView<TranscriptLine> transcript = journey.shown("#transcript");
            assertThat(transcript.getItems())
                    .isNotEmpty()
                    .allMatch(l -> l.turn().codes().isEmpty());
            Button keep = robot.lookup("#supervisor-keep").queryButton();
            assertThat(keep.isDisabled()).isTrue();
            robot.write("M. R.");
            robot.type(KeyCode.TAB);
            robot.type(KeyCode.DIGIT2);
            Label meaning = robot.lookup(".self-row .anchors").query();
            assertThat(meaning.getText()).isEqualTo("2: " + Anchors.of("agenda", 2));
            Node numbers = stage.getScene().getFocusOwner();
            assertThat(numbers.getAccessibleHelp()).as("heard with the number").isEqualTo(meaning.getText());
            robot.type(KeyCode.A);
            for (int point : Anchors.POINTS) assertThat(meaning.getText()).contains(Anchors.of("agenda", point));
            robot.type(KeyCode.DIGIT3, KeyCode.A);
            assertThat(meaning.getText())
                    .contains("Between 2 and 4", Anchors.of("agenda", 4))
                    .doesNotContain(Anchors.of("agenda", 0));
            robot.type(KeyCode.DIGIT2);
            TextArea comment = robot.lookup("#supervisor-comment").queryAs(TextArea.class);
            robot.interact(comment::requestFocus);
            robot.write("Ask less, wait more.");
            robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

            journey.until("it is kept with the session", () -> supervisors(journey, id)
                    .isPresent());
            Rating kept = supervisors(journey, id).orElseThrow();
            assertThat(kept.rater()).isEqualTo("M. R.");
            assertThat(kept.comment()).isEqualTo("Ask less, wait more.");
            assertThat(kept.items().stream().filter(ItemRating::observable))
                    .singleElement()
                    .satisfies(i -> assertThat(i.score()).isEqualTo(2));

            journey.go(Place.Debrief.on(id, Place.Debrief.Page.LENSES));
            journey.shown(".lens-table");
            assertThat(said(robot)).contains("M. R. writes", "Ask less, wait more.");
            Path file = folder.resolve("session.json");
            new TranscriptFiles().write(List.of(find(journey, id)), file);
            assertThat(new TranscriptFiles().read(file).sessions().getFirst().rating(Lens.SUPERVISOR, "CTRS"))
                    .as("it goes with the session's file")
                    .contains(kept);

            robot.interact(journey.<Button>shown("#supervise")::requestFocus);
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            journey.until("it is taken back", () -> supervisors(journey, id).isEmpty());
            TextField again = journey.shown("#supervisor-name");
            assertThat(again.getText()).as("laid out to be changed").isEqualTo("M. R.");
            robot.interact(again::requestFocus);
            robot.type(KeyCode.ESCAPE);
            journey.shown(".lens-table");
            assertThat(journey.troubles).isEmpty();
        }
    }

    /** Peers' sessions and any other are rated the same way; S opens the sheet, the button undoes. */
    @Test
    void ratesAPeersSessionAndUndoesItFromTheMessage(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("peer"), stage)) {
            String id = "tom-sundays-peer-h03";
            Rating before = supervisors(journey, id).orElseThrow();
            journey.go(new Place.Debrief(id, Optional.empty()));
            ListView<?> transcript = journey.shown("#transcript");
            robot.interact(transcript::requestFocus);
            robot.type(KeyCode.S);
            TextField name = journey.shown("#supervisor-name");
            journey.until("the name has the keyboard", name::isFocused);
            robot.write("K");
            robot.type(KeyCode.TAB);
            robot.type(KeyCode.DIGIT5);
            robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
            journey.until(
                    "the newest counts",
                    () -> supervisors(journey, id).orElseThrow().rater().equals("K"));
            Button undo = journey.shown("#notices .button");
            robot.interact(undo::fire);
            journey.until(
                    "the one before counts again",
                    () -> supervisors(journey, id).orElseThrow().equals(before));
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static String talk(Journeys journey) {
        Setting setting = new Setting(Optional.of("orientation"), "plain", 30, Optional.empty());
        Rehearsal rehearsal = journey.house.rehearsalRoom().begin("dana-crash", setting, 40);
        rehearsal.say("Hello Dana. What brings you here?");
        rehearsal.say("You stay up because lying down is worse.");
        return rehearsal.end().id();
    }

    private static Session find(Journeys journey, String id) {
        return journey.house.library().find(id).orElseThrow();
    }

    private static Optional<Rating> supervisors(Journeys journey, String id) {
        return find(journey, id).rating(Lens.SUPERVISOR, "CTRS");
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup(".label").<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }
}
