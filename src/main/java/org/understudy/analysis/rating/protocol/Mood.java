package org.understudy.analysis.rating.protocol;

import java.util.List;
import org.understudy.session.Evidence;

/** Quotes by how they end: a step that asks is shown by a question, one that tells by none. */
final class Mood {
    private Mood() {}

    static List<Evidence> asking(List<Evidence> finds) {
        return finds.stream().filter(Mood::asks).toList();
    }

    static List<Evidence> telling(List<Evidence> finds) {
        return finds.stream().filter(e -> !asks(e)).toList();
    }

    private static boolean asks(Evidence find) {
        return find.quote().endsWith("?");
    }
}
