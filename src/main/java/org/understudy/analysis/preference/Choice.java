package org.understudy.analysis.preference;

import java.util.Locale;

/** Which of two replies is preferred. */
public enum Choice {
    A,
    SAME,
    B;

    /** The name in files: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
