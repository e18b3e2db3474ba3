package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.analysis.formulation.Part;
import org.understudy.analysis.formulation.WrittenFormulation;
import org.understudy.analysis.formulation.WrittenFormulation.Mark;
import org.understudy.casebook.Approach;
import org.understudy.i18n.Words;
import org.understudy.practice.Rehearsal;
import org.understudy.session.Setting;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Segments;

/** One's understanding of a client, written, kept, and laid beside the key part by part, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class FormulationJourneyTest {
    private static final String PEER = "tom-sundays-peer-h03";

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    /** Written beside a talk that is going on, it is part of practising; about one that is over, of looking back. */
    @Test
    void belongsToTheRoomOneHasComeFrom(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("rooms"), stage)) {
            Setting setting = new Setting(Optional.of("intake"), "plain", 30, Optional.empty());
            String id = journey.house
                    .rehearsalRoom()
                    .begin("tom-sundays", setting, 7)
                    .session()
                    .id();
            journey.go(new Place.Playing(id));
            journey.go(new Place.Formulation(id));
            journey.shown("#part-problems");
            assertThat(robot.lookup("#practise").<ToggleButton>query().isSelected())
                    .isTrue();
            journey.go(new Place.Formulation(PEER));
            assertThat(robot.lookup("#sessions").<ToggleButton>query().isSelected())
                    .isTrue();
        }
    }

    @Test
    void isWrittenKeptAndUncoveredPartByPart(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            journey.go(new Place.Formulation(PEER));
            TextArea problems = journey.shown("#part-problems");
            journey.until("the first field has the keyboard", problems::isFocused);
            robot.write("low since the job went");
            journey.until(
                    "the line is kept", () -> kept(journey).lines(Part.PROBLEMS).size() == 1);
            robot.type(KeyCode.TAB);
            TextArea history = journey.shown("#part-history");
            journey.until("Tab goes on to the next part", history::isFocused);

            robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
            Button next = journey.shown("#uncover");
            journey.until("the way on has the keyboard", next::isFocused);
            robot.type(KeyCode.SPACE);
            robot.type(KeyCode.SPACE);
            Segments<?> first = journey.shown(".formulation-entry .segments");
            robot.interact(first::requestFocus);
            robot.type(KeyCode.HOME);
            journey.until("a mark is kept", () -> !kept(journey).had().isEmpty());
            Label credit = journey.shown("#credit");
            assertThat(credit.getText()).contains("could be known");
            assertThat(journey.troubles).isEmpty();
        }
    }

    /** Beside the problems stands the case's own list; what a supervisor would want noticed comes after all of the key. */
    @Test
    void problemsMeetTheProblemListAndTheSupervisorsNoteComesLast(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("problems"), stage)) {
            journey.go(new Place.Formulation(PEER));
            TextArea problems = journey.shown("#part-problems");
            robot.interact(problems::requestFocus);
            robot.write("out of work since September");
            robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
            journey.shown(".formulation-entry .segments");
            assertThat(said(robot))
                    .anyMatch(t -> t.startsWith("Out of work since September"))
                    .anyMatch(t -> t.equals("You may have meant it with: out of work since September"))
                    .noneMatch(t -> t.contains("“Fine” is a door"));
            assertThat(robot.lookup("#supervisor-notes").tryQuery()).isEmpty();
            for (int i = 1; i < Part.of(Approach.CBT).size(); i++) {
                Button more = journey.shown("#uncover");
                robot.interact(more::fire);
            }
            journey.shown("#supervisor-notes");
            assertThat(said(robot)).anyMatch(t -> t.contains("“Fine” is a door"));
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup("#beside .label").<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void hypothesesAreWrittenOnCardsTakenOffAndPutBackByKeyboard(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("hypotheses"), stage)) {
            journey.go(new Place.Formulation(PEER));
            TextArea what = journey.shown("#hypothesis-what-1");
            robot.interact(what::requestFocus);
            robot.write("low mood");
            robot.type(KeyCode.ENTER).write("six months");
            robot.type(KeyCode.ENTER).write("lifts with Beth");
            robot.type(KeyCode.ENTER);
            TextArea second = journey.shown("#hypothesis-what-2");
            journey.until("Enter in the last field opens a new card", second::isFocused);
            robot.write("drink");
            String first = "low mood | six months | lifts with Beth";
            journey.until(
                    "both are kept", () -> kept(journey).lines(Part.HYPOTHESES).equals(List.of(first, "drink")));

            Button off = robot.lookup(".hypothesis .button").query();
            robot.interact(off::requestFocus);
            robot.type(KeyCode.SPACE);
            Button undo = journey.shown("#hypothesis-undo");
            journey.until("the way back has the keyboard", undo::isFocused);
            journey.until(
                    "it is off", () -> kept(journey).lines(Part.HYPOTHESES).equals(List.of("drink")));
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            journey.until(
                    "it is back", () -> kept(journey).lines(Part.HYPOTHESES).equals(List.of(first, "drink")));
            assertThat(journey.<TextArea>shown("#hypothesis-contra-1").getText())
                    .isEqualTo("lifts with Beth");
            assertThat(journey.troubles).isEmpty();
        }
    }

    @Test
    void isWrittenInTheMiddleOfASessionAndLeavesItOpen(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("during"), stage)) {
            Setting setting = new Setting(Optional.of("intake"), "plain", 30, Optional.empty());
            Rehearsal open = journey.house.rehearsalRoom().begin("tom-sundays", setting, 5);
            open.say("Hello Tom. What brings you here today?");
            String id = open.session().id();

            journey.go(new Place.Playing(id));
            journey.shown("#line");
            Button link = robot.lookup(".link-button").<Button>queryAll().stream()
                    .filter(b -> b.getText().equals(Words.of("rehearsal.formulation")))
                    .findFirst()
                    .orElseThrow();
            robot.interact(link::fire);
            TextArea problems = journey.shown("#part-problems");
            journey.until("the first field has the keyboard", problems::isFocused);
            robot.write("sent by his sister");
            journey.until(
                    "the line is kept",
                    () -> kept(journey, id).lines(Part.PROBLEMS).equals(List.of("sent by his sister")));

            journey.go(new Place.Playing(id));
            TextArea line = journey.shown("#line");
            robot.interact(() -> line.setText("How is it to be here?"));
            robot.interact(line::requestFocus);
            robot.type(KeyCode.ENTER);
            journey.until(
                    "the session goes on",
                    () -> journey.house.library().find(id).orElseThrow().turns().size() == 4);
            assertThat(journey.house.library().find(id).orElseThrow().isOpen()).isTrue();
            assertThat(kept(journey, id).lines(Part.PROBLEMS)).containsExactly("sent by his sister");
            assertThat(journey.troubles).isEmpty();
        }
    }

    /** Its own parts, begun while the client is in the room; the key keeps shut until the talk is over. */
    @Test
    void aTraumaFormulationIsBegunInTheSessionAndLaidBesideTheKeyAfterIt(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("trauma"), stage)) {
            Setting setting = new Setting(Optional.of("orientation"), "plain", 30, Optional.of("birch-27"));
            Rehearsal talk = journey.house.rehearsalRoom().begin("dana-crash", setting, 27);
            talk.say("Hello Dana, I'm Sam. What brings you here today?");
            String id = talk.session().id();

            journey.go(new Place.Formulation(id));
            journey.shown("#part-event");
            for (Part part : Part.values()) {
                String field = part == Part.HYPOTHESES
                        ? "#hypothesis-what-1"
                        : "#part-" + part.name().toLowerCase(Locale.ROOT);
                assertThat(robot.lookup(field).tryQuery().isPresent())
                        .as(part.name())
                        .isEqualTo(Part.of(Approach.PROLONGED_EXPOSURE).contains(part));
            }
            write(robot, journey, "#part-event", "the accident, and Theo");
            write(robot, journey, "#part-problems", "does not drive any more");
            journey.until(
                    "both are kept",
                    () -> kept(journey, id).lines(Part.PROBLEMS).size() == 1);
            assertThat(robot.lookup("#uncover").tryQuery().filter(Node::isVisible))
                    .as("the client is still here")
                    .isEmpty();

            talk.say("What do you keep away from since then?");
            talk.say("How is it with driving?");
            talk.end();
            journey.go(new Place.Formulation(id));
            TextArea stuck = journey.shown("#part-stuck_points");
            assertThat(journey.<TextArea>shown("#part-event").getText()).isEqualTo("the accident, and Theo");
            robot.interact(stuck::requestFocus);
            robot.write("it was my fault");
            journey.until(
                    "the line is kept",
                    () -> kept(journey, id).lines(Part.STUCK_POINTS).equals(List.of("it was my fault")));

            robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
            Button next = journey.shown("#uncover");
            int parts = Part.of(Approach.PROLONGED_EXPOSURE).size();
            for (int i = 1; i < parts; i++) {
                assertThat(robot.lookup("#supervisor-notes").tryQuery()).isEmpty();
                robot.interact(next::fire);
            }
            journey.shown("#supervisor-notes");
            assertThat(said(robot))
                    .contains(Words.of("formulation.part.event"), Words.of("formulation.part.in_vivo"))
                    .contains(Words.of("formulation.judgment"))
                    .anyMatch(t -> t.startsWith("You may have meant it with: "))
                    .anyMatch(t -> t.startsWith("Behind a door that stayed shut"));

            Segments<?> first = journey.shown(".formulation-entry .segments");
            robot.interact(first::requestFocus);
            robot.type(KeyCode.HOME);
            journey.until("a mark is kept", () -> kept(journey, id).had().containsValue(Mark.HAD));
            assertThat(journey.<Label>shown("#credit").getText()).contains("could be known", "kept back");
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static void write(FxRobot robot, Journeys journey, String field, String words) {
        TextArea area = journey.shown(field);
        robot.interact(area::requestFocus);
        robot.write(words);
    }

    private static WrittenFormulation kept(Journeys journey) {
        return kept(journey, PEER);
    }

    private static WrittenFormulation kept(Journeys journey, String id) {
        return WrittenFormulation.of(Optional.ofNullable(
                        journey.house.library().find(id).orElseThrow().extra().get(WrittenFormulation.FIELD))
                .orElse(""));
    }
}
