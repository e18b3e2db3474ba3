package org.understudy.session;

/**
 * A remark written beside a turn.
 *
 * @param quote the words it is about, literally in the turn; may be empty
 */
public record MarginNote(int turn, String quote, String text, String author) {}
