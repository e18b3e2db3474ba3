package org.understudy.session;

/** Where a session comes from. */
public enum Origin {
    OWN,
    PEER,
    IMPORTED,
    GENERATED;

    /** The name in files: lower case. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
