package org.understudy.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.analysis.compare.Comparison.Moment;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Release;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** A counselor turn with its answer. */
record Exchange(Turn asked, Turn answered) {

    /** Every exchange of a session, in order. */
    static List<Exchange> of(Transcript transcript) {
        List<Exchange> exchanges = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            if (turn.byClient()) continue;
            transcript.answer(turn.index()).ifPresent(answer -> exchanges.add(new Exchange(turn, answer)));
        }
        return exchanges;
    }

    Optional<String> unit() {
        return answered.trace().flatMap(TurnTrace::unit);
    }

    Optional<Release> release() {
        return answered.trace().flatMap(TurnTrace::release);
    }

    Moment moment() {
        return new Moment(
                asked.index(),
                Quotes.shorten(asked.text()),
                answered.index(),
                Quotes.shorten(answered.text()),
                release());
    }
}
