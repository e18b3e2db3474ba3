package org.understudy.analysis.rating.ctrs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Guarded;
import org.understudy.analysis.rating.MissedCue;
import org.understudy.analysis.rating.Persuasion;
import org.understudy.analysis.rating.Reflection;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Unsaid;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;

/**
 * Whether what the client says, and means, is heard. Anchors: 0 misses even the plain words; 2 gives the plain words
 * back and misses what is under them; 4 catches both often; 6 sees the client's world and says so in a way that the
 * client knows it.
 */
final class UnderstandingItem implements ItemRater {
    /** Cues that are taken as met before any is heard: one that was missed says little of a session. */
    private static final double FEW_CUES = 2;

    /** Below this, what was heard now and then is lost in what was not. */
    private static final double SELDOM = 1.5;

    @Override
    public ItemRating rate(Transcript transcript) {
        List<Reflection> all = Reflection.of(transcript);
        List<Evidence> accurate =
                words(all.stream().filter(Reflection::accurate).toList());
        List<Evidence> own =
                words(all.stream().filter(r -> r.accurate() && r.adds()).toList());
        List<Evidence> complex = words(all.stream()
                .filter(r -> r.accurate() && r.adds() && r.complex())
                .toList());
        List<Evidence> unsaid = all.stream()
                .flatMap(r -> r.unsaid().stream())
                .map(Unsaid::words)
                .toList();
        List<Evidence> corrected =
                words(all.stream().filter(Reflection::corrected).toList());
        List<MissedCue> missed = MissedCue.of(transcript);
        int cues = MissedCue.cues(transcript).size();
        double missedShare = missed.size() / (cues + FEW_CUES);
        double given = (transcript.share(own) + transcript.share(accurate)) / 2;
        // being met shows without a reflection too: a question or remark that takes up the client's own words
        double taken = takenUp(transcript);
        Tally tally = new Tally(CtrsItem.UNDERSTANDING, 1.5)
                .add(2 * Math.min(1, given / 0.4), Reflection.quotable(transcript))
                .add(Math.min(1, transcript.share(complex) / 0.25))
                .add(1.2 * Math.min(1, taken / 0.6))
                .add(-1.2 * Math.min(1, transcript.share(Persuasion.of(transcript)) / 0.3))
                .add(-0.8 * Math.clamp((transcript.talkShare() - 0.6) / 0.15, 0, 1))
                .each(0.4, 0.8, transcript.hearing(Cue.CLIENT_STRUCK))
                .each(0.4, 1.2, unsaid)
                .each(-0.3, -0.9, corrected)
                .each(-0.25, -1, Reflection.formulas(transcript))
                .each(-0.3, -0.9, transcript.saying(Cue.PLATITUDE))
                .add(-1.2 * Math.min(1, Guarded.share(transcript) / 0.3), imposed(transcript))
                .add(-1.5 * missedShare, missed.stream().map(MissedCue::client).toList());
        if (!missed.isEmpty() && missedShare > 0.3) {
            return tally.rated(
                    "missed", Map.of("quote", missed.getFirst().client().quote()));
        }
        if (accurate.isEmpty()) return tally.cap(3).rated("none");
        if (own.isEmpty()) tally.cap(2);
        if (tally.score() < SELDOM) return tally.rated("none");
        if (complex.isEmpty()) return tally.rated("surface");
        return tally.rated(tally.score() >= 4 ? "keep" : "deeper");
    }

    /** Words put into the client's mouth. */
    private static List<Evidence> imposed(Transcript transcript) {
        return Guarded.share(transcript) > 0.1 ? transcript.saying(Cue.IMPOSES) : List.of();
    }

    /**
     * Share of turns that carry on one of the words the client lately used, with words of their own, 0 to 1. Who pushes
     * with the client's words has not heard them.
     */
    private static double takenUp(Transcript transcript) {
        List<Evidence> pushed = Persuasion.of(transcript);
        long taking = transcript.counselor().stream()
                .filter(t -> pushed.stream().noneMatch(e -> e.turn() == t.index()))
                .filter(t -> carriesOn(transcript.content(t.index()), transcript.clientMeaningBefore(t.index(), 3)))
                .count();
        return transcript.counselor().isEmpty()
                ? 0
                : (double) taking / transcript.counselor().size();
    }

    private static boolean carriesOn(Set<String> said, Set<String> heard) {
        return Words.shared(said, heard) > 0 && !heard.containsAll(said);
    }

    private static List<Evidence> words(List<Reflection> reflections) {
        return reflections.stream().map(Reflection::words).toList();
    }
}
