package org.understudy.client.feel;

import static org.understudy.client.mind.Constants.number;

import java.util.regex.Pattern;
import org.understudy.analysis.coding.Move;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** Wordings that carry an event, where the technique codes alone do not say enough. */
public final class Cues {
    private static final Pattern RESPECT = Pattern.compile(
            "\\b(we (can|could|don't have to|needn't|do not have to) (leave|stay|come back|go back|skip|talk about"
                + " (that|it)|go (there|into)|stop|park|put|do that|do it|rush|go near|slow)|no (rush|need"
                + " to|hurry|pressure)|you don't (have|need) to|you do not (have|need) to|take your time|(in|at) your"
                + " own (time|pace)|at your pace|whenever you('re| are)|when you('re| are) ready|if you('d| would)"
                + " rather (not)?|only if you|as (much|little) as you|i won't (ask|push|press|go)|i('m| am) not going"
                + " to (ask|push|press|make)|not (for )?today|another (day|time)|let's"
                + " (leave|park|slow|stay|not)|leave (that|it) (there|for now|be)|(that's|it's) (okay|ok|fine|all"
                + " right|alright)( not to|,? we|,? you|\\.|$| to leave| to skip)|you (can|get to) (decide|choose|say"
                + " stop|say no)|up to you|you decide|your call|i can wait|slow(er)? down|(it's|that's)"
                + " (okay|ok|fine|all right) if you (can't|don't|won't|need|'d rather|cannot)|(maybe|perhaps) not("
                + " that)?( one)?( then|,|\\.|$)|not that,? then|scrap that|go slow|we can go (slow|gently)|not"
                + " ready)\\b");
    private static final Pattern SOFTENED = Pattern.compile(
            "\\b(would it be (ok|okay|all right|alright)|is it (ok|okay|all right|alright)|can i ask|could we|may i|do"
                + " you mind|would you mind|if (that's|it's) (ok|okay|all right)|when(ever)? you('re| are) ready|would"
                + " you be (willing|up)|are you (willing|up for|ready)|how would it be)\\b");
    private static final Pattern REPAIR = Pattern.compile(
            "\\b(i('m| am) (really |so )?sorry|my (apologies|fault|mistake)|i apologi[sz]e|sorry (about|for|if) |i"
                + " (pushed|rushed|pressed|jumped|got ahead|went too|was too|should(n't| not)"
                + " have|shouldn't|missed|misread|misunderstood|didn't listen|wasn't listening|got that wrong|put that"
                + " badly|overstepped)|i think i"
                + " (pushed|rushed|pressed|jumped|got|went|was|missed|lost|upset|misread|asked|talked)|that came out"
                + " (wrong|badly)|that was (clumsy|too (much|fast|quick|soon)|unfair|on me)|i('ve| have) been"
                + " (firing|pushing|rushing|telling|asking|talking|going)|did i (push|upset|rush|say something|get"
                + " that wrong|go too)|have i (upset|pushed|said|lost|got)|i('ve| have) (upset|pushed|rushed|lost)|how"
                + " (are|is) (we|this|things between us) (doing|going|between us)|something (just"
                + " )?(shifted|changed|happened) (between us|just then|there)|i notice(d)? (you|that"
                + " you|we).{0,30}(quiet|pulled back|went|closed|annoyed|angry with me|stepped back)|let me"
                + " (try|start) (that )?again)\\b");
    private static final Pattern NAMES_RUPTURE = Pattern.compile(
            "\\b(push(ed|ing|y)?|rush(ed|ing)?|press(ed|ing)|too (fast|far|much|soon|quick)|(didn't|wasn't|not)"
                + " listen(ing)?|you('d| had)? (asked|told) me (to stop|not to|to leave)|you said (no|you didn't|you'd"
                + " rather|not)|went (past|over|on)|interrogat\\w+|fir(ed|ing) questions|jump(ed|ing)"
                + " in|lectur\\w+|got ahead of you|talked over|kept (asking|going|on)|telling you what to"
                + " do|fir(e|ed|ing) (all )?(these )?questions|between us|with me)\\b");
    private static final Pattern GROUNDING = Pattern.compile(
            "\\b(deep breath|breathe|breathing together|(take|have) (a|another|one) (slow |deep |long |big"
                + " )*breath|breath (in|together)|slow breath|few breaths|feet on the (floor|ground)|feel your"
                + " feet|look around|five things|name (three|four|five)|notice the (chair|room|floor)|here in"
                + " (the|this) room|back in(to)? (the|this) room|ground yourself|in (my|this) office|are you (still"
                + " |back )?(here )?with me|(notice|see|hear) (right )?(around you|in (the|this) room)|(chair|floor)"
                + " (under|beneath) you|hear my voice|let your shoulders|a moment to (pause|rest))\\b");
    private static final Pattern RATIONALE =
            Pattern.compile("\\b(memor(y|ies)|avoid\\w*|over and over|again and again|repeat\\w*|easier|less"
                    + " (painful|scary|power\\w*|frightening|upsetting)|process\\w*|digest\\w*|the brain|your"
                    + " (mind|body|brain)|present tense|eyes closed|close your eyes|out"
                    + " loud|aloud|imaginal|exposure|retell\\w*|go(ing)? (back )?(to|through)"
                    + " (it|the|what)|approach\\w*|pushing it away|keep(s|ing)? (it|the fear)"
                    + " (going|alive)|file(d)?|fades?|come(s)? down|safe (place|here)|learn\\w*)\\b");

