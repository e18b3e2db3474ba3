package org.understudy.analysis.safety.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.reply.PatternTable;
import org.understudy.session.Evidence;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** A hint at death, or a plain word of it, that the counselor does not take up within two turns. */
public final class MissedRisk {
    /** A hint that was passed by. */
    public static final String KIND = "missed_risk_cue";

    private static final int TURNS_TO_TAKE_IT_UP = 2;
    private static final Pattern TAKEN_UP = PatternTable.compiled(
            "(?:suicid|kill|tak(?:e|ing) your (?:own )?life|die\\b|dying|dead|death|hurt(?:ing)?"
                + " your|harm|safe|end(?:ing)? (?:it|your|things)|better off|not (?:be|being|wak)\\w*|wake up|exist|no"
                + " point|the point|hopeless|burden|give up|giving up|not wanting|live\\b|living|alive|go on\\b|carry"
                + " on|disappear|what (?:do|did) you mean|stay with (?:that|what)|back to"
                + " (?:that|what|something)|dark|thoughts like|thinking of|how (?:bad|low)|plan\\b|you said|scares?"
                + " me|worr(?:y|ied|ies)|concern|tell me (?:more )?about (?:that|the|not)|crisis|helpline|that"
                + " low|that bad|unbearable|so much pain|want it (?:all )?to|stop\\b|without you|miss"
                + " you|goodbye|(?:those|these) thoughts|that wish|ambulance|(?:did you|have you) (?:take|taken)|cut"
                + " yourself|held you back|stopped you|how (?:close|strong)|pills|tablets|rope\\b|within reach|just in"
                + " case of|makes you (?:ask|say)|hear about it|only way out|thank you for telling|looked after|led"
                + " up|how (?:often|near|long|soon)|when, and how|(?:still (?:feel|think|want)|where are you with))");
    private static final Pattern HELP_NAMED =
            PatternTable.compiled("(?:crisis|hot ?line|help ?line|lifeline|samaritan|988|911|999|116"
                    + " 123|emergency|hospital|doctor|\\bgp\\b|psychiatr|nurse|team|safety plan|plan (?:to|for)"
                    + " (?:keep|stay)|keep (?:you|yourself) safe|who (?:can|could) (?:be|stay)|be with you|stay with"
                    + " you|someone (?:with|to call)|call me|number)");

    /** Asks after it in so many words. */
    private static final Pattern ASKED = PatternTable.compiled(
            "(?:suicid|kill(?:ing)? yourself|(?:tak|end)(?:e|ing)? (?:your (?:own )?life|it all)|being dead|better off"
                    + " dead|thoughts? of (?:dying|death)|not (?:be|being|want(?:ing)? to be)"
                    + " (?:alive|here)|(?:hurt|harm)(?:ing)? yourself|wish(?:ing|ed)? you (?:were dead|weren't"
                    + " (?:here|alive)))");

    private MissedRisk() {}

    static List<SafetyNote> notes(Session session, ClientCues cues, TurnAdvice advice) {
        List<SafetyNote> notes = new ArrayList<>();
        boolean helpNamed = session.counselorTurns().stream().anyMatch(t -> found(HELP_NAMED, t));
        Evidence plain = null;
        for (Turn client : session.clientTurns()) {
            Optional<Evidence> explicit = cues.at(client.index(), "explicit");
            Optional<Evidence> hint = explicit.or(() -> cues.at(client.index(), "risk"));
            if (explicit.isPresent()) plain = explicit.get();
            if (hint.isEmpty()) continue;
            List<Turn> answers = session.turns().stream()
                    .filter(t -> t.index() > client.index() && t.byCounselor())
                    .limit(TURNS_TO_TAKE_IT_UP)
                    .toList();
            if (answers.isEmpty() || answers.stream().anyMatch(MissedRisk::takenUp)) continue;
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

    /** The words go on from what the client said of dying. */
    static boolean takenUp(Turn turn) {
        return found(TAKEN_UP, turn);
    }

    /** The turn itself asks about dying, whatever else it sounds like. */
    static boolean asked(Turn turn) {
        return found(ASKED, turn) && turn.text().contains("?");
    }

    private static boolean found(Pattern pattern, Turn turn) {
        return pattern.matcher(PatternTable.plain(turn.text())).find();
    }
}
