package org.understudy.ui.rehearsal;

import org.understudy.session.Turn;

/**
 * The client's words on their way to the screen; already stored.
 *
 * @param said what may be shown; the turn's words begin with it
 * @param whole whether that is all of them
 */
public record Arriving(Turn turn, String said, boolean whole) {
    static Arriving all(Turn turn) {
        return new Arriving(turn, turn.text(), true);
    }
}
