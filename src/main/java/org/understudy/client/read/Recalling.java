package org.understudy.client.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question about what was said before: "What did you tell me last time about work?"
 *
 * @param kind what it wants to know
 * @param about what it is about, in the counselor's words; empty where nothing is named
 * @param lastTime it names an earlier session
 */
public record Recalling(Kind kind, String about, boolean lastTime) {

    /** What is asked of an earlier talk. */
    public enum Kind {
        /** "What did you tell me about work?" */
        WHAT,
        /** "Did we get to Sundays?" */
        WHETHER,
        /** "You said you don't sleep. Is that still so?" */
        STILL,
        /** "You talked about work. Can you say more?" */
        MORE,
        /** "Where did we leave off?" */
        WHERE,
        /** "Is there anything from last time you'd like to come back to?" */
        RETURN,
        /** "How did you find last session?" */
        HOW
    }

    private static final String A_SESSION = "(session|meeting|talk|conversation|appointment|visit|hour)";

    /** An earlier session, in words. */
    private static final Pattern LAST_TIME = Pattern.compile(
            "\\b(?:(?:in |at |during |from |of )?(?:(?:our|the|that|my|your) )?(?:last|first|previous|earlier)"
                    + " (?:time|week|"
                    + A_SESSION
                    + ")(?: (?:we (?:met|spoke|talked)|you (?:were here|came)|i saw you|together))?|when (?:we|you and"
                    + " i) (?:last )?(?:met|spoke|talked)|when (?:i saw you|you were(?: last)? here)(?: last)?|the"
                    + " other (?:day|week)|a week ago|already|before now)\\b");

    private static final Pattern WHERE_WE_WERE = Pattern.compile(
            "\\bwhere (?:did|had|have|were) (?:we|you|i) ?(?:leave|left|get|got|stop|stopped|end|ended)?(?: it| things|"
                    + " off| up| to)*\\W*$|\\bwhat (?:did|had|have|were) (?:we|you and i) (?:talk(?:ed|ing)?"
                    + "|spoke|speak(?:ing)?|discuss(?:ed|ing)?|cover(?:ed|ing)?|get(?:ting)? (?:on"
                    + " )?to|do)(?: (?:about|through|together))*\\W*$|\\bhow far (?:did|had) we (?:get|got)\\b");

    private static final Pattern WHAT_WAS_SAID = Pattern.compile("\\b(?:what (?:else )?(?:did|were|have|had) you"
            + " (?:tell(?:ing)?|told|say(?:ing)?|said|mention(?:ed)?|explain(?:ed)?|describe[ds]?)\\b"
            + "|(?<again>(?:remind me|remember|recall|go over|tell me again)(?: of)? what (?:it was )?you(?:'d| had)?"
            + " (?:told|said|were (?:saying|telling)|mentioned))|what was it you (?:told|said|were"
            + " (?:saying|telling)))(?<me> (?:to )?me)?(?: again)?(?: (?:about|of|on|regarding))?(?<about>[^?]*)");

    private static final Pattern WHETHER_SAID = Pattern.compile(
            "\\b(?:did|have|had) (?<who>we|you|i) (?:ever |actually |really )*(?:talk(?:ed)?|spoken?|speak"
                + "|discuss(?:ed)?|cover(?:ed)?|get|got|gotten|mention(?:ed)?|tell|told|say|said|ask(?:ed)?|touch(?:ed)?)(?<me>"
                + " (?:to |with )?(?:me|you))?(?:"
                + " (?:to|on|into|over|at|about|of|anything|something|that))*(?<about>[^?]*)");

    private static final String YOU_SAID =
            "\\byou(?:'d| had|'ve| have)? (?:told me|said|mentioned|were (?:saying|telling me)|talked"
                    + " about|described|spoke (?:about|of))(?: to me)?(?: (?:that|about))?(?<about>[^.?!;]*)[.?!;,–-]+"
                    + " *(?:and |so |but )*";