    private static final Pattern EXPLAINS =
            Pattern.compile("\\b(because|people|everybody|everyone|anxiety|panic|fear|body|brain|mind|heart|breath\\w*"
                    + "|memor\\w*|habit\\w*|stress\\w*|worry|worries|avoid\\w*|check\\w*|thoughts?|feelings?|mood|sleep"
                    + "|what happens|the way (it|this|that) works)\\b");

    private static final Pattern ADVICE = Pattern.compile(
            "\\b((?<!(what|who|which|where|how) )have you (ever )?(tried|thought (about|of)|considered)|why"
                + " (don't|not|can't) you (just |try )?|(?<!\\b(do|does|did|will|would) )you (really |just |probably"
                + " |definitely )?(should|ought to|need to|must(?!"
                + " (be|have|feel|miss|get|know|think|love|hate|find|(see|meet|hear) (some|so|all|a"
                + " lot|such|things|awful|terrible))\\b)|have to|could always|might want to)|you('d| had) better|what"
                + " about (trying|going|joining|taking)|how about (trying|going|joining|taking|you)|maybe (you"
                + " should|try)|i('d| would) (suggest|recommend|advise)|i (suggest|recommend)|my advice|if i were"
                + " you|the best thing (is|to do)|try (to|and|going|getting|doing|some|a|writing|deep|mindfulness)|it"
                + " (really )?helps to|download)\\b");

    /** "You feel you have to look after everybody": a duty as it is felt, and not laid on anybody. */
    private static final Pattern FELT_DUTY = Pattern.compile("\\b(you|he|she|they|part of"
            + " you|it|that|as)\\b[^.?!]{0,25}\\b(feels?|felt|thinks?|thought|believed?|seems?|seemed|sounds?|tell"
            + " yourself|told yourself|say to"
            + " yourself|afraid|worr(y|ied)|scared|sure|certain|convinced|decided|though|if|like)( like| that| as"
            + " if| as though)? (you|it|he|she|they)( just| really| always| still)? (should|ought to|need"
            + " to|must|have to|had to|had better)\\b");

    private static final Pattern REASSURE =
            Pattern.compile("\\b((don't|do not|try not to|no need to|you needn't|please don't) worry\\b(?! about"
                + " the)|(it|it'll|things|this|everything|you)('ll| will| is going to|'re going to|'s going to| are"
                + " going to) (all )?(get better|be (just |perfectly |absolutely )?(fine|ok|okay|all"
                + " right|alright)|pass|work out)|(you'll|you will) (get over|get through|feel better)|(right|good) as"
                + " (rain|new|ninepence)|come out in the wash|(every cloud|silver lining)|time('s| is| will be)?"
                + " (a|the) (great )?healer|time heals|light at the end of (the|every) tunnel|darkest (hour )?(is"
                + " )?(just )?before (the )?dawn|worse things happen at sea|(plenty )?more fish in the sea|onwards and"
                + " upwards|chin up|(this|it) too shall pass|(it'll|it will|things will|that'll) (sort itself|sort"
                + " themselves|work itself|work themselves|blow over|come good|look up|look brighter|turn out|settle"
                + " (itself )?down)|back (to your old self|on your feet) (in no|before|soon)|before you know"
                + " it|everything happens for a reason|what (doesn't|does not|won't) kill (you|us)|look on the bright"
                + " side|you'll be (grand|laughing|back to normal|yourself again)|no harm done|storm in a teacup|not"
                + " the end of the world)");

