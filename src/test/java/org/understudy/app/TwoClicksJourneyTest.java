package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.practice.library.SessionQuery;
import org.understudy.session.Origin;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Segments;

/**
 * Whoever disagrees with a number sees in two clicks what it rests on, on every screen that has numbers. All of them stand
 * in {@code docs/guide/what-a-number-rests-on.md}; here one or two of each screen are gone after by keyboard and button.
 */
@ExtendWith(ApplicationExtension.class)
class TwoClicksJourneyTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void fromANumberToWhatItRestsOn(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            DrillShots.practised(journey.house.drillBook());
            RatedSessions.keep(
                    journey,
                    List.of(
                            "Hello Dana. What brings you here?",
                            "You stay up because lying down is worse.",
                            "How are you sleeping?",
                            "You should stop drinking coffee.",
                            "What else?",
                            "What do you do when you lie awake?",
                            "And what is work like, in the day?",
                            "Who knows how it is for you?",
                            "You carry a good deal of this by yourself."));
            String id = journey.house
                    .library()
                    .list(new SessionQuery(Optional.empty(), Optional.of(Origin.OWN), "", false, 10, 0))
                    .getFirst()
                    .id();
            debrief(robot, journey, id);
            compare(robot, journey);
            progress(robot, journey);
            trajectory(robot, journey, id);
            howGood(robot, journey);
            drills(robot, journey);
            secondTry(robot, journey, id);
            watch(robot, journey);
            assertThat(journey.troubles).isEmpty();
        }
    }

    /** A ratio leads to its turns; the curve of symptoms to the page about figures. */
    private static void debrief(FxRobot robot, Journeys journey, String id) {
        journey.go(new Place.Debrief(id, Optional.empty()));
        ListView<?> transcript = journey.shown("#transcript");
        journey.until("the transcript", () -> !transcript.getItems().isEmpty());
        robot.interact(transcript::requestFocus);
        robot.type(KeyCode.DIGIT1);
        List<Node> items = List.copyOf(robot.lookup(".ctrs-row").queryAll());
        assertThat(items).hasSize(11);
        for (Node item : items) {
            robot.interact(item::requestFocus);
            robot.type(KeyCode.ENTER);
            assertThat(robot.lookup(".note-card .turn-chip").tryQuery().isPresent()
                            || robot.lookup((Node n) ->
                                            n instanceof Label l && l.getText().startsWith("Counts for it"))
                                    .tryQuery()
                                    .isPresent())
                    .as(item.getAccessibleText())
                    .isTrue();
            boolean rated = robot.lookup(".note-card .anchors").tryQuery().isPresent();
            assertThat(rated)
                    .as("what its number means, " + item.getAccessibleText())
                    .isNotEqualTo(item.getAccessibleText().contains("not observable"));
        }
        robot.interact(transcript::requestFocus);
        robot.type(KeyCode.DIGIT2);
        Button turn = journey.shown(".ratio-rests .turn-chip");
        press(robot, turn);
        journey.until("the turn", () -> transcript.getSelectionModel().getSelectedIndex() >= 0);
        robot.interact(transcript::requestFocus);
        robot.type(KeyCode.DIGIT6);
        press(robot, journey.shown(".outcome-pull .turn-chip"));
    }

    /** A figure leads to the page of its debrief, and there a technique to its turn. */
    private static void compare(FxRobot robot, Journeys journey) {
        journey.go(new Place.Compare(Optional.of("dana-crash-peer-s02"), Optional.of("dana-crash-peer-m04")));
        journey.until(
                "the figures",
                () -> robot.lookup("#figures .figure-button").queryAll().size() >= 20);
        assertThat(robot.lookup("#figures .figure-button").<Button>queryAll())
                .allSatisfy(b -> assertThat(b.getAccessibleText()).contains("rests on"));
        press(robot, figure(robot, "Open questions"));
        Button open = journey.shown(".count-row");
        ListView<?> transcript = journey.shown("#transcript");
        press(robot, open);
        journey.until("the turn", () -> transcript.getSelectionModel().getSelectedIndex() >= 0);

        journey.go(new Place.Compare(Optional.of("dana-crash-peer-s02"), Optional.of("dana-crash-peer-m04")));
        journey.shown("#figures .figure-button");
        press(robot, figure(robot, "Highest distress"));
        journey.shown("#chart");
    }

    private static Button figure(FxRobot robot, String label) {
        return robot.lookup("#figures .figure-button").<Button>queryAll().stream()
                .filter(b -> b.getAccessibleText().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    /** A month's mean opens to its sessions, and each to the page it was read from. */
    private static void progress(FxRobot robot, Journeys journey) {
        journey.go(new Place.Progress());
        journey.shown("#items .month-figure");
        press(robot, journey.shown("#items .month-figure"));
        press(robot, journey.shown("#items .rests-session"));
        journey.shown(".ctrs-row");
        assertThat(selectedTab(robot)).contains("CTRS");

        journey.go(new Place.Progress());
        press(robot, journey.shown("#techniques .month-figure"));
        press(robot, journey.shown("#techniques .rests-session"));
        journey.shown(".count-row");

        journey.go(new Place.Progress());
        press(robot, journey.shown(".lens-day"));
        journey.shown(".lens-table");
    }

    private static String selectedTab(FxRobot robot) {
        return robot.lookup(".tab-button").<ToggleButton>queryAll().stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .findFirst()
                .orElse("");
    }

    /** A point of the curve leads to its turn. */
    private static void trajectory(FxRobot robot, Journeys journey, String id) {
        journey.go(new Place.Trajectory(id));
        Node chart = journey.shown("#chart");
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        ListView<?> transcript = journey.shown("#transcript");
        journey.until("the turn", () -> transcript.getSelectionModel().getSelectedIndex() >= 0);
    }

    /** Every figure stands beside what it was measured on and how to repeat it. */
    private static void howGood(FxRobot robot, Journeys journey) {
        journey.go(new Place.HowGood());
        journey.shown(".figures-grid");
        for (GridPane grid : robot.lookup(".figures-grid").<GridPane>queryAll())
            assertThat(grid.getChildren())
                    .filteredOn(n -> GridPane.getColumnIndex(n) == 3)
                    .extracting(n -> ((Label) n).getText())
                    .noneMatch(String::isBlank);
        assertThat(robot.lookup("#fidelity .secondary").<Label>queryAll())
                .extracting(Label::getText)
                .anyMatch(t -> t.startsWith("understudy fidelity"));
    }

    /** One's own share opens to the answers it counts. */
    private static void drills(FxRobot robot, Journeys journey) {
        journey.go(new Place.Drills());
        journey.shown("#moments .own-figures");
        Button own = robot.lookup("#moments .own-figures").<Button>queryAll().stream()
                .filter(Predicate.not(Button::isDisabled))
                .findFirst()
                .orElseThrow();
        press(robot, own);
        Label answer = journey.shown(".own-answers .label");
        assertThat(answer.getText()).contains("“");

        press(robot, journey.shown("#restsOn"));
        TitledPane skill = journey.shown("#tries .titled-pane");
        robot.interact(() -> skill.setExpanded(true));
        assertThat(robot.from(skill).lookup(".skill-tries .body").<Label>queryAll())
                .as("every try with its words")
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l.getText()).contains("“", "would"));
    }

    /** A principle's two figures open to what each is the sum of. */
    private static void secondTry(FxRobot robot, Journeys journey, String id) {
        journey.go(new Place.SecondTry(id, 2));
        TextArea line = journey.shown("#line");
        journey.until("one can write", line::isFocused);
        robot.interact(() -> line.setText("You lie there and it goes round. What is it that goes round?"));
        robot.type(KeyCode.ENTER);
        journey.until(
                "the principles",
                () -> robot.lookup(".principle-table .titled-pane").queryAll().size() == 7);
        for (TitledPane row : robot.lookup(".principle-table .titled-pane").<TitledPane>queryAll()) {
            robot.interact(() -> row.setExpanded(true));
            assertThat(robot.from(row.getContent())
                            .lookup((Node n) -> n instanceof Labeled || n instanceof Text)
                            .queryAll())
                    .as(row.getAccessibleText())
                    .isNotEmpty();
        }
    }

    /** What a turn moved stands beside it, and what is counted of the session is in its debrief. */
    private static void watch(FxRobot robot, Journeys journey) {
        journey.go(new Place.Watch(Optional.of("dana-crash")));
        Segments<?> pace = robot.lookup("#pace").query();
        press(robot, journey.shown("#begin"));
        ListView<?> chat = journey.shown("#chat");
        robot.interact(pace::requestFocus);
        robot.type(KeyCode.END);
        journey.until("a few turns", () -> chat.getItems().size() >= 5);
        robot.interact(robot.lookup("#stop").<Button>query()::fire);
        Node why = journey.shown("#whyScroll");
        assertThat(robot.from(why).lookup(".label").<Label>queryAll())
                .extracting(Label::getText)
                .contains("What it did");
        press(robot, journey.shown("#debrief"));
        journey.shown(".tab-button");
    }

    /** Space on the button that has the focus. */
    private static void press(FxRobot robot, Button button) {
        robot.interact(button::requestFocus);
        robot.interact(button::fire);
    }
}
