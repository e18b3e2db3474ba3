package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.Overlay;
import org.understudy.i18n.Words;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.SessionCase;
import org.understudy.practice.authoring.LineReview;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.ui.common.Place;

/** A line is edited, heard, played, minded in the debrief, taken up and taken back, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class AuthorJourneyTest {
    private static final String TOM = "tom-sundays";
    private static final Setting INTAKE = new Setting(Optional.of("intake"), "plain", 30, Optional.empty());
    private static final String REWRITE = "Four, if I'm honest. Four's a good night.";

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void aLineIsEditedHeardPlayedRewrittenAndTakenBack(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder.resolve("data"), stage)) {
            DisclosureUnit sleep = journey.house.casebook().open(TOM).units().stream()
                    .filter(u -> u.asks().stream().anyMatch(a -> a.contains("sleeping")))
                    .findFirst()
                    .orElseThrow();
            CasePlace full = CasePlace.unit(sleep.id(), "full");
            journey.go(new Place.Author(TOM, Optional.of(full)));
            edit(robot, journey, full, sleep.full().getFirst());
            hear(robot, journey);

            Rehearsal played = journey.house.rehearsalRoom().begin(TOM, INTAKE, 7);
            played.say("Hello Tom, I'm Sam.");
            played.say("How are you sleeping?");
            String id = played.end().id();
            assertThat(SessionCase.edition(played.session()).orElseThrow().own().changes())
                    .hasSize(1);

            mind(robot, journey, id);
            takeUp(robot, journey);

            robot.interact(
                    () -> journey.window.scene().getRoot().lookup("#undo").requestFocus());
            Overlay with = overlay(journey);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            journey.until("the step is taken back", () -> !overlay(journey).equals(with));
            assertThat(overlay(journey).changes()).noneMatch(c -> c.now().equals(Optional.of(REWRITE)));
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static Overlay overlay(Journeys journey) {
        return journey.house.casebook().overlay(TOM);
    }

    /** The first full line is opened with Enter, typed over, kept with Enter. */
    private void edit(FxRobot robot, Journeys journey, CasePlace full, String was) {
        journey.until("its lines", () -> row(robot, was).isPresent());
        robot.interact(() -> row(robot, was).orElseThrow().requestFocus());
        robot.type(KeyCode.ENTER);
        TextArea field = journey.shown(".author-field");
        robot.interact(() -> field.setText("Four hours. I have counted."));
        robot.type(KeyCode.ENTER);
        journey.until("the edit is kept", () -> overlay(journey).changes().size() == 1);
        assertThat(overlay(journey).changes().getFirst().at()).isEqualTo(full);
        journey.until("the line says so", () -> row(robot, "Four hours. I have counted.")
                .isPresent());
    }

    private static Optional<Node> row(FxRobot robot, String text) {
        return robot.lookup(".author-row").queryAll().stream()
                .filter(n -> n.getAccessibleText().startsWith(text))
                .findFirst();
    }

    private void hear(FxRobot robot, Journeys journey) {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        TextArea words = journey.shown("#previewWords");
        journey.until("the keyboard is there", words::isFocused);
        robot.interact(() -> words.setText("How are you sleeping?"));
        robot.type(KeyCode.ENTER);
        Label heard = journey.shown("#heardWords");
        assertThat(heard.getText()).isNotBlank();
        String first = heard.getText();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        journey.until("another take", () -> robot.lookup("#heardWords").queryAs(Label.class) != heard);
        assertThat(first).isNotBlank();
        robot.interact(() -> words.setText("\u041a\u0430\u043a \u0434\u0435\u043b\u0430?"));
        robot.interact(words::requestFocus);
        robot.type(KeyCode.ENTER);
        journey.until(
                "letters that are not read say so", () -> robot.lookup("#heard .chip").queryAllAs(Label.class).stream()
                        .anyMatch(chip -> chip.getText().equals("not read: Cyrillic letters")));
    }

    /** In the debrief the client's last turn is minded with N, and rewritten. */
    private void mind(FxRobot robot, Journeys journey, String id) {
        journey.go(new Place.Debrief(id, Optional.empty()));
        Button skip = journey.shown(Words.of("self.skip"));
        robot.interact(skip::fire);
        ListView<?> transcript = journey.shown("#transcript");
        journey.until("the transcript", () -> transcript.getItems().size() == 4);
        robot.interact(() -> transcript.getSelectionModel().select(3));
        robot.interact(transcript::requestFocus);
        robot.type(KeyCode.N);
        journey.shown("#review");
        List<TextArea> fields = robot.lookup("#review .review-field").queryAll().stream()
                .map(TextArea.class::cast)
                .toList();
        robot.interact(() -> fields.getFirst().setText("Too neat for him."));
        robot.interact(() -> fields.getLast().setText(REWRITE));
        robot.interact(fields.getLast()::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        journey.until("the rewrite is kept", () -> journey.house.library().find(id).stream()
                .flatMap(s -> LineReview.of(s).stream())
                .anyMatch(r -> r.rewrite().equals(REWRITE)));
        Turn said = journey.house.library().find(id).orElseThrow().turns().getLast();
        assertThat(said.text()).isNotEqualTo(REWRITE);
    }

    private void takeUp(FxRobot robot, Journeys journey) {
        journey.go(new Place.Author(TOM, Optional.empty()));
        robot.interact(() -> {
            var parts = (org.understudy.ui.common.Segments<?>)
                    journey.window.scene().lookup("#parts");
            parts.requestFocus();
        });
        robot.type(KeyCode.END);
        Button take = journey.shown(".take-proposal");
        robot.interact(take::requestFocus);
        robot.type(KeyCode.SPACE);
        journey.until("it stands in the case", () -> overlay(journey).changes().stream()
                .anyMatch(c -> c.now().equals(Optional.of(REWRITE))));
    }
}
