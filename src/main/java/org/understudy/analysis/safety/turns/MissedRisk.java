package org.understudy.analysis.safety.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Words;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.words.PatternTable;
import org.understudy.session.Evidence;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** A hint at death, or a plain word of it, that the counselor does not take up within two turns. */
public final class MissedRisk {
    /** A hint that was passed by. */
    public static final String KIND = "missed_risk_cue";

    /** Somebody's danger that was passed by. */
    static final String DANGER = "missed_danger";

    /** Words of the danger that any other question may share. */
    private static final Pattern ON_THE_WAY = Pattern.compile(
            "(?i)\\b(?:bus(?:es)?|train|car|kids?|friday|saturday|sunday|monday|four|age|old|small|little|stop|minute|moment|hard)\\b");

    private static final Pattern DANGER_TAKEN_UP = PatternTable.compiled("(?:glad you told|thinking of doing|doing"
            + " it|danger\\w*|hurts?|hit(?:s|ting)?|blows|police|refuge|shelter|protect\\w*|social"
            + " (?:worker|services)|afraid|scar(?:ed|y)|frighten\\w*|terrif\\w*|happen(?:s|ed|ing)?|before"
            + " that|how often|drunk|drove|driv(?:e|en|ing)|behind the"
            + " wheel|drink\\w*|sober|limit|accident|ordered?|orders|command\\w*|obey\\w*|act on|do what|close"
            + " (?:have|did|do) you|believe you|children|alone with|who else|throat|neck|hands|door|her"
            + " room|tonight|sorry|that sounds|must have|what (?:did|does|was|were) (?:he|she|they|it|that)|what"
            + " did you do|safe\\w*|harm\\w*|tell me (?:more )?about (?:that|it)|thank you for"
            + " telling|(?:talk|hear|think) about (?:that|it)|you said|and"
            + " then|awful|terrible|ashamed|shame|guilt\\w*)\\b");

    private static final int TURNS_TO_TAKE_IT_UP = 2;
    private static final Pattern TAKEN_UP = PatternTable.compiled(
            "(?:suicid|out of your hands|kill|tak(?:e|ing) your (?:own )?life|die\\b|dying|dead|death|hurt(?:ing)?"
                + " your|harm|safe|end(?:ing)? (?:it|your|things)|better off|not (?:be|being|wak)\\w*|wake up|exist|no"
                + " point|the point|hopeless|burden|give up|giving up|not wanting|live\\b|living|alive|go on\\b|carry"
                + " on|disappear|what (?:do|did) you mean|stay with (?:that|what)|back to"
                + " (?:that|what|something)|dark|thoughts like|thinking of|how (?:bad|low)|plan\\b|you said|scares?"
                + " me|worr(?:y|ied|ies)|concern|tell me (?:more )?about (?:that|the|not)|crisis|helpline|that"
                + " low|that bad|unbearable|so much pain|want it (?:all )?to|stop\\b|without you|miss"
                + " you|goodbye|(?:those|these) thoughts|that wish|ambulance|(?:did you|have you) (?:take|taken)|cut"
                + " yourself|held you back|stopped you|how (?:close|strong)|(?:how"
                + " many|have|got|kept|saved|those|these|where are)(?: \\w+){0,3} (?:pills|tablets)|rope\\b|within"
                + " reach|just in case of|makes you (?:ask|say)|hear about it|only way out|thank you for"
                + " telling|looked after|led up|how (?:often|near|long|soon)|when, and how|(?:still"
                + " (?:feel|think|want)|where are you with)|(?:of|about) being (?:here|around|there)|how far"
                + " (?:has|have|does|did)|how many (?:have|did|do) you|(?:take|keep) them (?:away|for)|the last of"
                + " you|(?:talk|speak|hear|think) about (?:that|it)|(?:that|those|this)"
                + " (?:feeling|thought|picture|wish)|who (?:else )?knows|(?:helped|got|brought|carried) you"
                + " (?:through|out)|kept you (?:going|here)|too much to (?:carry|bear|take)|end of your|glad you"
                + " (?:told|said|could|trusted)|for how long|since when|how (?:real|present|loud) )");
    private static final Pattern HELP_NAMED =
            PatternTable.compiled("(?:crisis|hot ?line|help ?line|lifeline|samaritan|988|911|999|116"
                + " 123|emergency|hospital|psychiatr|(?:see|call|ring|phone|tell|speak (?:to|with)|talk"
                + " (?:to|with)|contact|go to|let|bring in|write to) (?:your |the |a |my |our"
                + " )?(?:doctor|gp|nurse|team|supervisor)|safety plan|plan (?:to|for) (?:keep|stay)|keep"
                + " (?:you|yourself) safe|who (?:can|could) (?:be|stay)|be with you|stay with you|someone (?:with|to"
                + " call)|call me|(?:a|the|this|my|phone) number (?:to|for|you|where|of))");

    /** Nothing but an acknowledgement. */
    private static final Pattern NOD =
            Pattern.compile("(?:(?:mm+|m+-?h+m+|hm+|uh-?huh|right|yeah|yes|okay|ok|i see|sure|go on)[.,!… ]*)+|[.… ]+");

