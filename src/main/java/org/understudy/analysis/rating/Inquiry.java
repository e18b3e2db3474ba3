package org.understudy.analysis.rating;

import java.util.List;
import java.util.regex.Pattern;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;

/** What the counselor asked about the client: not about the hour, not whether something was understood. */
final class Inquiry {
    private static final List<Cue> OF_THE_HOUR = List.of(
            Cue.AGENDA_ASK, Cue.FEEDBACK_ASK, Cue.UNDERSTANDING_CHECK, Cue.SAY_BACK, Cue.CLOSING, Cue.PERMISSION);

    /** Asks for agreement, for what the counselor did, or names no more than the next thing. */
    private static final Pattern OF_THE_TALK = Pattern.compile(
            "\\b(?:do you (?:follow|agree|see)|shall (?:we|i)|(?:have|had|did|do|am|was|could|may|can) i|is that"
                    + " (?:clear|all right|okay|ok|correct|fine)|(?:are you|do you feel|feel(?:ing)?) (?:\\w+"
                    + " )?(?:ready|willing|up for|comfortable (?:with|to|if))|(?:would|will) you (?:be willing|be up"
                    + " for)|(?:what|any) questions|(?:okay|ok|all right|alright|fine|good) (?:with|by|for) you)\\b",
            Pattern.CASE_INSENSITIVE);

    /** When, where, how often, how much, since when, what with, what helps; and what any intake asks after. */
    private static final Pattern OF_THE_TROUBLE = Pattern.compile(
            "\\bhow (?:often|long|many|much|far|bad|strong)\\b|\\b(?:when|where)"
                + " (?:did|do|does|was|is|were|are)\\b|\\bwhat (?:sets|brings|makes|helps|triggers|was different|else"
                + " (?:happens|comes)|(?:have|'ve) you tried|is it (?:right )?now|happens|number)\\b|\\b(?:what['’]s"
                + " been (?:going on|happening)|what['’]?ve you tried|worr(?:y|ied) about|examples? of|you avoid|since"
                + " when|are you"
                + " (?:still|sleeping|eating))\\b|\\b(?:alcohol|medication|tablets|sleep|sleeping|appetite|drinking)\\b[^?]*\\?",
            Pattern.CASE_INSENSITIVE);

    private Inquiry() {}

    /** Every question about the client, one a turn. */
    static List<Evidence> of(Transcript transcript) {
        return aboutTheClient(Transcript.either(
                transcript.doing(Technique.OPEN_QUESTION, Technique.CLOSED_QUESTION, Technique.SUDS_CHECK),
                transcript.doing(Technique.RISK_QUESTION),
                transcript.saying(Cue.BEHAVIOUR_ASK)));
    }

    /** Questions that assess: what the trouble is, when, how much, what goes with it; and danger. */
    static List<Evidence> assessing(Transcript transcript) {
        List<Evidence> worded = aboutTheClient(Transcript.either(
                        transcript.saying(Cue.BEHAVIOUR_ASK),
                        transcript.saying(Cue.FEELING_ASK),
                        transcript.saying(Cue.THOUGHT_ASK),
                        transcript.saying(Cue.SUDS_ASK)))
                .stream()
                // "and then?" and "what's that like?" ask on, whatever it is about
                .filter(e -> Words.count(e.quote()) > 2)
                .toList();
        List<Evidence> asked = transcript.counselor().stream()
                .flatMap(t -> Quotes.sentences(t.text()).stream()
                        .filter(s ->
                                s.endsWith("?") && OF_THE_TROUBLE.matcher(s).find())
                        .limit(1)
                        .map(s -> Evidence.supporting(t.index(), Quotes.shorten(s))))
                .toList();
        return Transcript.either(transcript.doing(Technique.RISK_QUESTION), worded, aboutTheClient(asked));
    }

    private static List<Evidence> aboutTheClient(List<Evidence> finds) {
        return Transcript.asking(finds).stream()
                .filter(e -> !OF_THE_TALK.matcher(e.quote()).find())
                .filter(e -> OF_THE_HOUR.stream().noneMatch(cue -> cue.found(e.quote())))
                .toList();
    }
}
