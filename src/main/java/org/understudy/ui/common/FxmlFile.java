package org.understudy.ui.common;

import java.util.Locale;

/** Every FXML file; nothing is loaded by its path anywhere else. */
public enum FxmlFile {
    SHELL,
    SHELF,
    DRILLS,
    DRILL,
    BRIEF,
    REHEARSAL,
    SESSIONS,
    WELCOME,
    SETTINGS,
    LOCAL_MODEL,
    DEBRIEF,
    SECOND_TRY,
    TRAJECTORY,
    FORMULATION,
    COMPARE,
    WATCH,
    ANSWERED,
    PREFERENCE,
    PROGRESS,
    HOW_GOOD,
    CODEBOOK,
    AUTHOR;

    /** The class path resource. */
    public String path() {
        return "/fxml/" + name().toLowerCase(Locale.ROOT) + ".fxml";
    }
}