    private static final Pattern STILL = Pattern.compile(YOU_SAID
            + "(?:is (?:that|it|this) (?:still )?(?:so|true|the case|how it is|like that|right)|is (?:that|it|this)"
            + " still\\b|has (?:that|it|anything|this) (?:changed|got\\w*|improved|been any)|(?:are you|do you|does"
            + " (?:that|it)) still\\b|still (?:so|true|the case)|any (?:change|different|better)|how (?:is|are|has|'s)"
            + " (?:that|it)(?: been)? (?:now|this week|these days)|(?:what|how) about now|and now\\W*$)");

    private static final Pattern MORE = Pattern.compile(YOU_SAID
            + "(?:(?:can|could|would|will) (?:you|we) |i'd like (?:you )?to |please |let's )*(?:say|tell"
            + " me|talk|hear|go into|come back to)\\b[^.?]{0,30}\\b(?:more|that|it)\\b");

    private static final Pattern RETURN = Pattern.compile(
            "\\b(?:anything|something|what)\\b[^?]{0,30}\\{last}[^?]{0,30}\\b(?:come|go|get|pick|talk|stay\\w*|both\\w*|on"
                + " your mind|thinking|thought|trouble\\w*|helped|useful)\\b");

    private static final Pattern HOW_IT_WAS = Pattern.compile(
            "\\bhow (?:was|did you find|did you feel about|did it feel|was it for you)[ ,]*(?:it )?\\{last}\\W*$");

    /** Names something that was to be done, which is no matter of what was said. */
    private static final Pattern A_TASK = Pattern.compile("\\b(agreed?|homework|task|ask(ed)? you to)\\b");

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:–-]+|[\\s,;:.?!–-]+$|\\{last}");

    /** What a plain text asks of an earlier talk; empty where it asks nothing of the kind. */
    public static Optional<Recalling> in(String plain) {
        Matcher last = LAST_TIME.matcher(plain);
        boolean lastTime = last.find();
        if (A_TASK.matcher(plain).find()) return Optional.empty();
        String marked = last.replaceAll("{last}");
        if (lastTime && HOW_IT_WAS.matcher(marked).find()) return Optional.of(of(Kind.HOW, "", true));
        if (lastTime && RETURN.matcher(marked).find()) return Optional.of(of(Kind.RETURN, "", true));
        String rest = marked.replace("{last}", " ").replaceAll("\\s+", " ").strip();
        Matcher still = STILL.matcher(rest);
        if (still.find()) return Optional.of(of(Kind.STILL, still.group("about"), lastTime));
        Matcher more = MORE.matcher(rest);
        if (lastTime && more.find()) return Optional.of(of(Kind.MORE, more.group("about"), true));
        boolean ofUs = rest.matches(".*\\bwhere (did|had|have) we\\b.*|.*\\bhow far\\b.*");
        if ((lastTime || ofUs) && WHERE_WE_WERE.matcher(rest).find()) return Optional.of(of(Kind.WHERE, "", lastTime));
        Matcher what = WHAT_WAS_SAID.matcher(rest);
        if (what.find() && (lastTime || what.group("me") != null || what.group("again") != null))
            return Optional.of(
                    of(what.group("about").isBlank() ? Kind.WHERE : Kind.WHAT, what.group("about"), lastTime));
        Matcher whether = WHETHER_SAID.matcher(rest);
        if (whether.find() && (lastTime || between(whether)))
            return Optional.of(of(Kind.WHETHER, whether.group("about"), lastTime));
        return Optional.empty();
    }

    /** Said by the one of us to the other: "have you told me", "did we talk about". */
    private static boolean between(Matcher whether) {
        String me = whether.group("me");
        return switch (whether.group("who")) {
            case "we" ->
                whether.group().contains("talk")
                        || whether.group().contains("discuss")
                        || whether.group().contains("cover")
                        || whether.group().contains(" to ");
            case "you" -> me != null && me.endsWith("me");
            default -> me != null && me.endsWith("you") && whether.group().contains("about");
        };
    }

    private static Recalling of(Kind kind, String about, boolean lastTime) {
        return new Recalling(kind, EDGES.matcher(about).replaceAll(""), lastTime);
    }
}
