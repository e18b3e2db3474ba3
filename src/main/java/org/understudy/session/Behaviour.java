package org.understudy.session;

/** The four counselor behaviours that AnnoMI's coders tell apart; the coarsest view of a counselor turn. */
public enum Behaviour {
    QUESTION,
    REFLECTION,
    THERAPIST_INPUT,
    OTHER;

    /** The name in files: lower case with underscores. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
