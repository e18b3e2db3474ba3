package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.practice.library.SessionQuery;
import org.understudy.session.Turn;
import org.understudy.ui.common.Place;

/** Somebody who begins to type before the session is there. */
@ExtendWith(ApplicationExtension.class)
class EagerJourneyTest {
    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void whatIsTypedWhileTheSessionOpensStandsInItsLine(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder, stage)) {
            begin(journey, robot);
            robot.write("hello tom");
            TextArea line = journey.shown("#line");
            journey.until("the words stand in the line", () -> line.getText().equals("hello tom"));
            robot.write(" how");
            journey.until("one types on behind them", () -> line.getText().equals("hello tom how"));
            assertThat(journey.troubles).isEmpty();
        }
    }

    @Test
    void aLineThatWasEnteredWhileTheSessionOpensIsSaidOnceItIsOpen(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder, stage)) {
            begin(journey, robot);
            robot.write("hello").type(KeyCode.ENTER).write("next");
            TextArea line = journey.shown("#line");
            journey.until(
                    "it is said, and what came after it stands in the line",
                    () -> said(journey).equals(List.of("hello"))
                            && line.getText().equals("next"));
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static void begin(Journeys journey, FxRobot robot) {
        journey.go(new Place.Brief("tom-sundays"));
        Button start = journey.shown("#start");
        journey.until("it may begin", () -> !start.isDisabled() && start.isFocused());
        robot.interact(start::fire);
    }

    private static List<String> said(Journeys journey) {
        return journey.house.library().list(SessionQuery.ALL).stream()
                .filter(s -> s.origin() == org.understudy.session.Origin.OWN)
                .flatMap(s -> journey.house.library().find(s.id()).stream())
                .flatMap(s -> s.turns().stream())
                .filter(t -> !t.byClient())
                .map(Turn::text)
                .toList();
    }
}
