package org.understudy.settings;

/** Light or dark, or whichever the system shows. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