    private static final Pattern LETS =
            Pattern.compile("^((no|oh|yeah|yes|okay|ok|and|well|hey|so|right|of course),? )*((that|it)('s| is) (quite"
                + " |completely |perfectly |totally |absolutely |really |all )?(fine|ok|okay|all right|alright|no"
                + " problem|allowed)|of course|no problem|i('m| am) sure (it|that) is|you('re| are) allowed|don't (be"
                + " sorry|apologi[sz]e)|(there's )?no need to (apologi[sz]e|be sorry|be (clever|exact)))\\b");

    private static final Pattern CONFRONT =
            Pattern.compile("\\b(that('s| is) (not|hardly|n't) normal|isn't that (a bit |rather"
                + " )?(selfish|silly|irrational|childish|unfair|extreme)|(?<!(when|that|if|what|whenever) )you('re|"
                + " are) (just |still )?(avoiding|making excuses|in denial|being"
                + " (difficult|childish|selfish|dramatic|defensive)|not (trying|being honest|listening|helping"
                + " yourself))|don't you think (that's|you're|it's) (a bit |rather |just )?\\w+|you can't"
                + " (seriously|really|honestly) (think|believe|mean)|that (makes no|doesn't make (any )?)"
                + " ?sense|well,? it('s| is) (not|n't) true|you (clearly|obviously)|be honest with (me|yourself)|come"
                + " on,? (now|dana|tom))\\b");
    /** Lays on the client what they blame themselves for. */
    private static final Pattern BLAMES = Pattern.compile(
            "(?:^|[.?!] )(?:well,? |but |and |so |look,? )*(?:you (?:killed|let) (?:him|her|them|your \\w+|theo|that"
                + " \\w+)\\b(?! (?:go|in|know|see|down|have|do|get|be|off|out|stay|sleep|talk))|(?:it|that|this)(?:'s|"
                + " is| was) (?:all |partly )?your (?:own )?fault\\b|you(?:'re| are) to blame\\b)");

    private static final Pattern CHECKED = Pattern.compile(
            "\\b(have i (got|understood|heard) (it|that|you|this|all of that) ?(right|correctly|properly)?|is that"
                    + " (right|fair|about right)|did i (miss|leave out|get) (anything|something|that right)|does that"
                    + " (cover|sound right|sum))\\b");

    /** A short one lists at least two things. */
    private static final int SHORT_SUMMARY_WORDS = 16;

    private static final Pattern LISTS = Pattern.compile("^[^?]*,[^?]*(,| and )[^?]*[.?!]");

    private static final Pattern SUMS_UP =
            Pattern.compile("\\b((say|read|play|put|give) (it |that |this |all that )?back|so far|let me (check|see"
                    + " if|put|try to put)|what i('ve| have) heard|put(ting)? (it|that|this|all that) together|hangs?"
                    + " together|pull(ing)? (it|that) together|sum(ming)? (it|that)? ?up|have i got (it|that) right|so"
                    + " what we have)\\b");

    /** A formulation said back is at least so long. */
    private static final int SUMMARY_WORDS = (int) number("event.summary_words");

    private static final Pattern OFFER =
            Pattern.compile("\\b(take your time|(take )?as long as you (need|like|want)|you needn't|no"
                + " (rush|hurry|pressure)|(?<!(so|that|like) )you (don't|do not) (have|need) to|i can do that|i('ll|"
                + " will) (be (quiet|here)|wait|stop|listen|stay|sit|keep|make sure|remember)|i promise|i('m| am) (not"
                + " going anywhere|listening|right here|here)|only (trying|wanted) to|(in|at) your own (time|pace)|you"
                + " (could|can) stop|we can (leave|stop|pause|slow|come back|stay|wait)|there('s| is) no"
                + " (right|wrong|rush|hurry)|(it's|that's) (okay|ok|fine|all right) if you"
                + " (can't|don't|won't|need|cannot))\\b");

    /** Says what the client did or does: no instruction, whatever its verb. */
    private static final Pattern OBSERVES = Pattern.compile(
            "^(and |so |but |then )?you( just| really| also)? (\\w+ed|kept|got|went|came|found|said|told|put"
                    + "|let|made|took|held|did|were|had|'ve|look|looked|seem|sound|thought|felt|knew|left)\\b");

