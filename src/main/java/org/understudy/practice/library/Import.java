package org.understudy.practice.library;

import java.util.List;

/**
 * What came of reading files into the library.
 *
 * @param ids the sessions that are new, as they are called now
 * @param leftOut what was not taken over and why, one line each, in the user's words
 * @param cancelled true when the work was stopped; what had been read by then is kept
 */
public record Import(List<String> ids, List<String> leftOut, boolean cancelled) {
    public Import {
        ids = List.copyOf(ids);
        leftOut = List.copyOf(leftOut);
    }
}
