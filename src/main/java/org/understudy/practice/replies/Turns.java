package org.understudy.practice.replies;

import java.util.regex.Pattern;

/** Turns of phrase by which a kind of moment is known, in small letters. */
final class Turns {
    /** Asks whether it is all right, or will be. */
    static final Pattern REASSURE =
            Pattern.compile("\\b(?:am i|was i|are you sure|is (?:it|that|this) (?:normal|bad|safe"
                    + "|me|my fault|usual)|do you think (?:i|it's|it'll|that's)|will (?:it|i) (?:be|ever|get))\\b");

    static final Pattern UNCLEAR = Pattern.compile(
            "^(?:sorry\\?|pardon|how d'you mean|what do you mean|what d'you mean|meaning what|in what way\\?|how"
                    + " so\\?)");
    static final Pattern WHICH = Pattern.compile("^(?:which\\b|which (?:one|of)|what,? (?:both|all)|both\\?)");

    static final Pattern COURTESY =
            Pattern.compile("(?:^|[.!,?] )(?:and |how about |what about )?(?:you|yourself)\\?$|how are you(?:"
                    + " (?:keeping|doing|today))?\\?$");

    static final Pattern PLACE =
            Pattern.compile("\\b(?:(?:this|that|which|what) chair|where (?:do|shall|should) (?:you want|i"
                    + " (?:sit|put|go))|(?:shall|should|can|do) i (?:sit|take)|(?:all right|ok|okay) to sit|to sit"
                    + " here)\\b[^?]*\\?");

    static final Pattern LOST = Pattern.compile(
            "\\b(?:what(?:'d| did) (?:i miss|you say)|what was (?:that|the question)|say (?:that|it) again)\\b");

    /** Goes round a detail that was asked for. */
    static final Pattern AROUND = Pattern.compile(
            "\\b(?:the usual|as always|here and there|about what you'd expect|often enough|now and (?:again|then)|it"
                    + " varies|it depends|no set time|one way and another|nobody you'd know|nothing special|this and"
                    + " that)\\b");

    static final Pattern UNKNOWN = Pattern.compile(
            "(?:^|[.!?…,] )(?:(?:um|well|oh|honestly|no)[.,]? )*(?:i (?:really |honestly |just )?(?:don't|do not)"
                + " know(?! (?:what|how|why|who|if|him|her|them|anyone))|dunno|no idea|i(?:'m| am) not sure(?!"
                + " i\\b)|(?:i )?can't think|(?:i )?couldn't (?:say|tell you)|(?:i )?(?:can't|don't) remember|i hadn't"
                + " thought)\\b");

    static final Pattern WORDLESS =
            Pattern.compile("\\b(?:(?:no|not a|another|better) words? for|hard to (?:say|explain|describe|put)|can't"
                    + " (?:explain|describe|put it)|way of putting it|don't know how to (?:say|put|explain))\\b");

    static final Pattern NUMBER = Pattern.compile(
            "\\b(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\\w+)?|a hundred)\\b");

    static final Pattern NO = Pattern.compile(
            "^(?:no\\b(?!,? (?:please|thanks|thank|worries))|not really|not (?:quite|exactly)|it's not that|that's"
                    + " not|i wouldn't (?:say|call)|well, no|i don't think (?:so|it's))");

    static final Pattern YES = Pattern.compile(
            "^(?:[.… ]*)(?:yes|yeah|yep|aye|mm|right\\b|exactly|that's (?:it|right|true|fair|clear)|okay|ok\\b|all"
                + " right|sure|fine|i see|i understand|i suppose|i guess|if you like|of course|makes sense|that makes"
                + " sense|thank you|thanks|huh)\\b");

