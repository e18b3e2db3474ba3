package org.understudy.practice.replies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Technique;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** What went before a reply that colours what fits now, where it stands in nobody's record. */
final class Situation {
    private static final Set<Technique> PUSHING = Set.of(
            Technique.ADVISE_WITHOUT_PERMISSION,
            Technique.DIRECT,
            Technique.CONFRONT,
            Technique.WARN,
            Technique.REASSURE);
    private static final Pattern ABOUT_DYING =
            Pattern.compile("(?i)\\b(kill(?:ing)? yourself|suicid\\w*|harm(?:ing)? yourself|hurt(?:ing)?"
                    + " yourself|dead|dying|end(?:ing)? (?:it|your life)|not (?:be|wake)|safe to go home)\\b");
    private static final Pattern NO =
            Pattern.compile("(?i)^(?:no|never|not|nothing|god,? no|i'm safe|i wouldn't|i haven't|i've never|nah)\\b");

    /** A question put to the counselor, and neither one that is told of nor a tag. */
    private static final Pattern ASKS = Pattern.compile(
            "(?i)(?:^|[.!?…] ?)(?:(?:and|so|but|huh|well|um|er),? )*(?:do|does|did|can"
                + "|could|should|would|will|is|are|am|have|has|what|how|why|when|where|who|that's|it's|you)\\b[^.!?]{3,90}\\?$");

    private static final Pattern TAG = Pattern.compile(
            "(?i)(?:, (?:\\w+n't|do|does|did|is|was|would|will|has|had|are|were|can) (?:it|he|she|they|i|we|you)"
                    + "|, (?:right|you know|no|yeah|eh))\\?$");

    /**
     * Something the client says of the talk itself or of what it does to them, which wants an answer of its own: how the
     * counselor is to be, what the counselor asks or does with the hour, an apology, or oneself as too much for it.
     */
    private static final Pattern TO_COUNSELOR = Pattern.compile(
            // an order, said to somebody in the room
            "(?i)(?:^|[.!?…,] ?)(?:(?:oh|no|well|please|just|but|and) )*(?:don't \\w+(?!"
                    + " (?:know|think|mind|remember))(?: |[.!]|$)|(?:never mind|go on|carry on|hang on|wait)\\b)"
                    // what the counselor asks, says or looks like
                    + "|\\byou(?:'re| are|'ve| have|'d|'ll| keep)? (?:\\w+"
                    + " )?(?:ask(?:ed|ing)?|sound(?:ed|ing)?|look(?:ed|ing)?|writ(?:e|ing)|star(?:e|ing)|nod(?:ded|ding)?)\\b|\\bask(?:ed|ing)?"
                    + " me (?:that|this|now|again|today|here)\\b|\\b(?:that's|that is|what|your|this is) (?:\\w+"
                    + " ){0,3}question\\b|\\byour (?:time|questions?|job|pen|notes)\\b"
                    // oneself as a burden on the hour
                    + "|\\b(?:sorry|apolog\\w+) (?:to|for|if|about|i)\\b|\\bi(?:'m| am)(?: only| just)?"
                    + " (?:boring|wasting|rambling|going on|a (?:nuisance|bother|burden)|being"
                    + " (?:difficult|silly|rude))\\b|\\b(?:real|proper|worse) (?:troubles|problems)\\b");

    private Situation() {}

    /** Whether an answer of the usual kind holds a word to the counselor that must not be passed over. */
    static boolean toldCounselor(String said) {
        return TO_COUNSELOR.matcher(said.replace('’', '\'')).find();
    }

    /** Whether a turn ends by asking the counselor something, which wants an answer before anything else. */
    static boolean asked(String said) {
        String plain = said.replace('’', '\'').strip();
        return ASKS.matcher(plain).find() && !TAG.matcher(plain).find();
    }

    /** {@code risk_told} or {@code risk_denied}, where the client has just answered a question about risk. */
    static Optional<String> riskAnswered(Transcript lead) {
        Optional<Turn> last = lastOfClient(lead);
        List<Turn> mine = lead.counselor();
        if (mine.isEmpty() || last.isEmpty()) return Optional.empty();
        boolean told = last.get()
                .trace()
                .flatMap(TurnTrace::unit)
                .filter(u -> u.startsWith("risk-"))
                .isPresent();
        boolean asked = is(lead, mine.getLast(), Set.of(Technique.RISK_QUESTION))
                && ABOUT_DYING.matcher(mine.getLast().text()).find();
        boolean answered = last.get().trace().isPresent() ? told : asked;
        if (!answered) return Optional.empty();
        boolean no = asked && NO.matcher(last.get().text()).find();
        return Optional.of(no ? "risk_denied" : "risk_told");
    }

    /** The counselor's last turn advised, ordered, warned or soothed. */
    static boolean pushed(Transcript lead) {
        List<Turn> mine = lead.counselor();
        return !mine.isEmpty() && is(lead, mine.getLast(), PUSHING);
    }

    static Optional<Turn> lastOfClient(Transcript lead) {
        return lead.turns().reversed().stream().filter(Turn::byClient).findFirst();
    }

    private static boolean is(Transcript lead, Turn turn, Set<Technique> any) {
        return lead.coding(turn.index()).filter(c -> any.contains(c.main())).isPresent();
    }
}
