package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.llm.standin.Model;
import org.understudy.llm.standin.Play;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.opinion.SecondOpinion;
import org.understudy.practice.partners.Encounter;
import org.understudy.session.Lens;
import org.understudy.session.Origin;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.ui.common.Place;

/** What a local model is asked for at length, in the window: an opinion, many sessions, the whole check; stopped and gone on with. */
@ExtendWith(ApplicationExtension.class)
class ModelJobsJourneyTest {
    private static final String PEER = "dana-crash-peer-k11";

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    private Journeys begin() {
        return Journeys.opened(folder.resolve("data"), stage);
    }

    /** The peer's session looked back on, with the page of the opinion; until it is laid out nobody can be asked about it. */
    private static void lookBack(FxRobot robot, Journeys journey) {
        int turns = journey.house.library().find(PEER).orElseThrow().turns().size();
        journey.go(Place.Debrief.on(PEER, Place.Debrief.Page.OPINION));
        journey.until("the debrief", () -> robot.lookup("#transcript").<ListView<?>>tryQuery().stream()
                .anyMatch(list -> list.getItems().size() == turns));
    }

    private static Optional<Button> button(FxRobot robot, String text) {
        return robot.lookup((Node n) ->
                        n instanceof Button b && b.isVisible() && !b.isDisabled() && text.equals(b.getText()))
                .tryQuery();
    }

    private static void press(FxRobot robot, Journeys journey, String text) {
        journey.until(text, () -> button(robot, text).isPresent());
        robot.interact(button(robot, text).orElseThrow()::fire);
    }

    @Test
    void secondOpinionIsAskedForStoppedAskedAgainAndStandsBesideTheBuiltInRating(FxRobot robot) {
        try (Journeys journey = begin();
                ModelDesk desk = ModelDesk.ollama(journey)) {
            desk.chooseAndLook();
            Session before = journey.house.library().find(PEER).orElseThrow();
            lookBack(robot, journey);

            desk.server.plays(Play.NORMAL, Play.NORMAL, Play.NORMAL, Play.STALL);
            press(robot, journey, "Ask llama3.2:3b");
            journey.until(
                    "the second question",
                    () -> robot.lookup("Question 2 of 28").tryQuery().isPresent());
            press(robot, journey, "Stop");
            journey.until("it is offered again", () -> button(robot, "Ask llama3.2:3b")
                    .isPresent());
            assertThat(journey.house.library().find(PEER).orElseThrow().ratings())
                    .isEqualTo(before.ratings());

            press(robot, journey, "Ask llama3.2:3b");
            journey.until(
                    "the opinion", () -> button(robot, "Ask llama3.2:3b again").isPresent());
            Session after = journey.house.library().find(PEER).orElseThrow();
            Rating opinion = SecondOpinion.in(after, CtrsRating.INSTRUMENT).orElseThrow();
            assertThat(opinion.rater()).isEqualTo(ModelDesk.MODEL);
            assertThat(opinion.items()).hasSize(11).allSatisfy(item -> assertThat(item.evidence())
                    .isNotEmpty()
                    .allSatisfy(quote ->
                            assertThat(after.turns().get(quote.turn()).text()).contains(quote.quote())));
            assertThat(after.rating(Lens.SUPERVISOR, CtrsRating.INSTRUMENT))
                    .isEqualTo(before.rating(Lens.SUPERVISOR, CtrsRating.INSTRUMENT));
            assertThat(robot.lookup("built-in").queryAll()).hasSizeGreaterThanOrEqualTo(11);
            assertThat(robot.lookup("Median of 3 answers.").queryAll()).hasSizeGreaterThanOrEqualTo(11);
            assertThat(journey.troubles).isEmpty();
        }
    }

    @Test
    void opinionAskedForGoesOnWhileAnotherSessionIsLookedAtAndIsNotAskedForTwice(FxRobot robot) throws Exception {
        try (Journeys journey = begin();
                ModelDesk desk = ModelDesk.ollama(journey)) {
            desk.chooseAndLook();
            lookBack(robot, journey);
            desk.server.plays(Play.SLOW_HEADERS);
            press(robot, journey, "Ask llama3.2:3b");
            journey.until(
                    "the first question",
                    () -> robot.lookup("Question 1 of 28").tryQuery().isPresent());

            journey.go(Place.Debrief.on("tom-sundays-peer-b07", Place.Debrief.Page.OPINION));
            journey.until("the other session is not being asked about", () -> button(robot, "Ask llama3.2:3b")
                    .isPresent());
            lookBack(robot, journey);
            journey.until("it is still being asked", () -> button(robot, "Stop").isPresent());
            desk.server.gate.release();
            journey.until(
                    "the opinion", () -> button(robot, "Ask llama3.2:3b again").isPresent());
            assertThat(journey.house.library().find(PEER).orElseThrow().ratings().stream()
                            .filter(r -> r.instrument().equals(SecondOpinion.PREFIX + CtrsRating.INSTRUMENT)))
                    .hasSize(1);
            assertThat(journey.troubles).isEmpty();
        }
    }