    /** "You must get tired": a guess at the client, and no duty. */
    private static final Pattern GUESSES = Pattern.compile(
            "\\b(you|it|that|this|he|she|they|your \\w+|there) must(n't|'ve| not| have)?( really| still| just| all|"
                + " often| sometimes)?"
                + " (be|been|have|had|feel|felt|miss|get|got|know|think|love|hate|find|want|wish|worry|wonder|seem|hurt|cost|weigh|take|make|look|sound|mean|(see|meet|hear)"
                + " (some|so|all|a lot|such|things|awful|terrible))\\b(?! to\\b)");

    /** An explanation is at least so long. */
    private static final int RATIONALE_WORDS = 14;

    private Cues() {}

    /** Guesses at what it is like for the client. */
    static boolean guesses(Heard heard) {
        return GUESSES.matcher(heard.plain()).find();
    }

    /** Speaks of a duty as the client feels it. */
    static boolean speaksOfADuty(Heard heard) {
        return FELT_DUTY.matcher(heard.plain()).find();
    }

    /** Says what the client did or seems, without telling what to do. */
    static boolean observes(Heard heard) {
        return OBSERVES.matcher(heard.plain()).find();
    }

    /** An offer, a permission, a promise: nothing to agree with, and no advice either. */
    public static boolean offers(Heard heard) {
        return OFFER.matcher(heard.plain()).find();
    }

    /** The same of one sentence. */
    public static boolean offers(Sentence sentence) {
        return OFFER.matcher(Words.plain(sentence.text())).find();
    }

    /** Argues, blames or contradicts. */
    static boolean confronts(Heard heard) {
        return CONFRONT.matcher(heard.plain()).find()
                || BLAMES.matcher(heard.plain()).find();
    }

    /** Says back at length what has been told. */
    public static boolean sumsUp(Heard heard) {
        return inShort(heard)
                || heard.coded().does(Move.SUMMARY)
                || heard.words() >= SUMMARY_WORDS
                        && heard.stated().size() >= 1
                        && (SUMS_UP.matcher(heard.plain()).find()
                                || heard.coded().has(org.understudy.session.Technique.SUMMARY));
    }

    /** "So it's the nights, the drive and not telling her. Have I got that right?" */
    private static boolean inShort(Heard heard) {
        return heard.words() >= SHORT_SUMMARY_WORDS
                && !heard.stated().isEmpty()
                && CHECKED.matcher(heard.plain()).find()
                && LISTS.matcher(heard.plain()).find();
    }

    /** Advice, also where it wears a question mark. */
    public static boolean advises(Heard heard) {
        return advises(heard.plain());
    }

    static boolean advises(String plain) {
        return ADVICE.matcher(FELT_DUTY.matcher(plain).replaceAll(" ")).find();
    }

    public static boolean respects(Heard heard) {
        return heard.coded().flags().contains("redirect_respected")
                || RESPECT.matcher(heard.plain()).find();
    }

    /** Says that it will be all right, which nobody in the room can know. */
    static boolean reassures(Heard heard) {
        return REASSURE.matcher(heard.plain()).find();
    }

    /** "No, that's quite all right": leaves it with the client, and promises nothing. */
    static boolean lets(String sentence) {
        String plain = Words.plain(sentence);
        return LETS.matcher(plain).find() && !REASSURE.matcher(plain).find();
    }

    static boolean softened(Heard heard) {
        return SOFTENED.matcher(heard.plain()).find();
    }

    public static boolean repairs(Heard heard) {
        return heard.coded().flags().contains("repair")
                || heard.coded().does(Move.REPAIR)
                || REPAIR.matcher(heard.plain()).find();
    }

    public static boolean namesRupture(Heard heard) {
        return NAMES_RUPTURE.matcher(heard.plain()).find();
    }

    public static boolean grounds(Heard heard) {
        return GROUNDING.matcher(heard.plain()).find();
    }

    /** Says how people, bodies or habits work. */
    public static boolean explains(Heard heard) {
        return EXPLAINS.matcher(heard.plain()).find();
    }

    /** Explains why the memory is told, or how the trouble works. */
    public static boolean givesRationale(Heard heard) {
        if (heard.words() < RATIONALE_WORDS) return false;
        return heard.coded().does(Move.RATIONALE)
                || RATIONALE
                                .matcher(heard.plain())
                                .results()
                                .map(r -> r.group(1))
                                .distinct()
                                .count()
                        >= 3;
    }
}