    /** What others say of the client or to them. */
    static final Pattern PEOPLE_SAY = Pattern.compile("\\b(?:people|everyone|everybody|they|he|she|mum|mom|dad|my"
        + " (?:mother|father|mum|dad|wife|husband|partner|sister|brother|daughter|son|boss|doctor|gp|friends?|mate|girlfriend|boyfriend))"
        + " (?:all |always |just |keeps? )?(?:says?|said|saying|tells?|telling|told|calls?|called|thinks|reckons|wants"
        + " me to)\\b(?! (?:goodnight|hello|hi))");

    /** Takes back, or makes little of, what was just let out. */
    static final Pattern BACKING_OFF = Pattern.compile(
            "\\b(?:never mind|forget (?:it|i said)|i said (?:it|that) too quick(?:ly)?|ignore (?:me|that)|it's a small"
                    + " thing|it doesn't matter|it's not important|i shouldn't have said)\\b");

    /** As it used to be, time and again: "I'd stand next to him"; or what never was. */
    static final Pattern USED_TO = Pattern.compile(
            "\\b(?:i|we|he|she|they)'d"
                + " (?!(?:like|love|rather|sooner|better|say|want|prefer|be|have|need|hate|never|got|been|had)\\b)|\\bnever\\b");

    /** Asks what should be otherwise in the end, which is more than a list for today. */
    static final Pattern ASKS_FOR_GOALS =
            Pattern.compile("\\b(?:be different|have changed|in a few (?:weeks|months)|get out of"
                    + " (?:coming|this|these)|by the end of (?:this|these|our))\\b[^?]*\\?");

    static final Pattern ASKS_HOW_MUCH =
            Pattern.compile("\\bhow (?:many|much|often|long (?:do|does|is|are)|late|early)\\b[^?]*\\?");
    static final Pattern ASKS_HOW_LONG =
            Pattern.compile("\\b(?:how long (?:have|has|had|ago|is it|was it|were)|since when)\\b[^?]*\\?");
    static final Pattern A_FIGURE = Pattern.compile(
            "\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a"
                + " dozen|half an hour|once|twice)\\b");
    static final Pattern YEARS = Pattern.compile("\\b(?:years?|months?|weeks?|days?|since)\\b");

    /** A counselor's own. */
    static final Pattern MINE = Pattern.compile("\\b(?:my|mine)\\b");

    /** Tells a memory as if it were happening. */
    static final Pattern IN_IT = Pattern.compile("\\b(?:i'm|he's|she's|they're|we're) (?:not )?\\w{2,}ing\\b");

    static final Pattern LOSS = Pattern.compile(
            "\\b(?:(?:he|she|they|who|mum|dad|husband|wife|\\w+) (?:died|passed away|was killed)|funeral|is dead|was"
                    + " dead|are dead|he was gone|she was gone|buried)\\b");

    /** Says what something is like, and not what it is. */
    static final Pattern LIKENESS = Pattern.compile("(?i)\\b(?:like|as if|as though)\\b");

    /** A thing not done yet, which is no limit. */
    static final Pattern NOT_DONE_YET = Pattern.compile("^not yet\\b");

    static final Pattern BODY = Pattern.compile("\\b(?:my (?:heart|chest|throat|stomach|legs|neck|face|hands)"
            + " (?:go|goes|get|gets|start|starts|is|are|feels?|shakes?|races?|pounds?|tightens?)|can't breathe|i"
            + " (?:shake|sweat|blush|freeze)|i (?:feel|go|get) (?:sick|dizzy|faint|hot|cold|numb|red)|my"
            + " pulse)\\b");

    static final Pattern THOUGHT =
            Pattern.compile("\\bi (?:just |always )?(?:thought|was thinking|told myself|said to myself)(?:[,:]|"
                    + " (?:i|it|he|she|they|that|this|what|well|somebody|no|yes|oh)\\b)");

    static final Pattern THINKS = Pattern.compile(
            "\\b(?:i (?:just |always |keep |start )?(?:think|tell myself|keep thinking|am thinking)(?:,|"
                + " (?:i'm|i'll|they|everyone|people|something|what|what if|it's going|he'll|she'll|that i))|what"
                + " if|as if i|i might (?:do|have|lose|go (?:mad|under|to pieces))|that i(?:'m|'ll| should| could| am|"
                + " might)|it means i)\\b");

