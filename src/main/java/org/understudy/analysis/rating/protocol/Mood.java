package org.understudy.analysis.rating.protocol;

import java.util.List;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Evidence;

/** Quotes by how they end: a step that asks is shown by a question, one that tells by none. */
final class Mood {
    private Mood() {}

    static List<Evidence> asking(List<Evidence> finds) {
        return finds.stream().filter(Mood::asks).toList();
    }

    /** Where a cue is asked: in each turn the first of its sentences that shows the cue and is a question. */
    static List<Evidence> asking(Transcript transcript, Cue cue) {
        return transcript.saying(cue).stream()
                .flatMap(find -> Quotes.sentences(
                                transcript.turns().get(find.turn()).text())
                        .stream()
                        .filter(s -> s.endsWith("?") && cue.found(s))
                        .limit(1)
                        .map(s -> Evidence.supporting(find.turn(), Quotes.shorten(s))))
                .toList();
    }

    static List<Evidence> telling(List<Evidence> finds) {
        return finds.stream().filter(e -> !asks(e)).toList();
    }

    private static boolean asks(Evidence find) {
        return find.quote().endsWith("?");
    }
}
