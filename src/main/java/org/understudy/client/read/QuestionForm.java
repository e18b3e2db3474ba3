package org.understudy.client.read;

import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit.AnswerShape;

/** What form a sentence has, and what shape its answer wants. */
final class QuestionForm {
    private static final Pattern LEAD = Pattern.compile(
            "^((so|and|but|okay|ok|right|well|um+|uh|er|then|now|just|sorry|sure|good|great|nice|cool|fair enough|no"
                    + " (worries|problem)|i mean|anyway|yeah|mm+|oh|also|haha|ha|lol|heh|dana|tom|maybe|perhaps|i"
                    + " see|actually|thank you|thanks|alright|all right)[,.]? +)+");
    private static final Pattern WH = Pattern.compile(
            "^(what|whats|what's|when|where|who|who's|why|how|how's|which|whose|in what|with who|at what|to what|since"
                    + " when|for how|on a scale|out of)\\b.*");
    /** A question without its mark: the question word stands before a verb, or before what it asks for. */
    private static final Pattern UNMARKED_WH =
            Pattern.compile("^((when|where|whereabouts|who|why|which|whose|what|how)("
                + " ((did|do|does|is|was|are|were|have|has|had|would|could|should)(n't)?|will|won't|can|can't|might|made|makes|happen(s|ed)|brings|brought|goes|went|keeps|helps|stops|else|about|come)\\b|'s\\b)|(what|where|who|how)"
                + " (have |are )?you (been|doing|going|up to|feeling|thinking)\\b|who \\w+ \\w+|(how|why)"
                + " (you|u|he|she|they) \\w+|(what|which)"
                + " (kind|sort|time|day|month|year|part|bit|one|if|next|then)\\b|how"
                + " (much|many|long|often|old|far|bad|so)\\b|(why|who|when|where|how|what)\\W*$|(which|whose)"
                + " \\w+|what (?!a\\b|an\\b|i\\b|you\\b|we\\b|he\\b|she\\b|they\\b)\\w+\\W*$|why"
                + " (not|now|then|that)\\b|whats\\b|on a scale|out of (10|ten|100)|(in what|with who|at what|to"
                + " what|since when|for how)\\b).*");

    /** "Why the back", "how fast was he going", "what put you off", "who'd notice": nothing else it could be. */
    private static final Pattern NOTHING_ELSE =
            Pattern.compile("^(why (?!on earth$|you did$|i\\b|we\\b)\\S+.*|how (?!(about|to|come)\\b)\\w+( \\w+)?"
                + " (did|do|does|is|was|are|were|would|will|can|could|have|has|had)"
                + " (it|that|this|he|she|they|you|there|your|the)\\b.*|what"
                + " (?!(a|an|i|you|we|he|she|it|they|people|matters|counts|strikes|stands|comes|matter|the|your|my)\\b)(\\w+"
                + " )?(?!a\\b|an\\b|i\\b|you\\b|we\\b|he\\b|she\\b|it\\b|they\\b|the\\b|your\\b|my\\b)\\w+"
                + " (off|up|out|on|in|to|from|you|it|him|her|them|do|did|does|is|was|are|were|would|about|like|horrible|wrong|bad|good)\\b.*|(who|what|where|how|why)('d|'s|'ll|'re)"
                + " .*|what (would|was|were|is|are|made|has|had|did|do|does|will|can|could|should)"
                + " .*|whereabouts\\b.*|(whose|which|what)"
                + " (?!(a|an|i|you|we|he|she|it|they|people|matters|the)\\b)\\w+( \\w+)? (is|was|are|were|do|did|does)"
                + " .*)");

    /** "I know how", "that's how": the last word asks for nothing. */
    private static final Pattern KNOWS =
            Pattern.compile(".*\\b(know|knows|see|wonder|understand|guess|that's|it's|is|was|show|say|matter|no"
                    + " matter|tell|sure|remember|forget|forgot)( you| me)?"
                    + " (what|how|when|where|who|whom|which|why)\\W*$");

    /** "busy with what": the word asked for comes last. */
    private static final Pattern LAST_WH = Pattern.compile(
            "^(\\w+ ){1,3}(with|for|about|of|to|from|by|in|on|at|like) (what|who|whom|which|when|where)\\W*$|^(\\w+"
                    + " ){1,3}how\\W*$");

    /** "any pets", and no more. */
    private static final Pattern ANY = Pattern.compile("^any (?!way|time|day|how)\\w+( \\w+)?\\W*$");

