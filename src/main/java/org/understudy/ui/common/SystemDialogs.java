package org.understudy.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The system's file choosers and clipboard. */
public final class SystemDialogs implements Dialogs {
    private final Stage owner;

    public SystemDialogs(Stage owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> openFiles(String title, String... endings) {
        List<File> chosen = chooser(title, endings).showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, String ending) {
        FileChooser chooser = chooser(title, ending);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public void copyToClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static FileChooser chooser(String title, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        String.join(", ", endings),
                        Arrays.stream(endings).map(e -> "*." + e).toList()));
        return chooser;
    }
}
