package org.understudy.session;

/** How much of a disclosure unit a turn let out. */
public enum Release {
    BLOCKED,
    HINT,
    HALF,
    FULL;

    /** The name in files: lower case. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
