package org.understudy.analysis.rating.ctrs;

import java.util.List;
import java.util.Map;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Guarded;
import org.understudy.analysis.rating.Persuasion;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Technique;

/**
 * Whether two people work here. Anchors: 0 no attempt; 2 an attempt, but the problem or the rapport is thin; 4 a shared
 * problem that matters to the client, and rapport; 6 a team: the client is active and gets real choices.
 */
final class CollaborationItem implements ItemRater {
    @Override
    public ItemRating rate(Transcript transcript) {
        List<Evidence> shared = Transcript.either(
                transcript.doing(Technique.SEEK_COLLABORATION, Technique.ASK_PERMISSION, Technique.EMPHASIZE_AUTONOMY),
                transcript.saying(Cue.PERMISSION),
                transcript.saying(Cue.CHOICE));
        List<Evidence> asked = transcript.saying(Cue.AGENDA_ASK);
        List<Evidence> open = transcript.doing(Technique.OPEN_QUESTION, Technique.SOCRATIC_QUESTION);
        List<Evidence> pushed = Persuasion.of(transcript);
        List<Evidence> active =
                Transcript.either(transcript.hearing(Cue.CLIENT_INSIGHT), transcript.hearing(Cue.CLIENT_ACCEPTS));
        List<Evidence> heard = transcript.doing(
                Technique.SIMPLE_REFLECTION, Technique.COMPLEX_REFLECTION, Technique.SUMMARY, Technique.AFFIRM);
        double clientShare = 1 - transcript.talkShare();
        Tally tally = new Tally(CtrsItem.COLLABORATION, 1.9)
                .each(0.5, 1.75, shared)
                .each(0.4, 0.4, asked)
                .add(0.75 * Math.min(1, transcript.share(open) / 0.3))
                .add(0.5 * Math.min(1, transcript.share(heard) / 0.3))
                .add(0.75 * Math.clamp((clientShare - 0.3) / 0.25, 0, 1))
                .each(0.2, 0.6, active)
                .add(-1 * Math.min(1, Guarded.share(transcript) / 0.3))
                .add(-2 * Math.min(1, transcript.share(pushed) / 0.3), pushed)
                .each(-1.5, -1.5, transcript.walkedOut());
        if (transcript.share(pushed) > 0.1) {
            return tally.rated("pushed", Map.of("quote", pushed.getFirst().quote()));
        }
        if (shared.isEmpty()) return tally.rated("none");
        return tally.rated(tally.score() >= 4 ? "keep" : "choice");
    }
}
