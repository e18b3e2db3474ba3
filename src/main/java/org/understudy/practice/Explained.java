package org.understudy.practice;

import java.util.Optional;
import org.understudy.analysis.rating.Effects;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.TurnReading;
import org.understudy.client.Explanation;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** The debrief's line on a turn: why the client did that, as the coach and the author read it. */
final class Explained {
    private Explained() {}

    /** @param otherwise what the analysis reads from the trace, where it reads anything */
    static Optional<TurnReading> of(Transcript transcript, int turn, TurnReading otherwise) {
        Optional<TurnTrace> trace = transcript.answer(turn).flatMap(Turn::trace);
        return trace.flatMap(t -> transcript
                        .clientCase()
                        .map(c -> Explanation.of(t, c))
                        .filter(w -> !w.isBlank())
                        .map(words ->
                                new TurnReading(turn, words, Effects.trust(transcript, turn), t.unit(), t.release())))
                .or(() -> Optional.ofNullable(otherwise));
    }
}
