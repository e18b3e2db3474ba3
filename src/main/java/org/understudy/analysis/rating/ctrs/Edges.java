package org.understudy.analysis.rating.ctrs;

import java.util.regex.Pattern;
import org.understudy.analysis.rating.ChangeGoal;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.TalkType;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * What of a session can be seen at all. A rehearsal is there from its first word; a transcript from elsewhere often begins
 * after the opening, and often is of work that sets no tasks.
 */
final class Edges {
    /** Turns, of both, in which people greet. */
    private static final int GREETING_TURNS = 4;

    /** From this share of the client's turns that weigh a change, for or against, the talk is about one. */
    private static final double OF_CHANGE = 0.25;

    private static final Pattern BEGINS = Pattern.compile(
            "^(?:\\W|\\b(?:oh|so|well|right|okay|ok|all right)\\b)*(?:hello|hi|hey|good"
                + " (?:morning|afternoon|evening)|welcome|come (?:on )?in|kia ora)\\b|\\b(?:(?:nice|good|great|lovely)"
                + " to (?:meet|see) you|(?:thanks?|thank you)(?: so much| very much)?(?:,? \\w+,?)? for"
                + " (?:coming|meeting|seeing)|you(?:'re| are) (?:here|late)\\b|past the hour|sorry,? (?:i'm late|(?:it"
                + " was )?(?:the )?(?:bus|train|tram|traffic))|(?:brings|brought) you|my name is)",
            Pattern.CASE_INSENSITIVE);

    private Edges() {}

    /** Whether the beginning is there: somebody greets or says why they meet, or the session was played here. */
    static boolean beginningShown(Transcript transcript) {
        return transcript.session().caseId().isPresent()
                || transcript.turns().stream().limit(GREETING_TURNS).anyMatch(t -> BEGINS.matcher(
                                t.text().replace('’', '\''))
                        .find())
                || transcript.doing(Technique.INTRODUCTION, Technique.AGENDA).stream()
                        .anyMatch(e -> e.turn() < GREETING_TURNS);
    }

    /**
     * Whether tasks for the week belong to this kind of work. They hardly do where a change is weighed and neither thoughts
     * nor a memory are worked on: motivational interviewing plans, and sets no homework.
     */
    static boolean tasksBelong(Transcript transcript) {
        if (ChangeGoal.of(transcript)) return false;
        if (transcript.session().caseId().isPresent()) return true;
        Method method = Method.of(transcript);
        return method.thoughts().size() + method.exposure().size() > 1 || ofChange(transcript) < OF_CHANGE;
    }

    private static double ofChange(Transcript transcript) {
        long leaning = transcript.client().stream()
                .map(Turn::index)
                .flatMap(t -> transcript.coded().clientTurn(t).stream())
                .filter(c -> c.talk() == TalkType.CHANGE || c.talk() == TalkType.SUSTAIN)
                .count();
        return transcript.client().isEmpty()
                ? 0
                : (double) leaning / transcript.client().size();
    }
}
