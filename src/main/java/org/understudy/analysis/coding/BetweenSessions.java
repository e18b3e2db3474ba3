package org.understudy.analysis.coding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.analysis.coding.features.Heard;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * Work between two sessions: proposed for a time before the next one, it is homework and no mere advice ("What if, this
 * week, you tried staying five minutes longer?"); and what is asked of it afterwards ("When could you do it?") is asked of the
 * task and not of anything darker.
 */
final class BetweenSessions {
    /** So many counselor turns after a proposal its day and place may still be asked for. */
    private static final int NEAR = 5;

    private static final String DOES =
            "(?:try|do|write|note|keep|practi[sc]e|listen|record|jot|list|log|notice|track|make|stay|walk"
                + "|ring|call|phone|set|spend|take|bring|have|plan|pick|choose|start|wait|sit|read|put|watch|test|leave|go|eat|let|see|stand|stop|drive|ride|get)";

    /** Something to be done is laid before the client. */
    private static final String LAYS_BEFORE = "(?:what if(?: \\w+){0,3} (?:you|we)(?: were to| could| just)?"
            + " (?:tried|did|wrote|noted|kept|stayed|went|left|rang|called|let|put|made|took|" + DOES + ")"
            + "|(?:how|what) about (?:(?:you|we|if (?:you|we))(?: just| could| tried to)? " + DOES
            + "|trying|just|staying|writing|keeping|going"
            + "|doing|noting|making|ringing|calling|leaving|starting|listening|practi[sc]ing)|(?:maybe|perhaps)"
            + " (?:you|we) (?:could|might|can|try)|(?:id|i would) (?:like|love|ask) (?:you|for you) to|i (?:wonder|was"
            + " wondering|am wondering)\\b.{0,12} (?:if|whether) (?:you|we)(?:d| could| might| would)|im wondering"
            + " (?:if|whether) (?:you|we)(?:d| could| might| would)|(?:id|i would) (?:suggest|propose)|lets"
            + " (?:say|agree|try|plan|set|pick|put|make|do)|(?:shall|should) we"
            + " (?:say|try|plan|agree|set|pick|make)|(?:the|your|one|a|an|our|another|this) (?:little |small"
            + " )?(?:task|homework|experiment|exercise|practice|assignment) (?:is|would|could|might|for|this|ill)|as"
            + " homework|for homework)";

    /** The same in words that could be said of much else. */
    private static final String ASKS_FOR =
            "(?:you (?:could|might) " + DOES + "|(?:could|would) (?:you|we)(?: (?:please|maybe|just|both))*"
                    + " (?:be (?:willing|able|up|open|prepared|happy|ready|game)(?: (?:to|for))? (?:" + DOES
                    + "|\\w+ing|an|one|some|something)|" + DOES
                    + ")|(?:can|will) (?:you|we) (?:try|practi[sc]e|listen|write|keep|note)"
                    + "|between now and)";

    /** The time before the next session. */
    private static final Pattern UNTIL_NEXT = Pattern.compile("\\b(?:(?:this|the|over the|for the|during the|next|this"
            + " coming|the coming) (?:week|weekend|fortnight)|before (?:we|i|you) (?:next |both"
            + " )?(?:meet|see|speak|talk|come)|before (?:next|our next|the next)|between"
            + " (?:now|sessions|this|our|today)|(?:until|till) (?:we|next|i see|our next)|for next"
            + " (?:time|week|session)|by (?:next|our next|the next)|tomorrow|tonight|before"
            + " (?:mon|tues|wednes|thurs|fri|satur|sun)day|for homework|as homework)\\b");

    private static final Pattern REGULARLY = Pattern.compile(
            "\\b(?:at home|(?:each|every) time (?:it|you)|when(?:ever)? (?:it|you)|(?:each|every|once a|twice a|a)"
                    + " (?:day|morning|evening|night|week)|daily|homework)\\b");

    /** Written, kept, heard again: what is only ever done as a task. */
    private static final Pattern ON_PAPER = Pattern.compile(
            "\\b(?:keep|keeping|write|writing|fill|filling|make|jot|note|noting|log|listen|listening)\\b.{0,30}\\b(?:record|records|note"
                + " of|notes of|diary|log|sheet|list of|chart|recording|down (?:when|each|every|what|how|the"
                + " times?))\\b");

    /** "Then for this week: stand fifty yards from the crossing until it drops." */
    private static final Pattern SET = Pattern.compile(
            "^(?:(?:so|and|then|okay|right|good|well) )*(?:for|over|during|until) (?:this|the|next|the coming)"
                    + " (?:week|weekend) "
                    + DOES
                    + "\\b|^(?:so |and |then |okay |right )*(?:the|your|our) (?:first )?(?:step|task|homework)"
                    + " (?:for|this) (?:this |the )?week\\b");

    private static final Pattern STRONG = Pattern.compile("\\b" + LAYS_BEFORE + "\\b");

    private static final Pattern WEAK = Pattern.compile("\\b" + ASKS_FOR + "\\b");

    /** What is asked of the life, or for now, whatever its week. */
    private static final Pattern NO_TASK = Pattern.compile("\\b(?:if (?:it|that|they|this|there|you)(?: \\w+)?"
            + " (?:was|were|wasnt|had|hadnt|went|stopped|came|didnt)\\b|to"
            + " (?:know|think|understand|see|hear|say|close)\\b|tell me|say"
            + " (?:it|that|happens|happened)|describe|talk about|talk me|walk me through|explain|help me|give me"
            + " an|imagine|remember|what happened|right now|just now|for a (?:moment|minute)|here and now|today"
            + " s?|start with|use today|see you|come (?:back|in|again)|meet again|book|on your mind|another"
            + " (?:time|session|appointment)|how"
            + " (?:was|were|did|has|have|is))\\b|\\b(?:what|which|who|how|why|where|when)"
            + " (?:would|could|might|did|do) (?:you|it) (?:say|feel|think|like us|want us)\\b");

    /** A day, a place, a hurdle: asked of something that is still to be done. */
    private static final Pattern OF_THE_TASK =
            Pattern.compile("\\b(?:when|where|what (?:day|time)|which (?:day|time)|how (?:often|long|soon|many times))"
                    + " (?:could|would|will|might|can|shall|do you think you) (?:you|we|ll|could|would|it)\\b.{0,40}");

    private static final List<Technique> ADVISING = List.of(
            Technique.ADVISE_WITHOUT_PERMISSION,
            Technique.ADVISE_WITH_PERMISSION,
            Technique.DIRECT,
            Technique.SEEK_COLLABORATION,
            Technique.FEEDBACK_ELICIT,
            Technique.ASK_PERMISSION,
            Technique.OPEN_QUESTION,
            Technique.CLOSED_QUESTION,
            Technique.SOCRATIC_QUESTION,
            Technique.GIVE_INFORMATION);

    private BetweenSessions() {}

    /** Moves what advises, asks or tells to homework, where a sentence proposes a task for the time before the next session. */
    static void asHomework(double[] p, Sentence sentence) {
        if (!isTask(Release.said(sentence.words()))) return;
        for (Technique technique : ADVISING) {
            p[Technique.HOMEWORK.ordinal()] += p[technique.ordinal()];
            p[technique.ordinal()] = 0;
        }
    }

    /** "When could you do it?" after a proposal asks for a day. */
    static void ofTheTask(double[] p, Sentence sentence, Heard heard) {
        int risk = Technique.RISK_QUESTION.ordinal();
        if (p[risk] < .2 || !OF_THE_TASK.matcher(Release.said(sentence.words())).find() || !near(heard)) return;
        p[Technique.OPEN_QUESTION.ordinal()] += p[risk];
        p[risk] = 0;
    }

    /** A turn whose one question asks for a task is no question. */
    static double[] behaviours(double[] four, Heard heard) {
        long asking = heard.sentences().stream().filter(Sentence::asks).count();
        String said =
                heard.sentences().stream().map(x -> Release.said(x.words())).collect(Collectors.joining(" "));
        if (asking != 1 || !isTask(said)) return four;
        double[] moved = four.clone();
        moved[Behaviour.THERAPIST_INPUT.ordinal()] += moved[Behaviour.QUESTION.ordinal()];
        moved[Behaviour.QUESTION.ordinal()] = 0;
        return moved;
    }

    private static boolean near(Heard heard) {
        return heard.context().before().reversed().stream()
                .filter(Turn::byCounselor)
                .limit(NEAR)
                .flatMap(t -> Reading.of(t.text()).sentences().stream())
                .anyMatch(s -> isTask(Release.said(s.words())));
    }

    static boolean isTask(String said) {
        if (NO_TASK.matcher(said).find()) return false;
        boolean strong = STRONG.matcher(said).find();
        if (SET.matcher(said).find()) return true;
        if (!strong && !WEAK.matcher(said).find()) return false;
        return UNTIL_NEXT.matcher(said).find()
                || ON_PAPER.matcher(said).find()
                || strong && REGULARLY.matcher(said).find();
    }
}
