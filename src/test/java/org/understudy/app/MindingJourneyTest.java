package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.casebook.CasePlace;
import org.understudy.i18n.Words;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.authoring.LineReview;
import org.understudy.practice.library.SessionQuery;
import org.understudy.session.Origin;
import org.understudy.session.Setting;
import org.understudy.ui.common.Place;

/** What an author and a trainee set and mind: figures within bounds, sliders by keyboard, a transcript that stays put. */
@ExtendWith(ApplicationExtension.class)
class MindingJourneyTest {
    private static final String TOM = "tom-sundays";

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void theTranscriptStaysWhereItIsWhenALineIsMinded(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder, stage)) {
            Rehearsal played = journey.house.rehearsalRoom().begin(TOM, Setting.PLAIN, 7);
            for (int i = 0; i < 12; i++) played.say("What was the work like, the " + i + " years before?");
            String id = played.end().id();
            journey.go(new Place.Debrief(id, Optional.empty()));
            Button skip = journey.shown(Words.of("self.skip"));
            robot.interact(skip::fire);
            ListView<?> list = journey.shown("#transcript");
            journey.until("the transcript", () -> list.getItems().size() == 24);
            robot.interact(() -> list.scrollTo(8));
            journey.until(
                    "it is scrolled",
                    () -> Math.abs(flow(list).getFirstVisibleCell().getIndex() - 8) <= 1);
            int last = flow(list).getLastVisibleCell().getIndex();
            int minded = last - 1 - (last - 1) % 2 - 1;
            robot.interact(() -> list.getSelectionModel().select(minded));
            robot.interact(list::requestFocus);
            robot.type(KeyCode.N);
            journey.shown("#review");
            journey.until(
                    "the turn that is minded can be seen",
                    () -> flow(list).getFirstVisibleCell().getIndex() <= minded
                            && flow(list).getLastVisibleCell().getIndex() >= minded);
            TextArea why = robot.lookup("#review .review-field").query();
            robot.interact(() -> why.setText("Too neat."));
            robot.interact(why::requestFocus);
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            journey.until("it is kept", () -> journey.house.library().find(id).stream()
                    .anyMatch(s -> !LineReview.of(s).isEmpty()));
            journey.until(
                    "the list stands as it stood",
                    () -> list.isVisible()
                            && flow(list).getFirstVisibleCell() != null
                            && flow(list).getFirstVisibleCell().getIndex() == 8);
            assertThat(journey.troubles).isEmpty();
        }
    }

    @Test
    void aTrustThatIsNoneIsRefusedWithAWord(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder, stage)) {
            journey.go(new Place.Author(TOM, Optional.of(CasePlace.unit("sleep-wake", "full"))));
            for (String bad : List.of("900", "abc", "-3", "")) {
                TextField trust = journey.shown("#value-gate-trust");
                String before = trust.getText();
                robot.interact(() -> {
                    trust.requestFocus();
                    trust.setText(bad);
                });
                robot.type(KeyCode.ENTER);
                Label refused = journey.shown("#refused-gate-trust");
                assertThat(refused.getText()).contains("“" + bad + "”", "0 to 100", before);
                assertThat(trust.getText()).isEqualTo(before);
            }
            assertThat(journey.house.casebook().overlay(TOM).changes()).isEmpty();
        }
    }

    @Test
    void slidersAreSetByKeyboardAndKeptWithTheSession(FxRobot robot) {
        try (Journeys journey = Journeys.opened(folder, stage)) {
            journey.go(new Place.Brief(TOM));
            TitledPane fold = journey.shown("#styleSliders");
            robot.interact(fold::requestFocus);
            robot.type(KeyCode.SPACE);
            Slider talk = journey.shown("#slider-talk");
            robot.interact(talk::requestFocus);
            double own = talk.getValue();
            robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
            assertThat(talk.getValue()).isGreaterThan(own);
            journey.shown("#styleBack");
            Button start = journey.shown("#start");
            robot.interact(start::fire);
            journey.shown("#line");
            String style = journey.house.library().list(SessionQuery.ALL).stream()
                    .filter(s -> s.origin() == Origin.OWN)
                    .flatMap(s -> journey.house.library().find(s.id()).stream())
                    .map(s -> s.setting().style())
                    .findFirst()
                    .orElseThrow();
            assertThat(style).isEqualTo("plain,talk=" + Math.round(talk.getValue() * 100) / 100.0);
            assertThat(journey.troubles).isEmpty();
        }
    }

    private static VirtualFlow<?> flow(ListView<?> list) {
        return (VirtualFlow<?>) list.lookup(".virtual-flow");
    }
}
