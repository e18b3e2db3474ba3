package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
import org.understudy.i18n.Words;
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
            assertThat(text(written(robot, journey, "debrief.report.pdf", "all.pdf"), 3, 5))
                    .contains("Seven principles")
                    .doesNotContain(session.title());
            assertThat(Files.readString(written(robot, journey, "debrief.report.page", "all.html")))
                    .contains("<svg", "lang=\"en\"");
            MenuButton report = journey.shown("#report");
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
            assertThat(journey.troubles).isEmpty();
        }
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
