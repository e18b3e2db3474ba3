package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.llm.standin.Play;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.partners.Encounter;
import org.understudy.practice.partners.Reconstruction;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Segments;
import org.understudy.ui.sessions.LibraryRow;
import org.understudy.ui.watch.Pace;

/** What a local model does in the window: chosen, looked at, rehearsed with, gone and back; watched; and answering anew. */
@ExtendWith(ApplicationExtension.class)
class LocalModelJourneyTest {
    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    private Journeys begin(FxRobot robot) {
        return Journeys.opened(folder.resolve("data"), stage);
    }

    @Test
    void chosenLookedAtRehearsedWithGoneAndBack(FxRobot robot) {
        try (Journeys journey = begin(robot);
                ModelDesk desk = ModelDesk.ollama(journey)) {
            desk.chooseAndLook();
            desk.begin("dana-crash");

            List<String> seen = new CopyOnWriteArrayList<>();
            journey.shown("#line");
            Label live = robot.lookup("#live").query();
            robot.interact(() -> live.textProperty().addListener((_, _, now) -> seen.add(now)));
            desk.say("What brings you here?");
            desk.say("Tell me about your work.");
            desk.say("What is a usual day like for you?");
            // on a busy machine a line may arrive whole before it is first shown
            for (String line : List.of(
                    "How long have you been a nurse?",
                    "What is the ward like?",
                    "Who do you work with?",
                    "What do you eat on a night shift?",
                    "How did you come to be a nurse?")) {
                if (grew(seen, only(journey, Origin.OWN))) break;
                desk.say(line);
            }
            Session worded = only(journey, Origin.OWN);
            assertThat(worded.clientTurns()).anyMatch(LocalModelJourneyTest::byModel);
            assertThat(grew(seen, worded)).isTrue();

            desk.server.usually(() -> Play.STATUS_500);
            desk.say("What do you do on your days off?");
            desk.say("Who is at home with you?");
            Label news = robot.lookup("#news").query();
            journey.until("the quiet word that it is gone", () -> news.getText().contains("does not answer"));

            desk.server.usually(() -> Play.NORMAL);
            // a line the check does not take is the author's, so that the first word of the model may come a turn later
            Set<String> told = new HashSet<>();
            for (String line : List.of(
                    "Go on.",
                    "What else?",
                    "And then?",
                    "Tell me more about the ward.",
                    "What is it like there?",
                    "How do you get home?",
                    "What do you do when you get in?",
                    "How are you sleeping?")) {
                desk.say(line);
                told.add(news.getText());
                if (byModel(only(journey, Origin.OWN).clientTurns().getLast())) break;
            }
            assertThat(told).anyMatch(words -> words.contains("back"));
            assertThat(only(journey, Origin.OWN).clientTurns().getLast()).matches(LocalModelJourneyTest::byModel);
            assertThat(desk.server.inspection.faults()).isEmpty();
            assertThat(journey.troubles).isEmpty();
        }
    }

    @Test
    void modelNobodyHasLookedAtIsNotUsed(FxRobot robot) {
        try (Journeys journey = begin(robot);
                ModelDesk desk = ModelDesk.ollama(journey)) {
            journey.house.settings().change(s -> s.withModels(s.models().withModel(Optional.of("llama3.2:3b"))));
            desk.begin("dana-crash");
            desk.say("What brings you here?");
            desk.say("Tell me about your work.");

            Label news = robot.lookup("#news").query();
            assertThat(news.getText()).contains("has not been checked");
            assertThat(only(journey, Origin.OWN).clientTurns()).noneMatch(LocalModelJourneyTest::byModel);
        }
    }

    @Test
    void sessionPlaysItselfWithoutAnyModelAndIsLookedBackOn(FxRobot robot) {
        try (Journeys journey = begin(robot)) {
            journey.go(new Place.Watch(Optional.of("tom-sundays")));
            Button play = journey.shown("#begin");
            journey.until(
                    "who there is", () -> robot.lookup("#card").queryComboBox().getValue() != null);
            pace(robot, Pace.SLOW);
            robot.interact(play::fire);
            ListView<?> chat = journey.shown("#chat");
            journey.until("the first turns", () -> chat.getItems().size() > 2);
            robot.type(KeyCode.SPACE);
            journey.until("it rests", () -> !robot.lookup("#step").queryButton().isDisabled());
            robot.type(KeyCode.RIGHT);
            journey.until("one turn more", () -> chat.getItems().size() == 5);
            pace(robot, Pace.AT_ONCE);
            robot.type(KeyCode.SPACE);
            journey.shown("#over");

            Session played = only(journey, Origin.GENERATED);
            assertThat(played.extra()).containsKey(Encounter.PLAYED);
            assertThat(played.isOpen()).isFalse();
            robot.interact(journey.<Button>shown("#debrief")::fire);
            ListView<?> transcript = journey.shown("#transcript");
            journey.until("the debrief", () -> !transcript.getItems().isEmpty());
            assertThat(journey.house.library().list(query(Origin.OWN))).isEmpty();
            assertThat(journey.troubles).isEmpty();
        }
    }

    @Test
    void recordedClientIsAnsweredAnewAndStandsBesideTheSession(FxRobot robot) {
        try (Journeys journey = begin(robot);
                ModelDesk desk = ModelDesk.ollama(journey)) {
            desk.chooseAndLook();
            journey.go(new Place.Sessions());
            ListView<LibraryRow> list = journey.shown("#list");
            AtomicReference<LibraryRow> peer = new AtomicReference<>();
            journey.until("a peer", () -> {
                List<LibraryRow> rows = new ArrayList<>(list.getItems());
                rows.stream()
                        .filter(r -> r instanceof LibraryRow.Kept kept
                                && kept.session().id().equals("dana-crash-peer-k11"))
                        .findFirst()
                        .ifPresent(peer::set);
                return peer.get() != null;
            });
            robot.interact(() -> list.getSelectionModel().select(peer.get()));
            robot.interact(list::requestFocus);
            robot.type(KeyCode.A);
            ListView<?> rows = journey.shown("#rows");
            journey.until("both side by side", () -> !rows.getItems().isEmpty());

            Session answered = only(journey, Origin.GENERATED);
            assertThat(answered.extra()).containsKey(Reconstruction.FROM);
            journey.go(new Place.Answered());
            Label title = journey.shown("#tableTitle");
            journey.until("the table", () -> title.getText().startsWith("One client"));
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static void pace(FxRobot robot, Pace pace) {
        Segments<Pace> paces = robot.lookup("#pace").query();
        robot.interact(() -> paces.valueProperty().set(Optional.of(pace)));
    }

    /** Whether a line was shown in part before it was there whole. */
    private static boolean grew(List<String> seen, Session session) {
        return seen.stream().anyMatch(words -> session.clientTurns().stream()
                .anyMatch(t -> !words.isEmpty()
                        && t.text().startsWith(words)
                        && t.text().length() > words.length()));
    }

    private static boolean byModel(Turn turn) {
        return turn.trace().orElseThrow().engine().equals("llama3.2:3b");
    }

    private static SessionQuery query(Origin origin) {
        return new SessionQuery(Optional.empty(), Optional.of(origin), "", false, 10, 0);
    }

    private static Session only(Journeys journey, Origin origin) {
        List<SessionSummary> found = journey.house.library().list(query(origin));
        assertThat(found).hasSize(1);
        return journey.house.library().find(found.getFirst().id()).orElseThrow();
    }
}
