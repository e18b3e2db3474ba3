package org.understudy.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the system's own windows are asked for; tests answer instead of a person. */
public interface Dialogs {
    /** Files to open; empty when the user thought better of it. */
    List<Path> openFiles(String title, String... endings);

    /** A file to write. */
    Optional<Path> saveFile(String title, String suggestedName, String ending);

    void copyToClipboard(String text);
}