    private static final Pattern INSIDE_WH = Pattern.compile(".*\\b(what|when|where|who|why|how|which)\\b.*");
    private static final Pattern AUX = Pattern.compile(
            "^(do|does|did|don't|doesn't|didn't|are|aren't|is|isn't|was|wasn't|were|weren't|have|haven't|has|had|can|can't|could|couldn't|would|wouldn't|will|won't|should|shall|am|may|might|any|anything|anyone|ever|you"
                + " (ever|still))\\b.*");
    private static final Pattern INVITATION = Pattern.compile(
            ".*\\b(tell me|check in (with you )?(about|on) how|talk me through|talk to me about|walk me through|take"
                + " me (through|back)|describe|say (a (bit|little) )?more|say something about|help me (to"
                + " )?understand|i('d| would)( still| really| much| just| also| rather)? (like|love|be interested)?("
                + " to)? ?(hear|know|understand)|i('m| am| was|'ve been| have been) (just |also |more |really |quite"
                + " |still )*(wondering|curious|interested)|i wonder(ed)?|fill me in|paint me|give me (an example|a"
                + " sense|a picture)|share|explain|let me know|show me)\\b.*");
    private static final Pattern OPEN_REQUEST =
            Pattern.compile("^(can|could|would|will|are|do|did|may|might|is it (ok|okay|all"
                + " right))\\b.{0,40}\\b(tell|talk|walk|take|describe|say|share|explain|help me|give me|think of|put"
                + " (it|that) into words|speak|go through|imagine|picture|bear|expand|elaborate|paint)\\b.*");
    /** "I gather you like a drink": a question without the form of one. */
    private static final Pattern TOLD_OF = Pattern.compile(
            "^(i (gather|take it|'m told|am told|hear you('ve| have)?|read that|see from)\\b(?! you[' ]?re"
                    + " (feeling|saying)).*|(somebody|someone|your (gp|doctor|notes?|form|letter))"
                    + " (mentioned|said|says|told me).*)");

    private static final Pattern TAG = Pattern.compile(
            ".*(, |\\. |^)(is that right|is that fair|is that it|right|isn't it|is it|aren't you|are you|don't you|do"
                    + " you|didn't you|did you|wasn't it|was it|weren't you|hasn't it|haven't you|doesn't it|does"
                    + " it|yeah|yes|no|am i right|have i got that( right)?|did i get that( right)?|does that"
                    + " (sound|feel|seem) (right|fair|about right|like it)|would that be (right|fair)|is that how it"
                    + " is|does that fit|have i understood( that)?( right)?)\\?$");
    private static final Pattern SCALE = Pattern.compile(
            ".*(\\b(0|zero|nought|one|1)( ?-| to|–) ?(10|100|ten|a hundred|one hundred|hundred)\\b|\\bscale\\b|\\bout"
                + " of (10|ten|100|a hundred)\\b|\\bsuds\\b|what number|what('s| is) (the|your)"
                + " (number|rating)|\\brate (your|it|that|how)\\b|number (is it )?now|where('s| are| is) (you|it|the"
                + " number|your distress)\\b(?! (from|going|living|staying|working|based|sitting|off to)\\b)).*");

    /** Whatever comes before it, "would that be okay?" wants a yes. */
    private static final Pattern LEAVE = Pattern.compile(
            ".*[,.;–-] *((would|is|if) (that('s| be|)|this|it) (be )?(ok(ay)?|all right|alright|fine|something)( with"
                    + " you)?|do you mind|would you mind)\\?$");

    /** "May I ask what…": what is asked is what comes after it. */
    private static final Pattern ASKS_LEAVE_AND_GOES_ON = Pattern.compile(
            "^(((may|can|could|might) i|is it (ok|okay|all right|alright) (to|if i)) (just |please |perhaps"
                    + " |maybe )*|would you permit me to )(ask|enquire|inquire|know)( you)?,?"
                    + " (?=((in|for|to|at|by|with) )?(what|which|who|whom|whose|when|where|why|how)\\b)");

    /** "When the train stops, what do you tell yourself?" asks what, not when. */
    private static final Pattern WHILE = Pattern.compile("^(when|where|while|as|if|once|after|before)"
            + " (?!(did|do|does|was|is|were|are|would|will|have|has|had)\\b)[^?]{3,70}, (and"
            + " )?(?=(what|how|who|where|why|which|do|did|does|are|is|was|were|can|could)\\b)");

    /** Sounds like an invitation and is none: what the counselor is going to do, or how hard it was to say. */
    private static final Pattern ANNOUNCES =
            Pattern.compile(".*\\b(i('d| would| want|'ll| will)( just)? (like |want )?(to )?(explain|share|show"
                    + " you|describe)\\b.*|(easy|hard|difficult|took|takes|costs?|costing)\\b.{0,30} to tell me"
                    + " (this|that)|tell me if i('ve| have|'m| am)? .*|(wondering|curious) about something|something"
                    + " i('ve| have)( been)? (wonder|curious).*|you can (just )?tell me to .*|share (whatever|as"
                    + " much|only).*)\\W*$|^any(one|body) (would|could|might) .*|^what (doesn't|does not|won't) kill"
                    + " .*|^what (goes around|will be|is done|'s done)\\b.*");