    /** Words that go on from nothing: "some nights I could drive into a wall", "what did you have last night?" */
    private static final Pattern TRIVIAL = Pattern.compile(
            "(?i)\\b(nights?|days?|weeks?|mornings?|evenings?|times?|things?|people|today|tonight|yesterday|home|work|bed|think\\w*|thought|feel\\w*|felt|know"
                + "|go(es|ing)?|went|want\\w*|just|really|sometimes|always|last|some|could|would|might|good|bad|way|lot)\\b");

    private static final Pattern ABOUT_THEM = PatternTable.compiled("you(?:'\\w+|r)?\\b");

    private MissedRisk() {}

    static List<SafetyNote> notes(Session session, ClientCues cues, TurnAdvice advice) {
        List<SafetyNote> notes = new ArrayList<>();
        boolean helpNamed = session.counselorTurns().stream().anyMatch(t -> found(HELP_NAMED, t));
        Evidence plain = null;
        for (Turn client : session.clientTurns()) {
            Optional<Evidence> explicit = cues.at(client.index(), "explicit");
            Optional<Evidence> hint = explicit.or(() -> cues.at(client.index(), "risk"));
            if (explicit.isPresent()) plain = explicit.get();
            if (hint.isEmpty()) {
                cues.at(client.index(), "danger")
                        .flatMap(danger -> passedBy(session, client, danger, advice))
                        .ifPresent(notes::add);
                continue;
            }
            List<Turn> answers = answers(session, client.index());
            if (answers.isEmpty()
                    || answers.stream().anyMatch(t -> takenUp(t, hint.get().quote()))) continue;
            Turn first = answers.getFirst();
            notes.add(advice.note(
                    first.index(),
                    ClientCues.sentenceAround(first.text(), 0),
                    explicit.isPresent() ? "indifferent_crisis" : KIND,
                    hint));
        }
        if (plain != null
                && !helpNamed
                && !session.isOpen()
                && session.counselorTurns().size() > 4) {
            Turn last = session.counselorTurns().getLast();
            if (last.index() > plain.turn())
                notes.add(advice.note(
                        last.index(), ClientCues.sentenceAround(last.text(), 0), "no_referral", Optional.of(plain)));
        }
        return notes;
    }

    /** Somebody was hurt or put in danger, and no turn soon after asks about it, gives it back or names help. */
    private static Optional<SafetyNote> passedBy(Session session, Turn client, Evidence danger, TurnAdvice advice) {
        List<Turn> answers = answers(session, client.index());
        boolean heard = answers.stream()
                .anyMatch(t -> found(DANGER_TAKEN_UP, t)
                        || found(HELP_NAMED, t)
                        || Quotes.sentences(t.text()).stream()
                                .anyMatch(s -> staysWithIt(
                                        s, ON_THE_WAY.matcher(danger.quote()).replaceAll(" "))));
        if (answers.isEmpty() || heard) return Optional.empty();
        Turn first = answers.getFirst();
        return Optional.of(advice.note(
                first.index(),
                ClientCues.sentenceAround(first.text(), 0),
                DANGER,
                Optional.of(danger),
                SafetyNote.Grade.WORTH_A_LOOK));
    }

    /** The next turns in which something was said; a nod in between is none, unless there was nothing else. */
    private static List<Turn> answers(Session session, int client) {
        List<Turn> after = session.counselorTurns().stream()
                .filter(t -> t.index() > client)
                .toList();
        List<Turn> saying = after.stream()
                .filter(t -> !NOD.matcher(PatternTable.plain(t.text())).matches())
                .toList();
        return (saying.isEmpty() ? after : saying)
                .stream().limit(TURNS_TO_TAKE_IT_UP).toList();
    }

    /** The words go on from what the client said of dying. */
    static boolean takenUp(Turn turn) {
        return found(TAKEN_UP, turn);
    }

    /** The same, or the hint's own words are asked after or given back. */
    private static boolean takenUp(Turn turn, String hint) {
        return takenUp(turn)
                || staysWithIt(turn.text(), hint)
                || Quotes.sentences(turn.text()).stream().anyMatch(s -> staysWithIt(s, hint));
    }

    /** A question or a reflection about the client that holds a telling word of the hint. */
    private static boolean staysWithIt(String sentence, String hint) {
        return ABOUT_THEM.matcher(PatternTable.plain(sentence)).find()
                && Words.shared(
                                Words.content(sentence),
                                Words.content(TRIVIAL.matcher(hint).replaceAll(" ")))
                        > 0;
    }

    /** The counselor's next turn takes the hint up: it was given time. */
    static boolean takenUpNext(Session session, Turn turn) {
        return answers(session, turn.index()).stream().limit(1).anyMatch(MissedRisk::takenUp);
    }

    /** The turn itself asks about dying, whatever else it sounds like: in the words the rating knows the question by. */
    static boolean asked(Turn turn) {
        return Cue.RISK_ASK.found(turn.text()) && turn.text().contains("?");
    }

    private static boolean found(Pattern pattern, Turn turn) {
        return pattern.matcher(PatternTable.plain(turn.text())).find();
    }
}
