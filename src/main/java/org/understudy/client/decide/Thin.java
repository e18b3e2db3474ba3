package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Measure;
import org.understudy.session.Rupture;

/**
 * A harmless question that nobody has written an answer for gets a thin one: of its kind, this person's own, and saying so little
 * that it cannot be untrue ("A good while now."). Refusing one plain question after another is what no real client does.
 */
final class Thin {
    /** How often a thin answer is given rather than the question declined. */
    private static final double GIVEN = number("thin.given");

    /** Above this reactance somebody is in no mood to answer. */
    private static final double UNWILLING = number("thin.reactance");

    private static final double UPSET = number("thin.distress");

    /** What may be asked lightly of something that hurts. */
    private static final Set<String> PLAIN =
            Set.of("howLong", "doing", "coping", "whenMost", "where", "amount", "lastTime");

    private static final String LEAD = "^((so|and|but|okay|ok|right|oh|ah|well|then|hm+|yeah|all right|alright),? )*";

    private static final String BE =
            "('s| is| are| was| were|'re| has| have| had| do| does| did| would| could| might)?";

    private static final Map<String, Pattern> KINDS = kinds();

    /** Whoever asks after such things is told nothing for an answer by no thin line. */
    private static final Pattern HEAVY = Pattern.compile(
            "\\b(hurt(ing)?|hit|attack\\w*|abus\\w*|rap(e|ed)|assault\\w*|die|died|death|dead|kill\\w*|accident|crash|weapon|blood|suicid\\w*|harm\\w*|touch(ed)?|police|drink\\w*|drunk|alcohol|whisky|wine|beers?|pills?|tablets?|drugs?|smok\\w*|gumm\\w*|that"
                + " (day|night|evening)|event|trauma\\w*|what happened)\\b");

    private Thin() {}

    private static Map<String, Pattern> kinds() {
        Map<String, String> k = new LinkedHashMap<>();
        k.put("howLong", "\\b(for )?how long\\b(?! ago)|\\bsince when\\b");
        k.put(
                "lastTime",
                "\\b(when|what) (was|is|'s) the last( time| one)?\\b|\\bhow long ago\\b|\\bremember the last\\b|\\bthe"
                        + " last time you\\b");
        k.put(
                "amount",
                "\\bhow (much(?! (do|did) you believe)|many|far|big|heavy|loud|strong|high|fast|old is (it|that))\\b");
        k.put(
                "who",
                LEAD
                        + "(and )?(who (else|with|do|did|does|would|could|can|knows?|helps?|goes|comes|was"
                        + " there|were|plays|sits|looks)|whose|with who(m)?)\\b(?!.{0,12}\\b(are you|am i)\\b)");
        k.put(
                "where",
                LEAD + "(and )?where(abouts)?\\b(?!.{0,10}\\b(are you now|to start|shall we|would you like)\\b)");
        k.put(
                "coping",
                "\\bhow (do|did|have|are|can|would|will|on earth do|is it)"
                    + " you\\b.{0,25}\\b(cope|coping|manag\\w*|handle|handling|deal\\w*|get"
                    + " (by|through|around|round|on|there|past|over)|survive|keep going|live with)\\b|\\bwhat (do|did)"
                    + " you do (about|with|if)\\b|\\bhow do you get\\b");
        k.put(
                "said",
                "\\bwhat (do|does|did|would|has|have|had)( \\w+){1,3}"
                        + " (say|said|think|thought|make|made|do|done|tell|told|call|called)\\b(?<!\\byou"
                        + " (say|think|make|do|tell|call))|\\bhow (do|does|did)( \\w+){1,3} (react|take|respond|see"
                        + " it)\\b(?<!\\byou (react|take|respond))");
        k.put(
                "feel",
                "\\bhow (do|did|does|would|are) (you|that|it|this) feel\\w*|\\bwhat (do|did|are|were) you"
                    + " feel\\w*|\\bwhat('s| is| was) (the|that|your) feeling\\b|\\bwhat feeling|\\bhow did (it|that)"
                    + " make you\\b|\\bmake(s)? you feel\\b");
        k.put(
                "think",
                "\\bwhat (goes|went|is going|was going|runs|ran|came|comes) (on )?(through|in|into|to|up in)"
                        + " (your|you)|\\bwhat (do|did|are|were) you (think|thinking|tell yourself|say to yourself|make"
                        + " of|picture|imagine|see|notice)\\b");
        k.put(
                "want",
                "\\bwhat (would|could|do|might|should)"
                    + " (you|it|that|they|help|be|make)\\b.{0,30}\\b(like|want|need|wish|prefer|hope|help|helpful|different|better|easier|change|take|mean)\\b|\\bwhat"
                    + " (would|might|could) (help|be different|make)|\\bwhat are you hoping|\\bwhat do you"
                    + " (hope|want|need|wish)");
        k.put(
                "whenMost",
                LEAD + "(and )?(when (do|did|does|is|was|are|were|would)|what time|how soon|how early|how late)\\b");
        k.put(
                "like",
                "\\bwhat" + BE
                        + " (it|that|this|they|he|she|the \\w+|your \\w+|\\w+)( \\w+){0,3} (been )?(like|sound"
                        + " like|look like|feel like)\\b|\\bwhat('s|’s) [^?]{0,30}like\\b|\\bhow"
                        + BE
                        + " (it|that|this|they|things|the|your|he|she|work|home|school)\\b(?!.{0,25}\\b(you"
                        + " (cope|manage))\\b)|\\bhow do you (find|like)\\b|\\bwhat('s| is| was) it like\\b");
        k.put(
                "about",
                "\\bwhat (is|was|'s) it about\\b|\\bwhat (makes|made|gives|keeps|is)"
                        + " (it|that|this|them|him|her|you)\\b|\\bwhat('s| is| was) (so|the"
                        + " (hard|difficult|best|worst|nice|good)\\w*)\\b|\\bwhy (does|do|is|did) (it|that|they|this)"
                        + " matter|\\bwhat does (it|that|this)( \\w+){0,2} (mean|do|give|tell)\\b|\\bwhat('s| is)"
                        + " (in|behind) (it|that)|\\bwhat gets in the way");
        k.put(
                "kind",
                "\\bwhat (sort|kind|kinds|sorts|type) of\\b|" + LEAD
                        + "(and )?which (one|ones|\\w+) (is|are|was|were|do|did|would)\\b|\\bwhat"
                        + " (colou?r|shape|instrument|music|book|food|dish|game|song|one|else)\\b");
        k.put("did", "\\bwhat (did|have|had) you\\b.{0,15}\\b(do|done|get up to|try|tried)\\b|\\band then what\\b");
        k.put(
                "doing",
                "\\bwhat (do|are|would|will) you\\b.{0,25}\\b(do|doing|get up"
                        + " to|spend|cook|make|play|read|watch|eat|wear|grow|draw|sing)\\b|\\bhow do you"
                        + " (spend|fill|pass|relax|unwind)\\b|\\bwhat does (that|it|a|your) .{0,20}look like\\b|\\bwhat"
                        + " did (that|it|your) .{0,25} involve\\b|\\bwhat (does|did) your (work|job|day)");
        k.put(
                "more",
                "\\b(tell|say) (me )?(a (bit|little) |some )?(more|about|something)\\b|\\bwhat about\\b|\\bhow"
                    + " about\\b|\\bgo on\\b|\\bdescribe\\b|\\bwhat('s| is| are| was) (your|the|that|those|these)\\b");
        Map<String, Pattern> compiled = new LinkedHashMap<>();
        k.forEach((kind, p) -> compiled.put(kind, Pattern.compile(p)));
        return compiled;
    }

