package org.understudy.practice.replies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Technique;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** What went before a reply that colours what fits now, where it stands in nobody's record. */
final class Situation {
    /** Words from which on a sentence can answer a question. */
    private static final int AN_ANSWER = 3;

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
                + "|could|should|would|will|is|are|am|have|has|what|how|why|when|where|who|which|whose|shall|may|that's|it's|you)\\b[^.!?]{3,90}\\?$");

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

    /** Ways of the voice to keep something back, or to be hurt by having been asked. */
    private static final Pattern KEPT_BACK = Pattern.compile(
            "keeps|turnsAway|leaving|hostileReceived|permission\\.no|invited\\.no|resist\\.hostile|rupture\\..*");

    /** The same said in the words of what was told. */
    private static final Pattern NOT_SAYING =
            Pattern.compile("(?i)\\b(?:(?:not|isn't|rather not|sooner not|don't want to|can't)"
                + " (?:(?:say|talk|tell|answer|open)\\w*|go(?:ing)?\\b)|rather not|sooner not|not (?:today|yet)|leave"
                + " (?:it|that|this) (?:there|be|alone|out)|as far as i'?(?:ll| will| can)? ?go|let that lie|skip"
                + " that|can we not|keep (?:it|that) (?:back|to myself))\\b");

    /** A question that goes deeper, or for the thing itself. */
    private static final Pattern PRESSES = Pattern.compile(
            "(?i)\\b(?:worst|hardest|afraid|fear\\w*|scare\\w*|would you say|say it|even so|tell me|what is it|what"
                + " was it|what happen(?:s|ed)|feel\\w*|felt|goes through|went through|mean to you|pick it up|what's"
                + " in|what's there)\\b");

    /** A wish, or a feeling behind the words, that a reply asks for or puts there. */
    private static final Pattern ASKS_A_WISH = Pattern.compile(
            "(?i)\\b(?:would you (?:rather|want|like|say|have wanted)|do you want to come of|you really|that must)\\b");

    private static final Pattern WISHES =
            Pattern.compile("(?i)\\b(?:want\\w*|wish\\w*|rather|hop(?:e|ing)|would|i'd|if i)\\b");

    private static final Pattern OF_THE_TALK = Pattern.compile(
            "(?i)\\b(?:today|session|talk\\w*|work\\w*|help\\w*|useful|use|so far|going|together|for you)\\b");

    private Situation() {}

    /** Whether the client has set a limit in this turn. */
    static boolean keepsBack(Turn turn) {
        return Heard.pools(turn).stream()
                        .anyMatch(pool -> KEPT_BACK.matcher(pool).matches())
                || NOT_SAYING.matcher(turn.text().replace('’', '\'')).find();
    }

    /** Whether a reply asks on at the place where a limit was set. */
    static boolean presses(String reply) {
        return reply.contains("?") && PRESSES.matcher(reply.replace('’', '\'')).find();
    }

    /** Whether a counselor has asked how the talk itself is going, which alone an answer about it answers. */
    static boolean askedOfTheTalk(String counselorSaid) {
        return OF_THE_TALK.matcher(counselorSaid).find();
    }

    /** Whether a reply asks for a wish where the client has spoken of none. */
    static boolean supposesAWish(String reply, String said) {
        return ASKS_A_WISH.matcher(reply.replace('’', '\'')).find()
                && !WISHES.matcher(said.replace('’', '\'')).find();
    }

    /** How many questions a counselor has put in one turn. */
    static long questions(String said) {
        return said.chars().filter(c -> c == '?').count();
    }

    /** Whether a reply says something, as an answer must, before it asks or instead of it. */
    static boolean says(String reply) {
        int words = Quotes.sentences(reply).stream()
                .filter(sentence -> !sentence.endsWith("?"))
                .mapToInt(Words::count)
                .sum();
        return words >= AN_ANSWER;
    }

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
