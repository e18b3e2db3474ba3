package org.understudy.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.understudy.settings.Theme;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.shell.Window;

/** No screen, in no theme and at no zoom, makes the style engine complain. */
@ExtendWith(ApplicationExtension.class)
class StyleTest {
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private Window window;
    private Window.Furniture furniture;

    @Start
    void open(Stage stage) {
        furniture = SampleRoom.furniture(SampleRoom.store(), FxWork.inPlace(), new SampleRoom.LaidOut());
        window = new Window(furniture);
        window.showOn(stage);
    }

    @Test
    void noScreenBreaksAStyle() {
        Handler listening = new Listening();
        Logger css = Logger.getLogger("javafx.css");
        css.addHandler(listening);
        try {
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                for (int zoom : new int[] {100, 180}) visitAll(theme, zoom);
            }
        } finally {
            css.removeHandler(listening);
        }
        assertThat(complaints).isEmpty();
    }

    /** An icon's own font is what an em of its size would be of, so that it would grow or shrink with each pass. */
    @Test
    void noIconIsMeasuredByItself() throws Exception {
        try (var sheets = Files.list(Path.of("styles"))) {
            assertThat(sheets.toList()).isNotEmpty().allSatisfy(sheet -> assertThat(Files.readString(sheet))
                    .as(sheet.toString())
                    .doesNotContainPattern("-fx-icon-size:[^;]*em"));
        }
    }

    private void visitAll(Theme theme, int zoom) {
        WaitForAsyncUtils.asyncFx(() -> {
            furniture.appearance().themeProperty().set(theme);
            furniture.appearance().zoomProperty().set(zoom);
        });
        for (Place place : Places.all()) {
            WaitForAsyncUtils.asyncFx(() -> {
                window.navigator().go(place);
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private final class Listening extends Handler {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue()) {
                complaints.add(record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
