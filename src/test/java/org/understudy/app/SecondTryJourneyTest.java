package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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
import org.understudy.analysis.rating.Principle;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.practice.Rehearsal;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.ui.common.Place;

/** From a turn of the debrief to another reply, what it leads to, and on into a session of its own, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class SecondTryJourneyTest {
    private static final List<String> LINES = List.of(
            "Hello Dana, I'm Sam.",
            "You should really stop drinking coffee.",
            "What's work like at the moment?",
            "How do you feel about being here?",
            "From 0 to 100, how high is your distress right now?");
    private static final String REPLY = "Four hours, and then you're up with it on your own.";

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void writesAnotherReplyFollowsItAndGoesOnFromThere(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            Session session = played(journey);
            journey.go(new Place.Debrief(session.id(), Optional.of(4)));
            ListView<?> transcript = journey.shown("#transcript");
            journey.until("the transcript", () -> transcript.getItems().size() == 10);
            robot.interact(() -> transcript.getSelectionModel().select(4));
            robot.interact(transcript::requestFocus);
            robot.type(KeyCode.R);

            TextArea line = journey.shown("#line");
            journey.until("the line waits", line::isFocused);
            assertThat(robot.lookup("#after").<Node>query().isVisible()).isFalse();
            robot.interact(() -> line.setText(REPLY));
            robot.type(KeyCode.ENTER);
            journey.until(
                    "suggestions",
                    () -> !robot.lookup("#others .suggestion").queryAll().isEmpty());

            robot.interact(robot.lookup("#follow").query()::requestFocus);
            robot.type(KeyCode.DIGIT1);
            opensTheSevenPrinciples(robot);
            robot.interact(robot.lookup("#follow").query()::requestFocus);
            robot.type(KeyCode.F);
            journey.until(
                    "the other path",
                    () -> robot.lookup("#leads .path-answer").queryAll().size() == 3);
            assertThat(robot.lookup("#leads .path-chart").<Node>query().getAccessibleText())
                    .as("both curves")
                    .contains("distress", "trust");
            assertThat(robot.lookup("#leads .legend .label").queryAll()).hasSize(3);
            robot.type(KeyCode.G);
            ListView<?> chat = journey.shown("#chat");
            journey.until("the new session", () -> chat.getItems().size() >= 6);

            Session branch = journey.house.library().list(org.understudy.practice.library.SessionQuery.ALL).stream()
                    .filter(s -> s.endedAt().isEmpty())
                    .findFirst()
                    .flatMap(s -> journey.house.library().find(s.id()))
                    .orElseThrow();
            assertThat(branch.turns()).hasSize(6);
            assertThat(branch.turns().get(4).text()).isEqualTo(REPLY);
            assertThat(branch.turns().subList(0, 4))
                    .extracting(t -> t.text())
                    .isEqualTo(session.turns().subList(0, 4).stream()
                            .map(t -> t.text())
                            .toList());
            assertThat(journey.troubles).isEmpty();
        }
    }

    /** By keyboard: each says what it is then, now and in the suggestion laid beside, and opens to what that rests on. */
    private static void opensTheSevenPrinciples(FxRobot robot) {
        List<TitledPane> rows =
                List.copyOf(robot.lookup(".principle-table .titled-pane").queryAllAs(TitledPane.class));
        assertThat(rows).hasSize(Principle.values().length);
        for (TitledPane row : rows) {
            assertThat(row.isExpanded()).isFalse();
            assertThat(row.getAccessibleText()).contains("then,", "now.", "The suggestion:");
            robot.interact(row::requestFocus);
            robot.type(KeyCode.SPACE);
            assertThat(row.isExpanded()).as(row.getAccessibleText()).isTrue();
            List<String> rests = robot.from(row.getContent()).lookup(".label").queryAllAs(Label.class).stream()
                    .map(Label::getText)
                    .toList();
            assertThat(rests)
                    .anyMatch(t -> t.startsWith("What was said:"))
                    .anyMatch(t -> t.startsWith("What you wrote:"))
                    .anyMatch(t -> t.startsWith("The suggestion:"));
        }
    }

    /** Written samples and what came from elsewhere have no client to be met again: it says so, and what can be done. */
    @Test
    void saysThatAWrittenOrImportedSessionCannotBeFollowedAndWhatToDoInstead(FxRobot robot) throws IOException {
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            Button meet = lookedAt(robot, journey, "dana-crash-peer-s02", 10);
            assertThat(robot.lookup("#ways").query().isVisible()).isFalse();
            assertThat(texts(robot))
                    .anyMatch(t -> t.contains("cannot be shown here"))
                    .anyMatch(t -> t.contains("play this client yourself"));
            robot.interact(meet::requestFocus);
            robot.type(KeyCode.SPACE);
            journey.shown("#start");

            Path file = Files.writeString(folder.resolve("talk.txt"), """
                Counselor: What brings you?
                Client: I can't sleep.
                Counselor: Have you tried tea?
                Client: Yes, it did nothing.
                """);
            Session talk = new TranscriptFiles().read(file).sessions().getFirst();
            journey.house.library().save(talk);
            Button shelf = lookedAt(robot, journey, talk.id(), 2);
            assertThat(texts(robot)).anyMatch(t -> t.contains("from the shelf"));
            robot.interact(shelf::fire);
            journey.shown("#cards");
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static Button lookedAt(FxRobot robot, Journeys journey, String id, int turn) {
        journey.go(new Place.SecondTry(id, turn));
        TextArea line = journey.shown("#line");
        journey.until("one can write", line::isFocused);
        robot.interact(() -> line.setText(REPLY));
        robot.type(KeyCode.ENTER);
        return journey.shown("#meet");
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup("#noWay .label").<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void opensTheCodebookEntryOfAGeneralMoveInItsPlace(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("general"), stage)) {
            Session session = withALimit(played(journey));
            journey.house.library().save(session);
            journey.go(new Place.SecondTry(session.id(), 6));
            TextArea line = journey.shown("#line");
            journey.until("the line waits", line::isFocused);
            robot.interact(() -> line.setText(REPLY));
            robot.type(KeyCode.ENTER);
            journey.until(
                    "a general move",
                    () -> !robot.lookup("#others .code-note").queryAll().isEmpty());
            Node entry = robot.lookup("#others .code-entry").query();
            assertThat(entry.isVisible()).isFalse();
            robot.interact(robot.lookup("#others .hyperlink").query()::requestFocus);
            robot.type(KeyCode.ENTER);
            assertThat(entry.isVisible()).isTrue();
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static Session withALimit(Session session) {
        List<Turn> turns = new ArrayList<>(session.turns());
        turns.set(
                5,
                Turn.said(
                        5,
                        Speaker.CLIENT,
                        "I'd rather not go into that.",
                        turns.get(5).at()));
        return session.withTurns(turns);
    }

    private static Session played(Journeys journey) {
        Setting setting = new Setting(Optional.of("orientation"), "plain", 30, Optional.of("birch-27"));
        Rehearsal rehearsal = journey.house.rehearsalRoom().begin("dana-crash", setting, 27);
        LINES.forEach(rehearsal::say);
        Session ended = rehearsal.end();
        Rating own = new Rating("me", Lens.SELF, "CTRS", Instant.EPOCH, List.of(), "", Map.of());
        journey.house.library().addRating(ended.id(), own);
        return ended;
    }
}
