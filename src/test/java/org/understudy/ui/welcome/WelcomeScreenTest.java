package org.understudy.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.Motion;
import org.understudy.ui.common.Place;
import org.understudy.ui.shell.Window;

/** The first start, by Enter alone. */
@ExtendWith(ApplicationExtension.class)
class WelcomeScreenTest {
    private final ShoeboxStore store = new ShoeboxStore();
    private Window window;

    @Start
    void open(Stage stage) {
        Motion.reduce(true);
        window = new Window(SampleRoom.furniture(store, FxWork.inPlace(), new SampleRoom.LaidOut()));
        window.showOn(stage);
        window.navigator().go(new Place.Welcome());
        stage.requestFocus();
    }

    @Test
    void enterFourTimesEndsInsideASession(FxRobot robot) {
        for (int i = 0; i < 4; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            robot.push(KeyCode.ENTER);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(store.list(org.understudy.practice.library.SessionQuery.ALL)).hasSize(1);
        assertThat(robot.lookup("#line").tryQuery()).isPresent();
    }
}
