package org.understudy.app;

import org.understudy.i18n.Words;
import org.understudy.settings.SettingsFile;
import org.understudy.ui.rehearsal.RehearsalPreferences;

/** The session preferences as the settings have them now. */
record ChosenPreferences(SettingsFile settings) implements RehearsalPreferences {
    @Override
    public boolean typedOut() {
        return settings.current().practice().typingPace();
    }

    @Override
    public boolean coachShown() {
        return settings.current().practice().coach();
    }

    @Override
    public String helpLines() {
        String configured = settings.current().helpLines();
        return configured.isBlank() ? Words.of("ground.help") : configured;
    }
}