    /** Obliges oneself. */
    static final Pattern RULE = Pattern.compile(
            "\\bi(?:'ve| have)? (?:have to|must|need to|got to) (?!say|admit|go\\b|think|be honest)\\w+");

    static final Pattern STUCK = Pattern.compile("(?<!so )\\bi (?:just )?(?:can't|cannot) (?:seem to |bring myself to"
            + " )?(?!breathe|say|tell|think|remember|explain|describe|put|complain|go into|give|answer|see"
            + " why|swear)\\w+");

    static final Pattern WISH = Pattern.compile(
            "\\b(?:i(?:'d| would) (?:just |really |quite )?(?:like|love|settle for)|i (?:just |only |really"
                    + " )?(?:want|wish|hope)|if (?:only|i could))\\b");

    private static final String DOING =
            "(?:wait|go|sit|lie|check|do|walk|drive|count|listen|wait|watch|put|take|keep|stay|get up|get"
                    + " out|leave|look|clean"
                    + "|wash|turn|stand|write|pretend|smile|avoid|cross|ring|hold|carry|sleep|eat|drink|play"
                    + "|cook|read|rehearse|plan|order|count|type|delete|start|stop|run|hide|move|touch|test|draw)";

    static final Pattern DOES = Pattern.compile(
            "\\b(?:i|we) (?:(?:just|only|still|always|usually|mostly|sort of|kind of|then|often|never) )?" + DOING
                    + "\\b");

    /** Tells of what was. */
    static final Pattern PAST = Pattern.compile("\\b(?:was|were|had|did|went|said|came|(?<!(?:'ve|'s|have|has)"
        + " )got|took|told|rang|left|stood|sat|found|thought|saw|heard|made|fell|gave|felt|knew|kept|brought|couldn't|didn't|wasn't|ran|lost|(?<!(?:i'm|i've|it's|he's|she's|we're|they're|a|the|being|been|get|gets|is|are|be|my)"
        + " )\\w{3,}ed)\\b(?! to be)");

    /** Again and again, or in an order of its own. */
    static final Pattern ROUTINE = Pattern.compile(
            "\\b(?:always|every|each|first|usually|mostly|until|till|again|whenever|when i|just|never|before"
                    + " i|most)\\b");

    static final Pattern VAGUE = Pattern.compile("\\b(?:things|stuff|sometimes|somehow|all sorts|and that)\\b");

    /** The client speaks of themselves. */
    static final Pattern OWN = Pattern.compile("\\b(?:i|i'm|i've|i'd|i'll|my|me|mine|myself|we|our|us)\\b");

    static final Pattern ASKS_WHEN = Pattern.compile("\\b(?:when|how long|since when|what year)\\b[^?]*\\?");
    static final Pattern SINCE = Pattern.compile("\\b(?:ago|since|last"
        + " (?:year|month|week|spring|summer|autumn|winter|\\w+day)|(?:january|february|april|june|july|august|september|october|november|december)|in"
        + " (?:march|may)|(?:weeks|months|years) now)\\b");

    static final Pattern ASKS_WHO = Pattern.compile("\\b(?:who(?:'s| is) \\w+\\?|who do you|who else|who lives)");
    static final Pattern SOMEBODY = Pattern.compile("\\b(?:he|she|he's|she's|my"
        + " (?:mum|mom|dad|mother|father|brother|sister|husband|wife|partner|boyfriend|girlfriend"
        + "|friend|mate|boss|manager|daughter|son|aunt|uncle|cousin|neighbour|nan|gran|grandmother|grandfather)|from"
        + " work)\\b");
    static final Pattern SEVERAL = Pattern.compile("\\b(?:they|and my|and her|and his|both|all of them)\\b");

    private Turns() {}
}
