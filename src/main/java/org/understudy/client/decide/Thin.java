package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Measure;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Sentence;
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

    /** How often it is rather said that one doesn't know, where a thin answer would say next to nothing. */
    private static final double HONEST = number("thin.honest");

    /** Of these one need have no opinion; where, who or what it was one knows, and thin answers are no riddles. */
    private static final Set<String> RIDDLES = Set.of("about", "think");

    /** What may be asked lightly of something that hurts. */
    private static final Set<String> PLAIN =
            Set.of("howLong", "doing", "coping", "whenMost", "where", "amount", "lastTime", "body", "noticed");

    private static final String LEAD = "^((so|and|but|okay|ok|right|oh|ah|well|then|hm+|yeah|all right|alright),? )*";

    private static final Pattern WHETHER = Pattern.compile(LEAD
            + "((would|do|did|is|are|was|were|have|has|had|does|will) (you|it|that|he|she|they|there)|i (wonder|was"
            + " wondering) (if|whether))\\b");

    private static final String BE =
            "('s| is| are| was| were|'re| has| have| had| do| does| did| would| could| might)?";

    private static final Map<String, Pattern> KINDS = kinds();

    /** Whoever asks after such things is told nothing for an answer by no thin line. */
    private static final Pattern HEAVY = Pattern.compile(
            "\\b(hurt(ing)?|hit|attack\\w*|abus\\w*|rap(e|ed)|assault\\w*|die|died|death|dead|kill\\w*|accident|crash|weapon|blood|suicid\\w*|harm\\w*|touch(ed)?|police|drink\\w*|drunk|alcohol|whisky|wine|beers?|pills?|tablets?|drugs?|smok\\w*|gumm\\w*|that"
                + " (day|night|evening)|event|trauma\\w*|what happened|(something|anything) happen(ed)?)\\b");

    /** One knows these of oneself, so that not to know is no answer. */
    private static final Set<AnswerShape> VAGUE = EnumSet.of(
            AnswerShape.YES_NO,
            AnswerShape.WHO,
            AnswerShape.WHERE,
            AnswerShape.WHEN,
            AnswerShape.HOW_OFTEN,
            AnswerShape.HOW_MUCH);

    private static final Pattern OFFERS_TWO =
            Pattern.compile("\\bor\\b(?! (not|no|so|am|something|anything|anyone|anybody|whatever|what)\\b)");

    /** "Are there places or things…": no choice between the two. */
    private static final Pattern ANY = Pattern.compile(LEAD
            + "((is|are|was|were) there|have you|has|do you (have|know)|did you"
            + " have)\\b|\\bany(one|body|thing|where)?\\b");

    private static final Pattern ONCE = Pattern.compile("\\b(did|was|were|had|would|have liked)\\b");

    private static final Pattern COMES_AND_GOES = Pattern.compile(
            "(?i)\\b(sometimes|now and (then|again)|on and off|comes and goes|depends|more than not)\\b");

    /** Whether something has ever been: half a yes is no answer to it. */
    private static final Pattern EVER =
            Pattern.compile("\\b(has|have|had|did|was|were|do|does)\\b[^?]{0,30}\\bever\\b");

    private static final Pattern NO = Pattern.compile("(?i)^(um, |oh, |well, )?(no|not|hardly)\\b");

    /** "Who is that?", and not how many there are. */
    private static final Pattern WHO_IT_IS =
            Pattern.compile("\\b(who( is|'s| was| are|'re| were)\\b(?! (else|there|around|with))|whose\\b)");

    /** What is so every time says nothing of when it was. */
    private static final Pattern EVERY_TIME =
            Pattern.compile("(?i)^(um, |oh, |well, )?(when(ever)?|if) (i|it|we|somebody|there)\\b");

    private static final Pattern ONCE_WHEN = Pattern.compile("\\bwhen (did|was|were|had)\\b");

    private static final Pattern SO_MANY =
            Pattern.compile("(?i)\\b(one or two|couple|few|many|(not a|a) lot|much|hardly"
                    + " anyone|at most|whoever|mostly|mainly|more or less|by and large|pretty much)\\b");

    /** From this sense on, in words and meaning, a question is near something that hurts. */
    private static final double NEAR = 0.6;

    private static final Pattern WANTS_THE_REST = Pattern.compile(
            "\\b(what happened (that time|then|next|there|after)|what else|tell me( a (bit|little))? (more|about)|say"
                    + " more|what (is|was) it about|go on)\\b");

    private static final Pattern REFUSES =
            Pattern.compile("(?i)\\b(another (day|time|morning|week)|(some other|next) time|leave"
                    + " (it|that|this|one|out|people|other)|let's not|(rather|sooner|soon)"
                    + " (not|leave|skip|keep|tell)|skip|not go(ing)? into|won't (go|get) into|not answer\\w*|not say"
                    + " yes|pass on that|ask me|spare you|don't (want|need) (all )?(that|you)|not today|keep"
                    + " (that|it|people|other)|come back to|longer answer|quick yes|straight yes|not (very|that)"
                    + " interesting|name names|bring(ing)? (other )?people|dragging names|names i'd|not"
                    + " (saying|telling)|won't say)\\b");

    private static final Pattern WANTS_A_VIEW = Pattern.compile(
            "\\b(why|how come|what makes|make of|think|mean|reason|believe|opinion|view|see it|explain)\\b");

    private static final Pattern A_VIEW =
            Pattern.compile("(?i)\\b(reasons?|why|opinions?|views?|puzzles?|make of|think of|my mind|mind's|mind"
                    + " up|theor\\w+|decided)\\b");

    private Thin() {}

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        for (String line : Lexicon.lines("thin.txt")) {
            String[] row = line.split("\t", 2);
            kinds.put(row[0], Pattern.compile(row[1].replace("<lead>", LEAD).replace("<be>", BE)));
        }
        return Collections.unmodifiableMap(kinds);
    }

    /** A thin answer, where one is written for such a question and this is no time to keep silent; not every time. */
    static Optional<Decision> of(String act, Situation s) {
        return part(s, HONEST).filter(_ -> s.dice().chance(GIVEN)).map(part -> Decision.of(act, part));
    }

    /** A thin answer to a question of something one knows well and does not tell yet. */
    static Optional<Decision> ofKnown(String act, Situation s) {
        return part(s, 0).map(part -> Decision.of(act, part));
    }

    private static Optional<Part> part(Situation s, double honest) {
        if (!mayAnswer(s) || isHeavy(s.lastAsked())) return Optional.empty();
        boolean closed = closed(s);
        boolean hurts = hurts(s);
        return kind(s.lastAsked())
                .filter(k -> !closed || k.equals("more") || k.equals("lastTime"))
                .filter(k -> !hurts || PLAIN.contains(k))
                .map(k ->
                        k.equals("whenMost") && ONCE_WHEN.matcher(s.lastAsked()).find() ? "lastTime" : k)
                .map(k -> RIDDLES.contains(k) && !hurts && s.dice().chance(honest)
                        ? unsure(s)
                        : fitting(s.frame("thin." + k), s))
                .or(() -> closed && !hurts ? Optional.of(whether(s)) : Optional.empty())
                .filter(part -> !part.isEmpty() && s.mind().spoken().unused(part.lines()));
    }

    /** Asked who somebody is, nobody says how many they are; asked when it was, nobody says when it always is. */
    static Part fitting(Part thin, Situation s) {
        if (ONCE_WHEN.matcher(s.lastAsked()).find())
            return thin.keeping(l -> !EVERY_TIME.matcher(l).find());
        return WHO_IT_IS.matcher(s.lastAsked()).find()
                ? thin.keeping(l -> !SO_MANY.matcher(l).find())
                : thin;
    }

    /** A soft yes or no; of two things alike, both; of what was once, nothing that comes and goes. */
    private static Part whether(Situation s) {
        if (OFFERS_TWO.matcher(s.lastAsked()).find()
                && !ANY.matcher(s.lastAsked()).find()) return s.frame("either");
        if (Unwritten.isAsked(s)) return Unwritten.fact(s);
        Part soft = Unwritten.whether(s.frame("thin.whether"), s);
        if (EVER.matcher(s.lastAsked()).find())
            return soft.keeping(l -> NO.matcher(l).find());
        return ONCE.matcher(s.lastAsked()).find()
                ? soft.keeping(l -> !COMES_AND_GOES.matcher(l).find())
                : soft;
    }

    /**
     * What may be answered lightly and has no line of its own: more of what was just told where any of it is asked for, a thin answer, what fits the
     * shape of the question, or an honest "I couldn't tell you".
     */
    static Optional<Decision> orUnsure(String act, Situation s) {
        return further(s)
                .or(() -> part(s, HONEST).map(part -> Decision.of(act, part)))
                .or(() -> unsure(act, s));
    }

    /** That one doesn't know: of a reason or an opinion only where one of these is asked for. */
    private static Part unsure(Situation s) {
        Part all = s.frame("unsure");
        return !s.heard().asks() || WANTS_A_VIEW.matcher(s.lastAsked()).find()
                ? all
                : all.keeping(l -> !A_VIEW.matcher(l).find());
    }

    private static Optional<Decision> unsure(String act, Situation s) {
        AnswerShape shape = s.heard().asked().getLast().shape();
        if (!VAGUE.contains(shape)) return notKnowing(act, s);
        Part all = Part.fallback(s.clientCase(), Telling.shapeName(shape));
        Part written = shape == AnswerShape.YES_NO ? Unwritten.whether(all, s) : all;
        List<String> vague = written.lines().stream().filter(l -> !refuses(l)).toList();
        return vague.isEmpty() || !isLight(s)
                ? Optional.empty()
                : Optional.of(Decision.of(act, fitting(new Part(written.pool(), vague, written.role()), s)));
    }

    /** That one couldn't tell, where there is nothing to keep back. */
    static Optional<Decision> notKnowing(String act, Situation s) {
        Part unsure = unsure(s);
        return unsure.isEmpty() || !isLight(s) ? Optional.empty() : Optional.of(Decision.of(act, unsure));
    }

    private static boolean isLight(Situation s) {
        return mayAnswer(s) && !hurts(s) && !isHeavy(s.lastAsked());
    }

    /** "What happened that time?": of what hurts nobody and was just told, the rest. */
    private static Optional<Decision> further(Situation s) {
        if (!mayAnswer(s) || closed(s) || !WANTS_THE_REST.matcher(s.lastAsked()).find()) return Optional.empty();
        return s.mind()
                .thread()
                .last()
                .filter(u -> Gates.isHarmless(u) && u.risk().isEmpty() && ofWhatWasSaid(s))
                .filter(u -> Telling.hasMore(u, s))
                .flatMap(u -> Following.unsaid(u, _ -> true, s));
    }

    private static boolean mayAnswer(Situation s) {
        return s.heard().asks()
                && s.mind().feelings().rupture() == Rupture.NONE
                && s.mind().feelings().get(Measure.REACTANCE) < UNWILLING
                && s.mind().feelings().distress() < UPSET
                && !touchy(s);
    }

    private static boolean closed(Situation s) {
        return s.heard().asked().getLast().closed()
                || WHETHER.matcher(s.lastAsked()).find();
    }

    /** What was just spoken of hurts, and the question is about that. */
    private static boolean hurts(Situation s) {
        return ofWhatWasSaid(s)
                && s.mind().thread().last().filter(u -> !Gates.isHarmless(u)).isPresent();
    }

    private static boolean ofWhatWasSaid(Situation s) {
        Sentence asked = s.heard().asked().getLast();
        return s.mind().thread().sinceLastUnit() <= 1
                && (asked.pointsBack()
                        || asked.content().size() <= 1
                        || asked.content().stream().anyMatch(s.lastSaid()::contains));
    }

    /** Whether a line refuses rather than answers. */
    static boolean refuses(String line) {
        return REFUSES.matcher(line).find();
    }

    /** Whether what a pool holds may be answered with, and not only refused with. */
    static Part answering(Part part, Situation s) {
        return mayAnswer(s) && !isHeavy(s.lastAsked()) ? part.keeping(l -> !refuses(l)) : part;
    }

    static boolean isHeavy(String asked) {
        return HEAVY.matcher(asked).find();
    }

    /** What kind of question it is; empty for one that wants a yes or no, and for what no thin line answers. */
    static Optional<String> kind(String asked) {
        if (isHeavy(asked)) return Optional.empty();
        return KINDS.entrySet().stream()
                .filter(e -> e.getValue().matcher(asked).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Something that hurts lies near: it was let show and is asked after, or is what the question is nearest to. */
    private static boolean touchy(Situation s) {
        boolean keeping = s.mind().thread().blockedJustNow()
                && (ofWhatWasSaid(s) || s.heard().asked().getLast().elliptical());
        boolean near = s.aim()
                .best()
                .filter(c -> c.answers() && !Gates.isHarmless(c.unit()) && c.sense() >= NEAR)
                .filter(c -> s.mind().ledger().untold(c.unit()))
                .isPresent();
        return keeping || near;
    }
}
