package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.analysis.rating.ChangeGoal;
import org.understudy.analysis.rating.Checklist;
import org.understudy.i18n.Words;
import org.understudy.practice.library.SessionQuery;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.ui.common.Place;

/** A debrief with its checklists and marked turns on screen, and on paper as one page or as all of them. */
@ExtendWith(ApplicationExtension.class)
class ReportJourneyTest {
    private static final String EXPOSURE = "dana-crash-peer-m04";

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void goesToPaperAsOnePageOrAllOfThemAndNamedOnlyWhenAsked(FxRobot robot) throws Exception {
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            Session session = opened(journey, EXPOSURE);
            assertThat(text(written(robot, journey, "debrief.report.sheet.pdf", "one.pdf"), 1, 1))
                    .contains("In figures")
                    .doesNotContain(session.title());
            assertThat(text(written(robot, journey, "debrief.report.pdf", "all.pdf"), 2, 4))
                    .contains("Seven principles")
                    .doesNotContain(session.title());
            assertThat(Files.readString(written(robot, journey, "debrief.report.page", "all.html")))
                    .contains("<svg", "lang=\"en\"");
            MenuButton report = journey.shown("#report");
            CheckMenuItem supervisor = report.getItems().stream()
                    .filter(i -> Words.of("debrief.report.supervisor").equals(i.getText()))
                    .map(CheckMenuItem.class::cast)
                    .findFirst()
                    .orElseThrow();
            robot.interact(() -> supervisor.setSelected(true));
            assertThat(text(written(robot, journey, "debrief.report.sheet.pdf", "supervisor.pdf"), 1, 1))
                    .contains("three chairs", "What the supervisor writes")
                    .doesNotContain(session.title());
            robot.interact(() -> supervisor.setSelected(false));
            robot.interact(() -> ((CheckMenuItem) report.getItems().getLast()).setSelected(true));
            assertThat(Files.readString(written(robot, journey, "debrief.report.sheet.page", "one.html")))
                    .contains(session.title());
            assertThat(journey.troubles).isEmpty();
        }
    }

    @Test
    void showsTheProtocolByItsStagesTheMiFiguresAndWhereItDrifted(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("shown"), stage)) {
            Session session = opened(journey, EXPOSURE);
            int drifted = journey.house.debrief().of(session).drift().getFirst().turn();
            ListView<?> transcript = journey.shown("#transcript");
            robot.interact(() -> transcript.scrollTo(drifted));
            Label drift = journey.shown(".drift-mark");
            assertThat(drift.getText()).startsWith("Drift: ");

            robot.interact(transcript::requestFocus);
            robot.type(KeyCode.DIGIT2);
            journey.shown(".ratio-row");
            assertThat(robot.lookup(".ratio-row").queryAll()).hasSizeGreaterThanOrEqualTo(3);

            robot.interact(transcript::requestFocus);
            robot.type(KeyCode.DIGIT4);
            journey.shown(".checklist-stage");
            assertThat(robot.lookup(".checklist-stage").<Label>queryAll())
                    .extracting(Label::getText)
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThanOrEqualTo(2);
            opened(journey, "priya-panic-peer-d22");
            robot.interact(transcript::requestFocus);
            robot.type(KeyCode.DIGIT4);
            journey.shown(".checklist-row");
            assertThat(robot.lookup(".checklist-row").queryAll()).hasSizeGreaterThanOrEqualTo(5);

            Session argued = opened(journey, "dana-crash-peer-s02");
            Checklist.Proscribed act = journey.house.debrief().of(argued).protocols().stream()
                    .flatMap(list -> list.proscribed().stream())
                    .findFirst()
                    .orElseThrow();
            robot.interact(transcript::requestFocus);
            robot.type(KeyCode.DIGIT4);
            journey.until("what a retelling leaves out", () -> labels(robot)
                    .containsAll(List.of(Words.of("checklist.proscribed"), act.label(), act.why())));
            assertThat(journey.troubles).isEmpty();
        }
    }

    @Test
    void leadsFromThePeersDriftToTheirSessionsAndFromFiguresToTheirArithmetic(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("peers"), stage)) {
            opened(journey, EXPOSURE);
            ListView<?> transcript = journey.shown("#transcript");
            robot.interact(transcript::requestFocus);
            robot.type(KeyCode.DIGIT2);
            TitledPane told = journey.shown(".told");
            robot.interact(told::requestFocus);
            robot.type(KeyCode.SPACE);
            journey.shown(".told .turn-chip");
            assertThat(robot.lookup(".ratio-row .chip").tryQuery())
                    .as("nothing is called fair or good without a change goal")
                    .isEmpty();

            robot.interact(transcript::requestFocus);
            robot.type(KeyCode.DIGIT1);
            TitledPane reckoned = journey.shown(".norm-reckoned");
            robot.interact(() -> reckoned.setExpanded(true));
            assertThat(journey.<Label>shown(".norm-sum").getText()).contains("31.04", "percentile");

            robot.interact(transcript::requestFocus);
            robot.type(KeyCode.DIGIT6);
            TitledPane pulse = journey.shown(".pulse-sum");
            robot.interact(() -> pulse.setExpanded(true));
            assertThat(journey.<Label>shown(".pulse-reckoned").getText()).contains("of 100");

            robot.interact(transcript::requestFocus);
            robot.type(KeyCode.DIGIT3);
            Button peer = journey.shown(".peer-drift");
            String title = peer.getText().substring(0, peer.getText().lastIndexOf(':'));
            robot.interact(peer::requestFocus);
            robot.type(KeyCode.SPACE);
            journey.until(
                    "the peer's session",
                    () -> robot.lookup("#title").<Label>query().getText().contains(title));
            journey.shown(".quality-row");
            assertThat(journey.troubles).isEmpty();
        }
    }

    /** A talk brought in: asked once whether it is about a change, and told so again in the debrief. */
    @Test
    void setsATalkBroughtInAgainstTheThresholdsOnlyWhereItIsAboutAChange(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("talk.txt"), """
            Therapist: What brings you here?
            Client: I want to stop drinking on weeknights.
            Therapist: It matters to you that the weeknights change.
            Client: It does. But I could never get through a Friday without it.
            Therapist: So the Fridays are the hardest, and you would like them back.
            Client: I would, yes. I could ring my sister instead.
            Therapist: You're tired of waking up with a dry mouth and a bad conscience.
            Client: I am. I snap at the kids in the mornings.
            Therapist: You feel torn between the quiet it gives you and the mornings after it.
            Client: That's it, I'm torn. The quiet is real.
            Therapist: So you want the quiet, and you want your mornings too.
            Client: I want both, yes.
            Therapist: It sounds as if a part of you has already begun to choose the mornings.
            Client: Maybe it has. I poured one away on Sunday.
            """);
        try (Journeys journey = Journeys.opened(folder.resolve("change"), stage)) {
            journey.openFrom = List.of(file);
            journey.go(new Place.Sessions());
            Button bring = journey.shown("#bring");
            robot.interact(bring::fire);
            Button yes = journey.shown("#notices .link-button");
            assertThat(yes.getText()).isEqualTo(Words.of("sessions.imported.goal.yes"));
            robot.interact(yes::fire);
            SessionQuery imported = new SessionQuery(Optional.empty(), Optional.of(Origin.IMPORTED), "", false, 5, 0);
            String id = journey.house.library().list(imported).getFirst().id();
            journey.until(
                    "it is kept",
                    () -> journey.house.library().find(id).orElseThrow().extra().containsKey(ChangeGoal.FIELD));
            journey.go(new Place.Debrief(id, Optional.empty()));
            ListView<?> transcript = journey.shown("#transcript");
            robot.interact(transcript::requestFocus);
            robot.type(KeyCode.DIGIT2);
            CheckBox goal = journey.shown(".change-goal");
            journey.until("the answer is ticked", goal::isSelected);
            assertThat(labels(robot)).contains(Words.of("techniques.change"));
            assertThat(robot.lookup(".ratio-row .chip").queryAll())
                    .as("with a change goal the figures have their bands")
                    .isNotEmpty();
            robot.interact(goal::requestFocus);
            robot.type(KeyCode.SPACE);
            journey.until("no thresholds", () -> !labels(robot).contains(Words.of("techniques.change")));
            assertThat(labels(robot)).contains(Words.of("techniques.nogoal"));
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static List<String> labels(FxRobot robot) {
        return robot.lookup(".label").<Node>queryAll().stream()
                .filter(Label.class::isInstance)
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private static Session opened(Journeys journey, String id) {
        Session session = journey.house.library().find(id).orElseThrow();
        journey.go(new Place.Debrief(id, Optional.empty()));
        ListView<?> transcript = journey.shown("#transcript");
        journey.until(
                "the transcript",
                () -> transcript.getItems().size() == session.turns().size());
        return session;
    }

    private static Path written(FxRobot robot, Journeys journey, String key, String name) {
        Path file = folder.resolve(name);
        journey.saveTo = Optional.of(file);
        MenuButton report = journey.shown("#report");
        MenuItem item = report.getItems().stream()
                .filter(i -> Words.of(key).equals(i.getText()))
                .findFirst()
                .orElseThrow();
        robot.interact(item::fire);
        journey.until(name, () -> Files.exists(file) && !report.isDisabled());
        return file;
    }

    private static String text(Path file, int fewest, int most) throws Exception {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isBetween(fewest, most);
            return new PDFTextStripper().getText(pdf);
        }
    }
}
