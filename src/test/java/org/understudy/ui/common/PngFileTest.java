package org.understudy.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PngFileTest {
    @Start
    void open(Stage stage) {
        stage.hide();
    }

    @Test
    void whatIsWrittenIsReadBackPixelByPixel() throws Exception {
        WritableImage drawn = new WritableImage(7, 5);
        for (int x = 0; x < 7; x++) {
            for (int y = 0; y < 5; y++) {
                drawn.getPixelWriter().setColor(x, y, Color.rgb(30 * x, 40 * y, 10 * (x + y)));
            }
        }
        Image read = new Image(new ByteArrayInputStream(PngFile.encode(drawn)));
        assertThat(read.isError()).isFalse();
        for (int x = 0; x < 7; x++) {
            for (int y = 0; y < 5; y++) {
                assertThat(read.getPixelReader().getArgb(x, y))
                        .isEqualTo(drawn.getPixelReader().getArgb(x, y));
            }
        }
    }
}
