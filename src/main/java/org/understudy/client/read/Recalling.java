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
        HOW,
        /** "Have we met before?" */
        MET
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

    /** A week, and no session: that may be of the client's life. */
    private static final Pattern A_WHILE = Pattern.compile(
            "^(?:(?:in|at|during|from|of) )?(?:the )?(?:last|first|previous|earlier|other|a)? ?(?:week|day|week"
                    + " ago)$|already|before now");

    /** Said to somebody else: "what did you say to him", "did you tell your sister". */
    private static final Pattern TO_OTHERS =
            Pattern.compile("\\b(?:talk\\w*|speak\\w*|spoken?|say\\w*|said|mention\\w*|explain\\w*)(?:"
                    + " (?:anything|something|that|it|yes|no|goodbye))* (?:to|with) (?!me\\b|us\\b)|\\byou (?:ever"
                    + " |actually |really )*(?:tell|told|ask|asked) (?!me\\b|us\\b)");

    private static final Pattern WHERE_WE_WERE = Pattern.compile(
            "\\bwhere (?:did|had|have|were) we ?(?:leave|left|get|got|stop|stopped|end|ended)?(?: it| things|"
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
            + "(?:is (?:that|it|this) still\\b|has (?:that|it|anything|this) (?:changed|got\\w*|improved|been"
            + " any)|(?:are you|do you|does (?:that|it)) still\\b|still (?:so|true|the case)|any"
            + " (?:change|different|better)|how (?:is|are|has|'s) (?:that|it)(?: been)? (?:now|this week|these"
            + " days)|(?:what|how) about now|and now\\W*$)");

    /** Of what was said last time also so; of what was said just now it would only be a check. */
    private static final Pattern SO =
            Pattern.compile(YOU_SAID + "is (?:that|it|this) (?:so|true|the case|how it is|right)\\b");

    private static final Pattern MORE = Pattern.compile(YOU_SAID
            + "(?:(?:can|could|would|will) (?:you|we) |i'd like (?:you )?to |please |let's )*(?:say|tell"
            + " me|talk|hear|go into|come back to)\\b[^.?]{0,30}\\b(?:more|that|it)\\b");

    private static final Pattern RETURN = Pattern.compile(
            "\\b(?:anything|something|what)\\b[^?]{0,30}\\{last}[^?]{0,30}\\b(?:come|go|get|pick|talk|stay\\w*|both\\w*|on"
                + " your mind|thinking|thought|trouble\\w*|helped|useful)\\b");

    private static final Pattern HOW_IT_WAS = Pattern.compile(
            "\\bhow (?:was|did you find|did you feel about|did it feel|was it for you)[ ,]*(?:it )?\\{last}\\W*$");

    /** Asks what is left of it. */
    private static final Pattern REMEMBERED = Pattern.compile(
            "\\b(?:what|how much|anything)\\b[^?.]{0,20}\\b(?:remember|recall|recollect)(?: (?:of|from|about|most"
                    + "|best))* ?\\{last}");

    /** Asks whether this is the first time. */
    private static final Pattern MET =
            Pattern.compile("\\b(?:have (?:we|you and i|i)|did (?:we|you and i)) (?:ever |actually |already"
                + " )*(?:met|meet|spoken?|talked?|seen|see|had|have)\\b(?: (?:you|each other|one another|a session|a"
                + " talk|a conversation))*(?: (?:before|already|yet))?\\W*$|\\bwe(?:'ve| have)? (?:already"
                + " )?(?:met|spoke|talked|saw each other)\\b[^.?!]{0,30}(?:, (?:didn't|haven't|right)|\\bdidn't"
                + " we\\b|\\bhaven't we\\b)|\\bis (?:this|it) (?:our|your|the) first"
                + " (?:time|session|meeting|appointment|visit)\\b|\\b(?:do you|you) remember me\\b");

    /** Names something that was to be done, which is no matter of what was said. */
    private static final Pattern A_TASK = Pattern.compile("\\b(agreed?|homework|task|ask(ed)? you to)\\b");

    private static final Pattern YET = Pattern.compile(" (yet|before|again)$");

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:–-]+|[\\s,;:.?!–-]+$|\\{last}");

    /** Whether it speaks of an earlier session. */
    public static boolean ofLastTime(String plain) {
        return LAST_TIME.matcher(plain).find();
    }

    /** What a plain text asks of an earlier talk; empty where it asks nothing of the kind. */
    public static Optional<Recalling> in(String plain) {
        if (A_TASK.matcher(plain).find()) return Optional.empty();
        Matcher last = LAST_TIME.matcher(plain);
        boolean lastTime = last.find();
        boolean session = lastTime && !A_WHILE.matcher(last.group().strip()).find();
        String marked = last.replaceAll("{last}");
        if (session && HOW_IT_WAS.matcher(marked).find()) return Optional.of(of(Kind.HOW, "", true));
        if (session && RETURN.matcher(marked).find()) return Optional.of(of(Kind.RETURN, "", true));
        if (MET.matcher(plain).find()) return Optional.of(of(Kind.MET, "", true));
        if (session && REMEMBERED.matcher(marked).find()) return Optional.of(of(Kind.WHERE, "", true));
        String rest = marked.replace("{last}", " ").replaceAll("\\s+", " ").strip();
        Matcher still = STILL.matcher(rest);
        Matcher so = SO.matcher(rest);
        if (still.find()) return Optional.of(of(Kind.STILL, still.group("about"), lastTime));
        if (lastTime && so.find()) return Optional.of(of(Kind.STILL, so.group("about"), true));
        Matcher more = MORE.matcher(rest);
        if (lastTime && more.find()) return Optional.of(of(Kind.MORE, more.group("about"), true));
        if (TO_OTHERS.matcher(rest).find()) return Optional.empty();
        boolean ofUs = rest.matches(".*\\bwhere (did|had|have) we\\b.*|.*\\bhow far\\b.*");
        if ((lastTime || ofUs) && WHERE_WE_WERE.matcher(rest).find()) return Optional.of(of(Kind.WHERE, "", lastTime));
        Matcher what = WHAT_WAS_SAID.matcher(rest);
        if (what.find() && (session || lastTime && rest.contains(" about ") || toMe(what)))
            return Optional.of(
                    of(what.group("about").isBlank() ? Kind.WHERE : Kind.WHAT, what.group("about"), lastTime));
        Matcher whether = WHETHER_SAID.matcher(rest);
        return whether.find() && (session || between(whether))
                ? Optional.of(of(Kind.WHETHER, whether.group("about"), lastTime))
                : Optional.empty();
    }

    private static boolean toMe(Matcher what) {
        return what.group("me") != null || what.group("again") != null;
    }

    /** Said by the one of us to the other: "have you told me", "did we talk about". */
    private static boolean between(Matcher whether) {
        String me = whether.group("me");
        return switch (whether.group("who")) {
            case "we" ->
                whether.group()
                        .matches("\\w+ we (ever |actually |really )*((talk|spoke|speak|discuss|cover|mention|touch)\\w*"
                                + "|(get|got|gotten) (on |as far as )?to)\\b.*");
            case "you" -> me != null && me.endsWith("me");
            default -> me != null && me.endsWith("you") && whether.group().contains("about");
        };
    }

    private static Recalling of(Kind kind, String about, boolean lastTime) {
        return new Recalling(
                kind, YET.matcher(EDGES.matcher(about).replaceAll("")).replaceFirst(""), lastTime);
    }
}