    /** A thin answer, where one is written for such a question and this is no time to keep silent. */
    static Optional<Decision> of(String act, Situation s) {
        if (!s.heard().asks() || s.mind().feelings().rupture() != Rupture.NONE) return Optional.empty();
        boolean closed = s.heard().asked().getLast().closed();
        if (s.mind().feelings().get(Measure.REACTANCE) >= UNWILLING
                || s.mind().feelings().distress() >= UPSET
                || touchy(s)) return Optional.empty();
        boolean hurts = s.mind().thread().sinceLastUnit() <= 1
                && s.mind().thread().last().filter(u -> !Gates.isHarmless(u)).isPresent();
        return kind(s.lastAsked())
                .filter(kind -> !closed || kind.equals("more") || kind.equals("lastTime"))
                .filter(kind -> !hurts || PLAIN.contains(kind))
                .map(kind -> s.frame("thin." + kind))
                .filter(part -> !part.isEmpty() && s.mind().spoken().unused(part.lines()))
                .filter(_ -> s.dice().chance(GIVEN))
                .map(part -> Decision.of(act, part));
    }

    /** What kind of question it is; empty for one that wants a yes or no, and for what no thin line answers. */
    static Optional<String> kind(String asked) {
        if (HEAVY.matcher(asked).find()) return Optional.empty();
        return KINDS.entrySet().stream()
                .filter(e -> e.getValue().matcher(asked).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Something that hurts lies near: it was let show, or is what the question is nearest to. */
    private static boolean touchy(Situation s) {
        boolean keeping = s.mind().thread().blockedJustNow();
        boolean near = s.aim()
                .best()
                .filter(c -> c.answers() && !Gates.isHarmless(c.unit()))
                .filter(c -> s.mind().ledger().untold(c.unit()))
                .isPresent();
        return keeping || near;
    }
}
