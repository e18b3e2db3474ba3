package org.understudy.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything the user chose.
 *
 * @param dataFolder where the library is kept; absent for the usual place
 * @param firstRunDone true after the guided start
 * @param window where the window was when it was last closed
 * @param helpLines whom a trainee in distress can turn to, as the program wants it shown; may be empty
 * @param models which local model is used, if one is
 */
public record Settings(
        Look look,
        PracticeChoices practice,
        Optional<Path> dataFolder,
        boolean firstRunDone,
        Optional<WindowBounds> window,
        String helpLines,
        ModelChoices models) {
    public static final Settings DEFAULT = new Settings(
            Look.DEFAULT, PracticeChoices.DEFAULT, Optional.empty(), false, Optional.empty(), "", ModelChoices.DEFAULT);

    public Settings withLook(Look chosen) {
        return new Settings(chosen, practice, dataFolder, firstRunDone, window, helpLines, models);
    }

    public Settings withPractice(PracticeChoices chosen) {
        return new Settings(look, chosen, dataFolder, firstRunDone, window, helpLines, models);
    }

    public Settings withDataFolder(Optional<Path> folder) {
        return new Settings(look, practice, folder, firstRunDone, window, helpLines, models);
    }

    public Settings withFirstRunDone() {
        return new Settings(look, practice, dataFolder, true, window, helpLines, models);
    }

    public Settings withWindow(WindowBounds bounds) {
        return new Settings(look, practice, dataFolder, firstRunDone, Optional.of(bounds), helpLines, models);
    }

    public Settings withHelpLines(String text) {
        return new Settings(look, practice, dataFolder, firstRunDone, window, text, models);
    }

    public Settings withModels(ModelChoices chosen) {
        return new Settings(look, practice, dataFolder, firstRunDone, window, helpLines, chosen);
    }
}
