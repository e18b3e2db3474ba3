package org.understudy.analysis.rating.ctrs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Opened;
import org.understudy.analysis.rating.Reflection;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Turn;

/**
 * Whether the thoughts and acts that keep the trouble going come up. Anchors: 0 none asked for; 2 some, not the ones
 * that matter; 4 ones that matter, though more central ones lie near; 6 the central ones, and they are worked on.
 */
final class KeyCognitionsItem implements ItemRater {
    /** "And if that were true, what would it say about you?" */
    private static final Pattern A_FLOOR_DOWN = Pattern.compile(
            "\\b(?:if (?:that|it|this)(?: thought)? (?:were|was|is)|(?:say|says|mean|means) about you|so bad"
                    + " about|worst (?:of it|part))\\b",
            Pattern.CASE_INSENSITIVE);

    /** Words of a belief that take it up; of a shorter one, all. */
    private static final int IN_COMMON = 2;

    @Override
    public ItemRating rate(Transcript transcript) {
        List<Evidence> thought = Transcript.asking(transcript.saying(Cue.THOUGHT_ASK));
        List<Evidence> opened = Opened.of(transcript, thought);
        List<Evidence> done = Opened.of(transcript, transcript.saying(Cue.BEHAVIOUR_ASK));
        List<Evidence> felt = Opened.of(transcript, transcript.saying(Cue.FEELING_ASK));
        List<Evidence> believed = transcript.hearing(Cue.CLIENT_BELIEF);
        List<Evidence> taken =
                believed.stream().filter(e -> takenUp(transcript, e)).toList();
        List<Evidence> left =
                believed.stream().filter(e -> !takenUp(transcript, e)).toList();
        List<Evidence> key = Transcript.either(KeyCognitions.told(transcript), KeyCognitions.echoed(transcript));
        Tally tally = new Tally(CtrsItem.KEY_COGNITIONS, 1)
                .each(0.7, 2.1, opened)
                .each(0.2, 0.4, Transcript.without(Opened.once(thought), opened))
                .each(0.2, 0.6, done)
                .each(0.2, 0.4, felt)
                .each(0.5, 1.5, taken)
                .each(0.5, 1.5, key)
                .add(believed.isEmpty() ? 0 : -0.8 * left.size() / believed.size(), left);
        if (thought.isEmpty()) tally.cap(3.5);
        if (!left.isEmpty() && left.size() >= taken.size()) {
            return tally.rated("left", Map.of("quote", left.getFirst().quote()));
        }
        if (thought.isEmpty()) return tally.rated("none");
        if (tally.score() >= 4) return tally.rated("keep");
        return tally.rated(
                thought.stream().anyMatch(e -> A_FLOOR_DOWN.matcher(e.quote()).find()) ? "stay" : "deeper");
    }

    /**
     * The counselor's next words stay with the belief: they use words of the sentence that holds it, give back its meaning
     * or ask about it. One word in common with the rest of what was said may belong to anything.
     */
    private static boolean takenUp(Transcript transcript, Evidence belief) {
        Set<String> believed = Words.content(belief.quote());
        return transcript.answer(belief.turn()).stream()
                .anyMatch(t ->
                        Words.shared(transcript.content(t.index()), believed) >= Math.min(IN_COMMON, believed.size())
                                || givesMeaningBack(transcript, t)
                                || Cue.THOUGHT_ASK.found(t.text())
                                || Cue.SOCRATIC.found(t.text()));
    }

    private static boolean givesMeaningBack(Transcript transcript, Turn turn) {
        return Reflection.of(transcript).stream()
                .anyMatch(r -> r.words().turn() == turn.index() && r.complex() && r.accurate());
    }
}
