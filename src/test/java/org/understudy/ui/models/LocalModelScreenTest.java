package org.understudy.ui.models;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.Place;
import org.understudy.ui.shell.Window;

@ExtendWith(ApplicationExtension.class)
class LocalModelScreenTest {
    private Window window;
    private Window.Furniture furniture;

    @Start
    void open(Stage stage) {
        furniture = SampleRoom.furniture(SampleRoom.store(), FxWork.inPlace(), new SampleRoom.LaidOut());
        window = new Window(furniture);
        window.showOn(stage);
        stage.requestFocus();
        window.navigator().go(new Place.LocalModel());
    }

    private Button button(FxRobot robot, String spoken) {
        return robot.lookup((Node node) -> node instanceof Button && spoken.equals(node.getAccessibleText()))
                .query();
    }

    @Test
    void aModelIsChosenByKeyboardAndTheKeyboardStaysInItsRow(FxRobot robot) {
        Button use = button(robot, "Use: llama3.2:3b");
        robot.interact(use::requestFocus);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(furniture.settings().current().models().model()).contains("llama3.2:3b");
        Node focused = window.scene().getFocusOwner();
        assertThat(focused.getAccessibleText()).endsWith("llama3.2:3b");
    }

    @Test
    void aModelOfACloudHasNothingToPress(FxRobot robot) {
        assertThat(robot.lookup((Node node) -> node instanceof Button
                                && node.getAccessibleText() != null
                                && node.getAccessibleText().endsWith("cloud"))
                        .tryQuery())
                .isEmpty();
        assertThat(robot.lookup("Not used").tryQuery()).isPresent();
    }

    @Test
    void tryingOutShowsHowLongAnAnswerTakes(FxRobot robot) {
        robot.interact(button(robot, "Try out: llama3.2:3b")::fire);
        assertThat(robot.lookup("Answers in about 4 s on this machine.").tryQuery())
                .isPresent();
    }
}
