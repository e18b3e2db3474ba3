package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Origin;
import org.understudy.ui.common.Place;

/** The outcome as a trainee meets it: a talk, the same client again who remembers, and what moved in between. */
@ExtendWith(ApplicationExtension.class)
class OutcomeJourneyTest {
    private static final List<String> FIRST = List.of(
            "Hello Dana. What brings you here?",
            "You stay up because lying down is worse.",
            "How are you sleeping?",
            "It sounds as if the night is when it all comes back.",
            "What do you do when you lie awake?",
            "And in the day, what is work like?",
            "Who knows how it is for you?",
            "You carry a good deal of this by yourself.",
            "What would you like to be different?");
    private static final List<String> SECOND = List.of(
            "Good to see you again. How has the week been?",
            "You came back, and that was not easy.",
            "What is the hardest part of a day?",
            "So the mornings carry what the nights left over.",
            "How have you slept since we met?",
            "What helped a little this week?",
            "Who have you seen?",
            "You went, although you would rather not have.",
            "How was today for you?");

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void meetsAClientTwiceAndSeesWhatMovedAndWhatItRestsOn(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            String first = talk(robot, journey, FIRST, false);
            leavesAndComesBackBeforeRating(robot, journey, first);
            lenses(robot, journey, first);
            assertThat(journey.<Label>shown(".course-empty").getText())
                    .as("the page says how there comes to be a course of several talks")
                    .contains("Dana");
            journey.shown(".course-table");
            assertThat(said(robot)).as("the course begins with the first talk").anyMatch(t -> t.startsWith("Talk 1"));
            journey.shown(".outcome-made");
            assertThat(said(robot))
                    .anyMatch(t -> t.startsWith("Low mood (PHQ-2)") && t.contains("before"))
                    .anyMatch(t -> t.startsWith("Anxiety (GAD-2)") && t.contains("after this talk"))
                    .as("nothing is made up where nothing is published")
                    .anyMatch(t -> t.startsWith("Trauma symptoms (PCL-5)") && t.contains("the memory was not retold"))
                    .anyMatch(t -> t.contains("association, not cause"));

            String second = talk(robot, journey, SECOND, true);
            lenses(robot, journey, second);
            journey.shown(".course-table");
            assertThat(said(robot)).anyMatch(t -> t.startsWith("Talk 2")).contains("Before");
            List<Node> cells = List.copyOf(robot.lookup(".course-table .label").queryAll());
            robot.interact(() -> cells.getFirst().getScene().getRoot().layout());
            assertThat(cells).as("every figure of the table is there to read").allSatisfy(n -> {
                assertThat(((Text) n.lookup(".text")).getText()).isEqualTo(((Label) n).getText());
                assertThat(((Label) n).getWidth())
                        .as(((Label) n).getText())
                        .isGreaterThanOrEqualTo(((Label) n).minWidth(-1));
            });
            List<Node> lines = List.copyOf(robot.lookup(".course-line").queryAll());
            assertThat(lines).as("PHQ-2, GAD-2 and PCL-5").hasSize(3).allSatisfy(n -> assertThat(n.getAccessibleText())
                    .contains("before the first talk; then"));

            Button turn = journey.shown(".outcome-pull .turn-chip");
            robot.interact(turn::fire);
            ListView<?> transcript = journey.shown("#transcript");
            journey.until(
                    "the turn it rests on", () -> transcript.getSelectionModel().getSelectedIndex() >= 0);

            Button figures = journey.shown(".outcome-figures");
            robot.interact(figures::requestFocus);
            robot.type(KeyCode.SPACE);
            VBox groups = journey.shown("#groups");
            journey.until(
                    "where the figures are from", () -> !groups.getChildren().isEmpty());
            assertThat(journey.troubles).isEmpty();
        }
    }

    /** A talk begun on the brief, said line by line and ended; its id. */
    private String talk(FxRobot robot, Journeys journey, List<String> lines, boolean remembers) {
        Set<String> before = own(journey);
        journey.go(new Place.Shelf());
        robot.interact(journey.shown("#case-dana-crash")::requestFocus);
        robot.type(KeyCode.ENTER);
        Button start = journey.shown("#start");
        journey.until("the brief is laid out", () -> start.isFocused() && !start.isDisabled());
        CheckBox again = robot.lookup("#remembers").queryAs(CheckBox.class);
        if (remembers) {
            journey.until("the last talk is offered", again::isVisible);
            robot.interact(() -> again.setSelected(true));
        } else {
            assertThat(again.isVisible()).isFalse();
        }
        robot.interact(start::fire);
        journey.until("the session", () -> own(journey).size() == before.size() + 1);
        ListView<?> chat = journey.shown("#chat");
        TextArea line = journey.shown("#line");
        journey.until(
                "the opening",
                () -> !chat.getItems().isEmpty() && line.getText().isEmpty());
        for (String words : lines) {
            int rows = chat.getItems().size();
            robot.interact(() -> line.setText(words));
            robot.interact(line::requestFocus);
            robot.type(KeyCode.ENTER);
            journey.until(
                    words,
                    () -> chat.getItems().size() >= rows + 2 && line.getText().isEmpty());
        }
        robot.interact(journey.<Button>shown("#end")::fire);
        journey.shown("#over");
        Set<String> now = own(journey);
        now.removeAll(before);
        return now.iterator().next();
    }

    private static Set<String> own(Journeys journey) {
        SessionQuery own = new SessionQuery(Optional.empty(), Optional.of(Origin.OWN), "", false, 50, 0);
        return journey.house.library().list(own).stream()
                .map(SessionSummary::id)
                .collect(Collectors.toSet());
    }

    /** The keys on the buttons hold while one's own view is asked for, and so does Esc. */
    private static void leavesAndComesBackBeforeRating(FxRobot robot, Journeys journey, String id) {
        journey.go(new Place.Debrief(id, Optional.empty()));
        journey.shown(".self-foot .quiet");
        robot.type(KeyCode.T);
        journey.shown("#chart");
        journey.go(new Place.Debrief(id, Optional.empty()));
        journey.shown(".self-foot .quiet");
        robot.type(KeyCode.ESCAPE);
        journey.shown("#list");
    }

    private static void lenses(FxRobot robot, Journeys journey, String id) {
        journey.go(new Place.Debrief(id, Optional.empty()));
        Button skip = journey.shown(".self-foot .quiet");
        robot.interact(skip::fire);
        Node transcript = journey.shown("#transcript");
        robot.interact(transcript::requestFocus);
        robot.type(KeyCode.DIGIT6);
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup((Node n) -> n instanceof Label l && l.getText() != null).<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }
}
