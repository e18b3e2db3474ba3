package org.understudy.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AppearanceTest {
    @Start
    void open(Stage stage) {
        stage.hide();
    }

    @Test
    void aSceneThatNobodyHoldsIsLetGo() throws Exception {
        WeakReference<Scene> dressed = WaitForAsyncUtils.asyncFx(() -> {
                    Scene scene = new Scene(new StackPane());
                    new Appearance().dress(scene);
                    return new WeakReference<>(scene);
                })
                .get();
        for (int i = 0; i < 20 && dressed.get() != null; i++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(dressed.get()).isNull();
    }
}
