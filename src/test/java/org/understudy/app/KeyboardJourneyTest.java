package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.SeedCode;
import org.understudy.session.Setting;
import org.understudy.ui.common.Place;

/** Where the keyboard is after each step, and that nobody is caught anywhere. */
@ExtendWith(ApplicationExtension.class)
class KeyboardJourneyTest {
    private static final String LONG =
            "I wonder what that was like for you, with everybody else gone home. ".repeat(75);

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void aScreenThatComesHasTheKeyboardAndNotTheBarBesideIt(FxRobot robot) {
        try (Journeys journey = begin(robot)) {
            for (Place place : List.of(
                    new Place.Shelf(),
                    new Place.Sessions(),
                    new Place.Compare(Optional.empty(), Optional.empty()),
                    new Place.Progress(),
                    new Place.SettingsPage(),
                    new Place.HowGood(),
                    new Place.Watch(Optional.of("tom-sundays")),
                    new Place.Drills())) {
                journey.go(place);
                journey.until(place + " has the keyboard", () -> inTheScreen(journey));
            }
            journey.go(new Place.Sessions());
            ListView<?> list = journey.shown("#list");
            journey.until("the list has the keyboard", list::isFocused);
            journey.go(new Place.Shelf());
            Node first = journey.shown(".case-card");
            journey.until("somebody on the shelf has the keyboard", first::isFocused);
            assertThat(journey.troubles).isEmpty();
        }
    }

    @Test
    void anArrowPressedBeforeTheLibraryIsReadMovesNoFilter(FxRobot robot) {
        try (Journeys journey = begin(robot)) {
            journey.whileAnswersWait(() -> {
                journey.go(new Place.Sessions());
                WaitForAsyncUtils.waitForFxEvents();
                robot.type(KeyCode.DOWN, KeyCode.DOWN);
            });
            ListView<?> list = journey.shown("#list");
            journey.until("something is chosen", () -> list.getSelectionModel().getSelectedIndex() > 0);
            ComboBox<?> whom = robot.lookup("#caseFilter").queryComboBox();
            assertThat(whom.getValue()).isEqualTo(Optional.empty());
            int first = list.getSelectionModel().getSelectedIndex();
            robot.type(KeyCode.DOWN);
            assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(first + 1);
            robot.interact(whom::requestFocus);
            journey.go(new Place.Sessions());
            robot.type(KeyCode.DOWN);
            assertThat(whom.getValue()).isEqualTo(Optional.empty());
            assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(first + 2);
        }
    }

    @Test
    void anArrowInTheListPassesOverItsHeadings(FxRobot robot) {
        try (Journeys journey = begin(robot)) {
            open(journey, "How are you sleeping?");
            journey.go(new Place.Sessions());
            ListView<?> list = journey.shown("#list");
            journey.until(
                    "one's own session is chosen",
                    () -> list.getSelectionModel().getSelectedIndex() == 1);
            assertThat(list.getItems().get(2).getClass().getSimpleName()).isEqualTo("Heading");
            robot.type(KeyCode.DOWN);
            assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(3);
            robot.type(KeyCode.UP);
            assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
            robot.type(KeyCode.UP);
            assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
            robot.type(KeyCode.DOWN, KeyCode.HOME);
            journey.until(
                    "the first session is chosen",
                    () -> list.getSelectionModel().getSelectedIndex() == 1);
        }
    }

    @Test
    void anArrowInTheBarMovesTheKeyboardAndNotTheMark(FxRobot robot) {
        try (Journeys journey = begin(robot)) {
            journey.go(new Place.Sessions());
            ToggleButton sessions = journey.shown("#sessions");
            ToggleButton compare = journey.shown("#compare");
            robot.interact(sessions::requestFocus);
            robot.type(KeyCode.DOWN);
            assertThat(compare.isFocused()).isTrue();
            assertThat(compare.isSelected()).isFalse();
            assertThat(sessions.isSelected()).isTrue();
        }
    }

