package org.understudy.practice.replies;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Cue;
import org.understudy.practice.replies.Moves.When;
import org.understudy.session.Release;
import org.understudy.session.Technique;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** What kind of moment a reply answers. */
final class Situation {
    /** Distress, 0 to 100, from which a moment is heavy. */
    private static final double HEAVY = 65;

    private static final Set<Technique> PUSHING = EnumSet.of(
            Technique.ADVISE_WITHOUT_PERMISSION,
            Technique.DIRECT,
            Technique.CONFRONT,
            Technique.WARN,
            Technique.REASSURE);
    /** So many closed questions in a row are a questionnaire. */
    private static final int IN_A_ROW = 2;

    private static final Pattern ABOUT_DYING =
            Pattern.compile("(?i)\\b(kill|suicid\\w*|harm|hurt(?:ing)? yourself|dead|die"
                    + "|dying|end (?:it|your)|safe|plan|intention|not (?:be|wake)|wish you|how you would)\\b");
    private static final Pattern NO =
            Pattern.compile("(?i)^(?:no|never|not|nothing|god,? no|i'm safe|i wouldn't|i haven't|i've never|nah)\\b");

    /** A question put to the counselor, and neither one that is told of nor a tag. */
    private static final Pattern ASKS = Pattern.compile(
            "(?i)(?:^|[.!?…] ?)(?:(?:and|so|but|huh|well|um|er),? )*(?:do|does|did|can"
                + "|could|should|would|will|is|are|am|have|has|what|how|why|when|where|who|that's|it's|you)\\b[^.!?]{3,90}\\?$");

    private static final Pattern TAG = Pattern.compile(
            "(?i)(?:, (?:\\w+n't|do|does|did|is|was|would|will|has|had|are|were|can) (?:it|he|she|they|i|we|you)"
                    + "|, (?:right|you know|no|yeah|eh))\\?$");

    private Situation() {}

    static Set<When> of(ReplyPlace place) {
        Set<When> kinds = EnumSet.of(When.ANY);
        if (place.riskIsOpen()) kinds.add(When.RISK);
        Optional<Turn> last =
                place.lead().turns().reversed().stream().filter(Turn::byClient).findFirst();
        if (last.isEmpty()) {
            kinds.add(When.START);
            kinds.remove(When.ANY);
            return kinds;
        }
        String said = last.get().text();
        if (last.get().isSilence()) kinds.add(When.SILENCE);
        if (heldBack(last.get())) kinds.add(When.HELD_BACK);
        if (Cue.CLIENT_DEFENDS.found(said)) kinds.add(When.GUARDED);
        if (Cue.CLIENT_BELIEF.found(said)) kinds.add(When.BELIEF);
        boolean distressed =
                last.get().state().filter(s -> s.distress() >= HEAVY).isPresent();
        if (distressed || Cue.CLIENT_FEELING.found(said)) kinds.add(When.HEAVY);
        fromTheCounselor(place, kinds);
        risk(place, last.get()).ifPresent(kinds::add);
        Answered.at(place.lead(), kinds.contains(When.TOLD_WHAT_TO_DO))
                .map(a -> When.valueOf(a.name()))
                .ifPresent(kinds::add);
        if (asked(said) && kinds.stream().noneMatch(When.ANSWERED::contains)) {
            kinds.add(When.ASKED);
            kinds.remove(When.ANY);
        }
        return kinds;
    }

    /** Whether a turn ends by asking the counselor something, which wants an answer before anything else. */
    static boolean asked(String said) {
        String plain = said.replace('’', '\'').strip();
        return ASKS.matcher(plain).find() && !TAG.matcher(plain).find();
    }

    /** Whether the client has just answered a question about risk, and with a no. */
    private static Optional<When> risk(ReplyPlace place, Turn last) {
        List<Turn> mine = place.lead().counselor();
        boolean asked = !mine.isEmpty()
                && is(place, mine.getLast(), Set.of(Technique.RISK_QUESTION))
                && ABOUT_DYING.matcher(mine.getLast().text()).find();
        boolean told = last.trace()
                .flatMap(TurnTrace::unit)
                .filter(u -> u.startsWith("risk-"))
                .isPresent();
        if (!asked) return Optional.empty();
        if (NO.matcher(last.text()).find()) return Optional.of(When.RISK_DENIED);
        return told || last.trace().isEmpty() ? Optional.of(When.RISK_TOLD) : Optional.empty();
    }

    /** What the counselor's last turns were colours what fits now. */
    private static void fromTheCounselor(ReplyPlace place, Set<When> kinds) {
        List<Turn> mine = place.lead().counselor().reversed();
        if (mine.isEmpty()) return;
        if (is(place, mine.getFirst(), PUSHING)) kinds.add(When.TOLD_WHAT_TO_DO);
        boolean closed = mine.size() >= IN_A_ROW
                && mine.stream().limit(IN_A_ROW).allMatch(t -> is(place, t, Set.of(Technique.CLOSED_QUESTION)));
        if (closed) kinds.add(When.QUESTIONED);
    }

    private static boolean is(ReplyPlace place, Turn turn, Set<Technique> any) {
        return place.lead()
                .coding(turn.index())
                .filter(c -> any.contains(c.main()))
                .isPresent();
    }

    private static boolean heldBack(Turn client) {
        return client.trace()
                .filter(t -> t.resistance().isPresent()
                        || t.release()
                                .filter(r -> r == Release.BLOCKED || r == Release.HINT)
                                .isPresent())
                .isPresent();
    }
}
