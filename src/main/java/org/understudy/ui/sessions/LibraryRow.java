package org.understudy.ui.sessions;

import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.library.TurnHit;

/** A line of the library list. */
public sealed interface LibraryRow {
    /** What the lines below have in common. */
    record Heading(String text) implements LibraryRow {}

    /**
     * A session.
     *
     * @param hue the colour of its case; {@code neutral} where there is none
     * @param details the day, the length and who played the client
     */
    record Kept(SessionSummary session, String hue, String details) implements LibraryRow {}

    /** A turn that holds the words looked for. */
    record Found(TurnHit hit, String words) implements LibraryRow {}
}
