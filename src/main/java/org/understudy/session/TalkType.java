package org.understudy.session;

/** Which way a client turn leans: towards change, away from it, or neither (MISC client language). */
public enum TalkType {
    CHANGE,
    NEUTRAL,
    SUSTAIN;

    /** The name in files: lower case. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