    @Test
    void modelMeetsTheClientManyTimesStoppedInTheMiddleAndMeasured(FxRobot robot) {
        try (Journeys journey = begin();
                ModelDesk desk = ModelDesk.ollama(journey)) {
            desk.chooseAndLook();
            journey.go(new Place.Watch(Optional.of("dana-crash")));
            Button play = journey.shown("#begin");
            ComboBox<String> partner = robot.lookup("#partner").queryComboBox();
            journey.until("the model in the chair", () -> partner.getItems().contains(ModelDesk.MODEL));
            ComboBox<Number> turns = robot.lookup("#turns").queryComboBox();
            ComboBox<Number> count = robot.lookup("#count").queryComboBox();
            robot.interact(() -> {
                partner.setValue(ModelDesk.MODEL);
                turns.setValue(10);
                count.setValue(3);
            });
            robot.interact(play::fire);
            GridPane table = journey.shown("#table");
            assertThat(table.getChildren()).isNotEmpty();
            List<Session> played = generated(journey);
            assertThat(played).hasSize(3).allSatisfy(s -> assertThat(
                            ((Map<?, ?>) s.extra().get(Encounter.PLAYED)).get("counselor"))
                    .isEqualTo(ModelDesk.MODEL));
            assertThat(played.stream().map(Session::seed).distinct()).hasSize(3);

            desk.server.plays(Play.NORMAL, Play.NORMAL, Play.STALL);
            robot.interact(play::fire);
            journey.shown("#running");
            journey.until("the second turn", () -> generated(journey).stream()
                    .anyMatch(s -> s.isOpen() && s.turns().size() >= 4));
            press(robot, journey, "Stop");
            journey.until(
                    "it can be begun again",
                    () -> !robot.lookup("#choices").query().isDisabled());
            assertThat(generated(journey)).hasSize(4).noneMatch(Session::isOpen);
            assertThat(journey.troubles).isEmpty();
        }
    }

    @Test
    void wholeCheckIsStoppedGoneOnWithAndBegunAnewForAnotherBuild(FxRobot robot) throws Exception {
        try (Journeys journey = begin();
                ModelDesk desk = ModelDesk.ollama(journey)) {
            desk.chooseAndLook();
            desk.server.plays(Play.NORMAL, Play.NORMAL, Play.NORMAL, Play.STALL);
            press(robot, journey, "Ask all the rest");
            journey.until("it is under way", () -> robot.lookup("llama3.2:3b is being asked: 3 of 972")
                    .tryQuery()
                    .isPresent());
            press(robot, journey, "Stop");
            journey.until("what it was so far", () -> robot.lookup(
                            "llama3.2:3b: 56 of 1,008 questions and 13 moments so far.")
                    .tryQuery()
                    .isPresent());

            int asked = desk.server.inspection.requests();
            press(robot, journey, "Ask all the rest");
            Label all = journey.shown("llama3.2:3b: all 1,008 questions and 30 moments.");
            assertThat(desk.server.inspection.requests() - asked).isEqualTo(969);
            TitledPane figures = robot.lookup("#check .titled-pane").query();
            robot.interact(() -> figures.setExpanded(true));
            assertThat(labels(robot, "gpt-4o")).hasSize(2);
            assertThat(labels(robot, "human therapists")).hasSize(1);

            desk.server.models.set(
                    0, Model.local(ModelDesk.MODEL, 2_030_000_000L).withDigest("ff11"));
            press(robot, journey, "Look again");
            journey.go(new Place.Shelf());
            journey.go(new Place.LocalModel());
            journey.until(
                    "another build is asked anew",
                    () -> !all.getText().contains("all 1,008")
                            && button(robot, "Take the first look").isPresent());
            assertThat(journey.troubles).isEmpty();
        }
    }

    @Test
    void sessionWithAServerOfTheOpenAiProtocolIsWordedByItAndGoesOnWithoutIt(FxRobot robot) {
        try (Journeys journey = begin();
                ModelDesk desk = ModelDesk.openAi(journey)) {
            desk.chooseAndLook();
            desk.begin("dana-crash");
            desk.say("What brings you here?");
            desk.say("Tell me about your work.");
            desk.say("What is a usual day like for you?");
            assertThat(own(journey).clientTurns())
                    .anyMatch(t -> t.trace().orElseThrow().engine().equals(ModelDesk.MODEL));

            desk.server.usually(() -> Play.MISSING_LAST_CHUNK);
            desk.say("What do you do on your days off?");
            desk.server.close();
            desk.say("Who is at home with you?");
            desk.say("What was it like before?");
            Label news = robot.lookup("#news").query();
            journey.until("the quiet word that it is gone", () -> news.getText().contains("does not answer"));
            assertThat(own(journey).turns()).hasSize(12);
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static Set<Node> labels(FxRobot robot, String text) {
        return robot.lookup((Node n) -> n instanceof Label l && text.equals(l.getText()))
                .queryAll();
    }

    private static List<Session> generated(Journeys journey) {
        return sessions(journey, Origin.GENERATED);
    }

    private static Session own(Journeys journey) {
        return sessions(journey, Origin.OWN).getFirst();
    }

    private static List<Session> sessions(Journeys journey, Origin origin) {
        return journey
                .house
                .library()
                .list(new SessionQuery(Optional.empty(), Optional.of(origin), "", false, 10, 0))
                .stream()
                .flatMap(s -> journey.house.library().find(s.id()).stream())
                .toList();
    }
}
