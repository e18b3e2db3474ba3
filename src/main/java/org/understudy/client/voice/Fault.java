package org.understudy.client.voice;

import java.util.Locale;

/** Why a wording is not taken. */
public enum Fault {
    /** Says something the client has not told yet, or confirms it. */
    LOCKED,
    /** A name, figure or person nobody wrote. */
    INVENTED,
    /** Leaves out or turns round what the line says. */
    UNTRUE,
    /** Talks like a counselor or a leaflet. */
    THERAPIST_SPEAK,
    /** A word of the clinic. */
    CLINICAL,
    /** Is not the client who is speaking. */
    ROLE,
    /** Not in the language of the case. */
    LANGUAGE,
    /** Lists, headings, stage directions. */
    MARKUP,
    TOO_LONG,
    TOO_SHORT,
    QUESTIONS,
    /** Repeats what the client said before, or itself. */
    REPEATS,
    /** Gives the counselor's words back. */
    ECHO,
    /** Nothing that could be said. */
    EMPTY;

    /** The name in files: lower case with underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
