package org.understudy.analysis.rating.ctrs;

import java.util.List;
import java.util.Map;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Persuasion;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;

/**
 * The plan, whatever became of it. Anchors: 0 no method chosen; 2 one chosen, vague or unlikely to help; 4 it hangs
 * together; 6 it fits this problem and promises much.
 */
final class StrategyItem implements ItemRater {
    @Override
    public ItemRating rate(Transcript transcript) {
        Method method = Method.of(transcript);
        Agenda agenda = new Agenda(transcript);
        List<Evidence> fitting = Transcript.either(method.worked(), method.planning(), method.homework()).stream()
                .filter(e -> Words.shared(agenda.target(), transcript.content(e.turn())) > 0
                        || Words.shared(transcript.content(e.turn()), transcript.clientContentBefore(e.turn(), 6)) > 1)
                .toList();
        List<Evidence> advice = Persuasion.of(transcript);
        List<Evidence> clientsOwn = transcript.hearing(Cue.CLIENT_ACCEPTS).stream()
                .filter(e -> transcript.place(e.turn()) > 0.4)
                .toList();
        Tally tally = new Tally(CtrsItem.STRATEGY_FOR_CHANGE, 0.4)
                .each(0.4, 0.8, method.rationale())
                .add(0.7 * Math.min(4, method.kinds()), method.planning())
                .each(0.25, 1, fitting)
                .each(0.3, 0.6, clientsOwn)
                .quote(method.homework())
                .add(-1.5 * Math.min(1, transcript.share(advice) / 0.25), advice);
        if (method.kinds() == 0 && transcript.isExcerpt()) return tally.unobservable();
        if (method.kinds() == 0) return tally.cap(1.5).rated("none");
        if (transcript.share(advice) > 0.15) {
            return tally.rated("scattered", Map.of("quote", advice.getFirst().quote()));
        }
        if (method.rationale().isEmpty()) return tally.rated("unexplained");
        return tally.rated(tally.score() >= 4 ? "keep" : "tie");
    }
}