    /** "Shall we take last night - what did you do first?" asks what. */
    private static final Pattern AFTER_DASH = Pattern.compile(
            "^[^?]{3,160}(: | - | – | — )(?=(and )?(what|which|who|whose|when|where|why|how)\\b[^:–—]*\\?$)");

    private QuestionForm() {}

    static String lead(String sentence) {
        String bare = LEAD.matcher(Words.plain(sentence)).replaceFirst("");
        bare = WHILE.matcher(bare).replaceFirst("");
        bare = AFTER_DASH.matcher(bare).replaceFirst("");
        return ASKS_LEAVE_AND_GOES_ON.matcher(bare).replaceFirst("");
    }

    /** A request for words: a question, or an invitation without a question mark. */
    static boolean isAsking(String sentence) {
        String s = lead(sentence);
        if (s.endsWith("?")) return true;
        if (ANNOUNCES.matcher(s).matches()) return false;
        if (s.endsWith("!") && !UNMARKED_WH.matcher(s).matches()) return false;
        return UNMARKED_WH.matcher(s).matches()
                || ANY.matcher(s).matches()
                || NOTHING_ELSE.matcher(s).matches()
                || LAST_WH.matcher(s).matches() && !KNOWS.matcher(s).matches()
                || AUX.matcher(s).matches()
                        && !s.matches("(any |have a |have (your|another|one more)"
                                + " (think|cry|say|moment|minute|time|pause|breath|rest|tea|coffee|drink|look|go)\\b|do"
                                + " (?!you|they|we|he|she)|don't |will |may |am i |had ).*")
                || TOLD_OF.matcher(s).matches()
                || INVITATION.matcher(s).matches() && !s.startsWith("you ");
    }

    /** A statement with a tag: "You sleep badly, don't you?", "Is that right?" */
    static boolean isTagged(String sentence) {
        return TAG.matcher(lead(sentence)).matches();
    }

    /** The shape the answer wants. */
    static AnswerShape shape(String sentence) {
        String s = lead(sentence);
        if (LEAVE.matcher(s).matches()) return AnswerShape.YES_NO;
        if (SCALE.matcher(s).matches()) return AnswerShape.SCALE;
        if (s.matches(".*\\bhow (often|frequently|regularly|many times)\\b.*|.*how many (days|nights|times|evenings)"
                + " (a|each|per|this|in a|of the) .*")) return AnswerShape.HOW_OFTEN;
        if (s.matches(
                "(.*\\b)?(how (do|did|does|are|were) (you|that|it|this|all that)( \\w+)? feel(ing)?|how .* make you"
                        + " feel|what (do|did|are|were|was|is) (you|it|that)\\b.{0,25}feel(ing|ings)?\\b.*|.*what"
                        + " feelings?\\b.*|.*what (was|is|'s|were|must) (that|it|this|those).* like|.*how was (that|it)"
                        + " for you).*")) return AnswerShape.FEEL;
        if (s.matches(
                "(.*[,;:] )?(why|how come|what (made|makes|brought|brings|led|stops|stopped|keeps)|what's behind|what"
                        + " is behind|for what reason)\\b.*")) return AnswerShape.WHY;
        if (s.matches(
                "((.*[,;:] )?(what time|since when|how long( ago)?|(in |on )?what (day|date|month|year|age)|(in |on"
                        + " )?which (day|month|year))|when|.*[,;:] (and )?when(?!"
                        + " (i|you|he|she|it|we|they|people|that|the)\\b))\\b.*")) return AnswerShape.WHEN;
        if (s.matches("(.*[,;:] )?how (much|many|old|far|big|heavy|bad|strong)\\b.*")) return AnswerShape.HOW_MUCH;
        if (s.matches("(.*[,;:] )?(who|who's|whose|with who|with whom|which of)\\b.*")) return AnswerShape.WHO;
        if (s.matches(
                "(.*[,;:] )?(where(abouts)?\\b.*|((in|to|from|at) )?(what|which) (part of (the )?"
                    + "(town|city|country|world|house|building)|town|city|village|country|place|room|street|road|area)\\b.*)"))
            return AnswerShape.WHERE;
        if (OPEN_REQUEST.matcher(s).matches()) return AnswerShape.OPEN;
        if (AUX.matcher(s).matches()
                || s.endsWith("?")
                        && !WH.matcher(s).matches()
                        && !INSIDE_WH.matcher(s).matches()
                        && !INVITATION.matcher(s).matches()) return AnswerShape.YES_NO;
        return AnswerShape.OPEN;
    }
}