    @Test
    void tabLeavesTheLineAndF2GoesToTheNotesAndBack(FxRobot robot) {
        try (Journeys journey = begin(robot)) {
            journey.go(new Place.Playing(open(journey, "How are you sleeping?")));
            TextArea line = journey.shown("#line");
            TextArea notes = journey.shown("#jottings");
            journey.until("it is one's turn", line::isFocused);
            robot.type(KeyCode.TAB);
            assertThat(line.isFocused()).isFalse();
            assertThat(line.getText()).isEmpty();
            robot.interact(line::requestFocus);
            robot.type(KeyCode.F2);
            journey.until("the notes have the keyboard", notes::isFocused);
            robot.write("ab");
            assertThat(notes.getText()).isEqualTo("ab");
            robot.type(KeyCode.F2);
            journey.until("the line has the keyboard", line::isFocused);
        }
    }

    @Test
    void theLineGrowsWithWhatIsWrittenAndAsFarAsItMay(FxRobot robot) {
        try (Journeys journey = begin(robot)) {
            journey.go(new Place.Playing(open(journey, "How are you sleeping?")));
            TextArea line = journey.shown("#line");
            journey.until("the line is laid out", () -> line.getHeight() > 0);
            double empty = line.getHeight();
            robot.interact(() -> line.setText("first\nsecond\nthird\nfourth\nfifth"));
            journey.until("five lines have more room", () -> line.getHeight() > 1.8 * empty);
            double five = line.getHeight();
            robot.interact(() -> line.setText(LONG));
            journey.until("what is long has still more", () -> line.getHeight() > five);
            assertThat(line.getHeight()).isLessThan(2 * five);
            robot.interact(() -> line.setText(""));
            journey.until("and is small again", () -> line.getHeight() < five / 1.5);
        }
    }

    @Test
    void theEndOfATalkIsSeenAlsoAfterAVeryLongTurn(FxRobot robot) {
        try (Journeys journey = begin(robot)) {
            journey.go(new Place.Playing(open(
                    journey, "What brings you here?", "How are you sleeping?", LONG, "What was it like?", "Go on.")));
            ListView<?> chat = journey.shown("#chat");
            journey.until("the last turn is on screen", () -> endIsSeen(chat, 11));
            robot.type(KeyCode.F1);
            journey.until("the last turn is still there beside the coach", () -> endIsSeen(chat, 11));
            robot.interact(() -> robot.lookup("#line").queryAs(TextArea.class).setText("And now?"));
            robot.type(KeyCode.ENTER);
            journey.until("the answer to it too", () -> endIsSeen(chat, 13));
            robot.interact(() -> robot.lookup("#line")
                    .queryAs(TextArea.class)
                    .setText("\u041a\u0430\u043a \u0434\u0435\u043b\u0430?"));
            robot.type(KeyCode.ENTER);
            journey.until(
                    "the coach says what it did not read",
                    () -> robot.lookup(".coach .chip").queryAllAs(Label.class).stream()
                            .anyMatch(chip -> chip.getText().equals("not read: Cyrillic letters")));
        }
    }

    private static boolean inTheScreen(Journeys journey) {
        Node shown = journey.window.scene().getRoot().lookup("#stage");
        Node owner = journey.window.scene().getFocusOwner();
        for (Node n = owner; n != null; n = n.getParent()) if (n == shown) return true;
        return false;
    }

    private static boolean endIsSeen(ListView<?> chat, int items) {
        if (chat.getItems().size() != items || !(chat.lookup(".virtual-flow") instanceof VirtualFlow<?> flow))
            return false;
        var last = flow.getLastVisibleCell();
        return last != null
                && last.getIndex() == items - 1
                && last.getBoundsInParent().getMaxY() <= flow.getHeight() + 1;
    }

    private static String open(Journeys journey, String... lines) {
        Setting setting = new Setting(Optional.of("orientation"), "plain", 30, Optional.of("birch-27"));
        Rehearsal rehearsal =
                journey.house.rehearsalRoom().begin("dana-crash", setting, new SeedCode("birch-27").seed());
        for (String line : lines) rehearsal.say(line);
        return rehearsal.session().id();
    }

    private Journeys begin(FxRobot robot) {
        return Journeys.opened(folder.resolve("data"), stage);
    }
}
