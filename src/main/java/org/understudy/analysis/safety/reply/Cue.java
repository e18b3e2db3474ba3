package org.understudy.analysis.safety.reply;

import java.util.Set;

/**
 * What a client's statement brings into the room.
 *
 * @param statement the client's last words
 * @param ownWords stems of the content words of that statement, lower case
 */
public record Cue(Condition condition, Ask ask, String statement, Set<String> ownWords) {
    public Cue {
        ownWords = Set.copyOf(ownWords);
    }
}
