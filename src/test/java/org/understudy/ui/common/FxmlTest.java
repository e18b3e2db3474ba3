package org.understudy.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.shell.Window;

/** Every FXML file has its name in the enum and its controller, and loads. */
@ExtendWith(ApplicationExtension.class)
class FxmlTest {
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");
    private static final Path FOLDER = Path.of("fxml");
    private Window window;

    @Start
    void open(Stage stage) {
        window = new Window(SampleRoom.furniture(SampleRoom.store(), FxWork.inPlace(), new SampleRoom.LaidOut()));
        window.showOn(stage);
    }

    @Test
    void everyFileIsInTheEnumAndEveryEnumHasItsFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> onDisk =
                    files.map(f -> "/fxml/" + f.getFileName()).sorted().toList();
            List<String> named = Arrays.stream(FxmlFile.values())
                    .map(FxmlFile::path)
                    .sorted()
                    .toList();
            assertThat(onDisk).isEqualTo(named);
        }
    }

    @Test
    void everyFileNamesAControllerThatIsThere() throws Exception {
        for (FxmlFile file : FxmlFile.values()) {
            String text = Files.readString(Path.of(file.path().substring(1)));
            Matcher controller = CONTROLLER.matcher(text);
            assertThat(controller.find()).as(file.path()).isTrue();
            Class.forName(controller.group(1));
        }
    }

    @Test
    void filesHoldNoColoursSizesOrScripts() throws IOException {
        for (FxmlFile file : FxmlFile.values()) {
            String text = Files.readString(Path.of(file.path().substring(1)));
            assertThat(text)
                    .as(file.path())
                    .doesNotContain("style=\"", "<?language", "<fx:script", "#FF", "prefWidth=\"");
        }
    }

    @Test
    void noButtonMayBeCutShort() throws IOException {
        Pattern button = Pattern.compile("<(?:Menu|Toggle)?Button\\b[^>]*\\btext=\"[^>]*>");
        for (FxmlFile file : FxmlFile.values()) {
            String text = Files.readString(Path.of(file.path().substring(1)));
            assertThat(button.matcher(text).results().map(java.util.regex.MatchResult::group))
                    .as(file.path())
                    .allMatch(tag -> tag.contains("minWidth=\"-Infinity\""));
        }
    }

    @Test
    void everyScreenLoads() throws Throwable {
        for (Place place : Places.all()) {
            WaitForAsyncUtils.asyncFx(() -> window.navigator().go(place));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.scene().lookup("#stage")).as(place.toString()).isNotNull();
            WaitForAsyncUtils.checkException();
        }
    }
}
