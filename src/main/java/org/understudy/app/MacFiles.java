package org.understudy.app;

import java.awt.Desktop;
import java.util.function.Consumer;

/**
 * On macOS a double click on a session file comes as an event, not as an argument, and java.awt is the only door the
 * platform has for it. Written to the documentation; not yet run on a Mac.
 */
final class MacFiles {
    private MacFiles() {}

    /** Hands on every file the system asks this program to open; called before the toolkit starts. */
    static void handOn(Consumer<String> opener) {
        if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.APP_OPEN_FILE)) return;
        Desktop.getDesktop()
                .setOpenFileHandler(event -> event.getFiles().forEach(file -> opener.accept(file.getAbsolutePath())));
    }
}
