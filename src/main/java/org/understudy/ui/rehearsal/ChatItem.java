package org.understudy.ui.rehearsal;

import org.understudy.session.Turn;

/** A row of the conversation. */
sealed interface ChatItem {
    /** The room above the first words, so that a short conversation sits at the foot of the page. */
    record Headroom() implements ChatItem {}

    /** Something that was said. */
    record Said(Turn turn) implements ChatItem {}
}
