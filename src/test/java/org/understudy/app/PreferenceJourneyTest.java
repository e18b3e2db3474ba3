package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Segments;

/** Two replies side by side, blind, by keyboard: which is better, and what two judges make of it. */
@ExtendWith(ApplicationExtension.class)
class PreferenceJourneyTest {
    private static final Place PAIR = new Place.Preferring("tom-sundays-peer-h03", "tom-sundays-peer-b07");

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void twoJudgesPreferAndSeeHowFarTheyAgree(FxRobot robot) throws Exception {
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            judge(robot, journey, "first judge", KeyCode.HOME);
            judge(robot, journey, "second", KeyCode.HOME);
            Label judges = journey.shown("#judges");
            assertThat(judges.getText())
                    .as("who always takes A agrees only by chance")
                    .doesNotContain("100 %");
            Matcher sides = Pattern.compile("in (\\d+) of (\\d+) choices")
                    .matcher(robot.lookup("#sides").<Label>query().getText());
            assertThat(sides.find()).isTrue();
            assertThat(sides.group(1)).as("A was always left").isEqualTo(sides.group(2));
            assertThat(robot.lookup("#result").<Label>query().getText()).isNotBlank();

            List<Button> figures = List.copyOf(
                    robot.lookup("#rests .verdict-measures .figure-button").queryAllAs(Button.class));
            assertThat(figures).as("eight measures, three figures each").hasSize(24);
            robot.interact(figures.get(3)::fire);
            List<Button> pairs =
                    List.copyOf(robot.lookup("#rests .verdict-pair").queryAllAs(Button.class));
            assertThat(pairs.getFirst().getText()).containsPattern("first judge [AB]");
            robot.interact(pairs.getFirst()::fire);
            journey.until(
                    "the pair it rests on",
                    () -> robot.lookup("#replyA").query().isVisible());
            journey.go(PAIR);

            Path file = folder.resolve("preferences.jsonl");
            journey.saveTo = Optional.of(file);
            Button handOn = journey.shown("#handOn");
            robot.interact(handOn::requestFocus);
            robot.type(KeyCode.SPACE);
            journey.until("the file", () -> Files.exists(file));
            List<String> lines = Files.readAllLines(file);
            assertThat(lines).hasSizeGreaterThan(1).allSatisfy(l -> assertThat(l)
                    .contains(
                            "\"chosen\"",
                            "\"rejected\"",
                            "\"rating_gap\"",
                            "\"principles\":{\"empathy\"",
                            "\"left\":\"chosen\"")
                    .doesNotContain("Tom,", "\"first judge\"", "tom-sundays-peer"));
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static void judge(FxRobot robot, Journeys journey, String name, KeyCode choice) {
        journey.go(PAIR);
        TextField judge = journey.shown("#judge");
        robot.interact(() -> judge.setText(name));
        robot.interact(judge::requestFocus);
        robot.type(KeyCode.ENTER);
        Label progress = journey.shown(".screen-header #progress");
        journey.until("the first pair", () -> !progress.getText().isBlank());
        while (!robot.lookup("#done").query().isVisible()) {
            String before = progress.getText();
            Segments<?> overall = journey.shown("#overall");
            robot.interact(overall::requestFocus);
            robot.type(choice);
            Segments<?> empathy = robot.lookup("#grid .segments").<Segments<?>>queryAll().stream()
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            robot.interact(empathy::requestFocus);
            robot.type(KeyCode.END);
            journey.until("decided", () -> !robot.lookup("#next").query().isDisabled());
            robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
            journey.until(
                    "the next pair",
                    () -> !progress.getText().equals(before)
                            || robot.lookup("#done").query().isVisible());
        }
    }
}
