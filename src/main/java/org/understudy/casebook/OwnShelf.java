package org.understudy.casebook;

import java.util.List;

/**
 * What lies in the folders of one's own cases.
 *
 * @param cards by name, then id
 * @param unreadable one sentence for each case whose card cannot be read, with file and line
 */
public record OwnShelf(List<CaseCard> cards, List<String> unreadable) {
    public static final OwnShelf EMPTY = new OwnShelf(List.of(), List.of());

    public OwnShelf {
        cards = List.copyOf(cards);
        unreadable = List.copyOf(unreadable);
    }
}
