package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Lens;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Segments;

/** From the shelf to the debrief and back, as a trainee goes, by keyboard wherever a keyboard will do. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    private static final List<String> LINES = List.of(
            "Hello Dana, I'm Sam.",
            "What brings you here?",
            "How are you sleeping?",
            "You're up before it gets light, and you stay up.",
            "What's work like at the moment?",
            "That sounds like a lot to carry on four hours.",
            "We can go slowly here. You decide what we talk about.",
            "Tell me about your brother.",
            "You go quiet when we get near him. We can leave it for now.",
            "From 0 to 100, how high is your distress right now?",
            "Would it be all right if I explained what imaginal exposure is?",
            "What do you make of all this so far?");

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void fromTheShelfThroughASessionToWhatIsLearntFromIt(FxRobot robot) throws Exception {
        String id;
        Path table = folder.resolve("trajectory.csv");
        try (Journeys journey = begin(robot)) {
            journey.go(new Place.Shelf());
            robot.interact(journey.shown("#case-dana-crash")::requestFocus);
            robot.type(KeyCode.ENTER);
            Button start = journey.shown("#start");
            journey.until("the brief is laid out", start::isFocused);
            robot.type(KeyCode.ENTER);

            ListView<?> chat = journey.shown("#chat");
            TextArea line = journey.shown("#line");
            for (int i = 0; i < LINES.size(); i++) {
                String words = LINES.get(i);
                int rows = 2 * (i + 1) + 1;
                robot.interact(() -> line.setText(words));
                robot.interact(line::requestFocus);
                robot.type(KeyCode.ENTER);
                journey.until(
                        "answer " + (i + 1),
                        () -> chat.getItems().size() >= rows && line.getText().isEmpty());
            }
            robot.interact(() -> line.setText("You leave one bit"));
            robot.clickOn("#end");
            journey.shown("#over");

            id = onlyOwn(journey).id();
            Session kept = journey.house.library().find(id).orElseThrow();
            assertThat(kept.turns()).hasSize(2 * LINES.size());
            assertThat(kept.counselorTurns()).extracting(t -> t.text()).containsExactlyElementsOf(LINES);
            assertThat(kept.isOpen()).isFalse();

            journey.go(new Place.Debrief(id, Optional.empty()));
            rateOneself(robot, journey, id);
            ListView<?> transcript = journey.shown("#transcript");
            journey.until("the transcript", () -> !transcript.getItems().isEmpty());

            journey.go(new Place.Trajectory(id));
            journey.shown("#chart");
            journey.go(new Place.Compare(Optional.of(id), Optional.of("dana-crash-peer-m04")));
            ListView<?> rows = journey.shown("#rows");
            journey.until("rows beside a peer", () -> !rows.getItems().isEmpty());

            journey.saveTo = Optional.of(table);
            journey.go(new Place.Sessions());
            ListView<?> list = journey.shown("#list");
            journey.until("the library", () -> list.getItems().size() > 1);
            robot.interact(() -> list.getSelectionModel().select(1));
            robot.interact(list::requestFocus);
            robot.type(KeyCode.E);
            journey.until("the exported file", () -> Files.exists(table) && Files.size(table) > 0);
            assertThat(journey.troubles).isEmpty();
        }
        assertThat(Files.size(table)).isPositive();

        try (Journeys again = begin(robot)) {
            Session back = again.house.library().find(id).orElseThrow();
            assertThat(back.turns()).hasSize(2 * LINES.size());
            assertThat(back.rating(Lens.SELF, "CTRS")).isPresent();
            again.go(new Place.Debrief(id, Optional.of(3)));
            Label title = again.shown("#title");
            again.until("the debrief of the session", () -> title.getText().contains("Dana"));
        }
    }

    private void rateOneself(FxRobot robot, Journeys journey, String id) {
        Segments<?> agenda = journey.shown(".self-rating .segments");
        robot.interact(agenda::requestFocus);
        robot.type(KeyCode.END);
        robot.type(KeyCode.LEFT);
        Button done = journey.shown(".self-rating .primary");
        robot.interact(done::requestFocus);
        robot.type(KeyCode.SPACE);
        journey.until("one's own rating is kept", () -> journey.house
                .library()
                .find(id)
                .orElseThrow()
                .rating(Lens.SELF, "CTRS")
                .isPresent());
    }

    private Journeys begin(FxRobot robot) {
        return Journeys.opened(folder.resolve("data"), stage);
    }

    private static SessionSummary onlyOwn(Journeys journey) {
        SessionQuery own = new SessionQuery(Optional.empty(), Optional.of(Origin.OWN), "", false, Integer.MAX_VALUE, 0);
        List<SessionSummary> sessions = journey.house.library().list(own);
        assertThat(sessions).hasSize(1);
        return sessions.getFirst();
    }
}
