package org.understudy.ui.debrief;

import java.util.Map;
import java.util.Optional;
import org.understudy.i18n.Words;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** Who found a client's words, where a local model could have; nothing where only the author was asked. */
final class WordedBy {
    private WordedBy() {}

    static Optional<String> of(Turn turn) {
        return turn.trace().flatMap(trace -> outcome(trace).map(outcome -> switch (outcome) {
            case "model" -> Words.of("debrief.worded.model", trace.engine());
            case "finished" -> Words.of("debrief.worded.finished", trace.engine());
            case "refused" -> Words.of("debrief.worded.refused");
            case "stopped" -> Words.of("debrief.worded.stopped");
            default -> Words.of("debrief.worded.unavailable");
        }));
    }

    private static Optional<String> outcome(TurnTrace trace) {
        return trace.extra().get("voice") instanceof Map<?, ?> voice
                ? Optional.ofNullable(voice.get("outcome")).map(String::valueOf)
                : Optional.empty();
    }
}
