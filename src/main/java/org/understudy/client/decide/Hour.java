package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.feel.Cues;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Ledger;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.session.Release;

/** Questions about the hour and the week to come rather than about the life: how it sits now, what to try, what is left. */
final class Hour {
    private static final Pattern NOW = Pattern.compile("\\bhow('s| is| are| does| do)? (it|that|you|things)?,?"
        + " ?(sitting|feeling|feel|doing|sit)( with (you|that))?( there| here| in the chair)?( right)? (now|at this"
        + " moment|after (that|all that|telling)|having (said|told|done|been))\\b|\\bhow is it,? (sitting|being)"
        + " (there|here)\\b|\\bhow are you (after|having) (that|said|told|done|been)\\b|\\bwhat('s| is) it like (right"
        + " )?now\\b|\\bwhere has that left you\\b");
    private static final Pattern BEING_HERE = Pattern.compile(
            "\\b(what('s| is| was| has)( it)?( been)?( it)? like( for you)?,?|how('s| is| was| does| did)( it)?("
                + " feel)?( for you)?,?) (to (be|come|sit|talk|start|be talking)|being|coming|sitting|talking)( in)?"
                + " (here|(the|this) (room|chair)|to me|with me|to somebody|to someone)\\b|\\bhow ((do|are|did)"
                + " you|you('re| are)?) feel(ing)?( today| right now| now)?( about)?,? (to"
                + " )?(be|being|come|coming|talk|talking|speak|speaking|sit|sitting)( in)? (here|(the|this)"
                + " (room|chair)|to me|with me|to somebody|to someone)\\b|\\b(what('s| is)( it)? like|how('s| is) it)("
                + " for you)?,? (to be|being) (asked|listened to|questioned)\\b");
    private static final Pattern JUST_NOW = Pattern.compile(
            "\\bwhat (was|is|'s|were|went|came|comes|has come|happened|just came|just happened)( you| that| going"
                + " on)?( just)? ?((going |running |passing )?(on )?(through|in|across|into) your (mind|head)|up( for"
                + " you)?|thinking|for you|inside( you)?)? ?((just|right) (now|then|there)|now|this"
                + " (minute|second|moment))(?=\\W*$)|\\bwhat just (happened|came up|went through (you|your"
                + " (mind|head)))(?=\\W*$)|\\bwhere did you (just )?go( to)? ?((just )?now|just"
                + " then)?(?=\\W*$)|\\bwhat('s| is) happening (for|in|inside) you( right)? now\\b|\\byou('ve| have)?"
                + " (just )?(went|gone|go|got|look|looked|seem|seemed|stopped|paused)( a bit| very| rather| quite|"
                + " suddenly)?( quiet| silent| still| far away| thoughtful| sad| tense)?( just)?("
                + " (now|then|there))?[.,;!? –-]+(and |so |i wonder )*(what|where)('s| is| was| did| happened| went|"
                + " came| are)\\b.{0,40}$");
    private static final Pattern ALOUD =
            Pattern.compile("\\bwhat (do|are|did) you (feel|feeling|notice|noticing)( in (your body|yourself))?,?"
                    + " (when|as|while|now that|having)( you('ve| have|'re| are)?)? ?(just"
                    + " )?(say|saying|said|tell|telling|told|talk|talking|hear|hearing|describe|describing)\\b|\\bhow"
                    + " (do|are|did) you feel(ing)?( now)? (about (what|all) you('ve| have)? (just"
                    + " )?(told|said|shared)|having (just )?(said|told|shared)|after (saying|telling)|when you"
                    + " (say|tell|talk))|\\bwhat('s| is| was) (it|that) like,? (for you )?(to (say|tell|hear"
                    + " yourself)|saying|telling|hearing yourself|talking about)\\b|\\bwhat do you notice,?"
                    + " (hearing|saying|when you (say|hear))|\\bhow (is|was|does|did) (it|that) (feel |sound )?(to"
                    + " (say|hear)|saying|hearing)\\b|\\bwhat (is|was) it like to hear (that|yourself)\\b|\\bhow (is"
                    + " it|was it|has it been|does it feel|did it feel|has it felt)( for you)?,? (to (have"
                    + " )?(say|said|tell|told|talk(ed)?|hear (yourself|that))|saying|telling|talking about|having"
                    + " (said|told))\\b");
    private static final Pattern ANYTHING = Pattern.compile(
            "\\b(is there )?anything (else )?(that )?((you think )?(i|we)('ve| have)? (should|ought to|need"
                + " to|haven't|have not|not|didn't|missed|left out|forgotten)|you(('d| would)? (like|want)(ed)?)( me)?"
                + " to (know|tell|say|add|bring|talk)|you haven't (said|told|mentioned)|you were hoping i)\\b|\\bwhat"
                + " haven't (i|we) (asked|talked)\\b|\\banything we('ve| have)? not (talked|said|covered|got)\\b");
    private static final Pattern PLANNING =
            Pattern.compile("\\bi('d| would) like you to\\b.{0,120}\\bwhat (could|would|might) (it|that)"
                + " be\\?|\\b(anything|something|one (small |little )?thing) (else )?(that )?(you('d| would)"
                + " (like|want) to|you (could|might)|we (could|might)|to) (try|do|work on|practi[sc]e|plan|arrange|set"
                + " up)\\b.{0,30}\\b(week|next|before|between|home|meet|tomorrow|tonight|weekend|(mon|tues|wednes|thurs|fri|satur|sun)day)\\b|\\b(what|which("
                + " one| of (those|them|these))?) (could|would|might|will) you (like to |want to |be (up for|willing"
                + " to|able to) )?(try|trying|do|doing|start with|take on)\\b.{0,40}\\b(this|next|the|before"
                + " (next|we)|between|over the|for the) ?(week|time|session|meet|now)?|\\b(what|which( one)?)"
                + " (feels|would feel|seems|sounds|looks) (doable|manageable|possible|realistic|right to"
                + " try)|\\bwhich( one)? would you be up for|\\bwhat('s| is| would be| could be| might be)"
                + " (a|one|the|your) (good |next )?(small|first|little|next) step|\\bpick"
                + " (one|something|a)\\b.{0,20}\\b(week|try)|\\bwhat would (make|be) (it|that)"
                + " (doable|manageable|small enough)");

    private Hour() {}

    /** The answer to such a question, if the turn holds one. */
    static Optional<Decision> of(Situation s) {
        String plain = s.heard().plain();
        if (NOW.matcher(plain).find()) return Optional.of(now(s));
        if (ALOUD.matcher(plain).find() && s.mind().thread().sinceLastUnit() <= 4) return Optional.of(aloud(s));
        if (ANYTHING.matcher(plain).find() && !Formalities.checks(s) && !Formalities.plans(s))
            return Optional.of(atTheDoor(s));
        if (plans(s)) return Optional.of(plan(s));
        return Optional.empty();
    }

    /** "What's it like to be here?", "what went through you just now?": about this minute, whatever was last talked of. */
    static Optional<Decision> ofThisMinute(Situation s) {
        if (JUST_NOW.matcher(s.heard().plain()).find() && s.mind().turn() > 0) return s.framed("justNow");
        if (!BEING_HERE.matcher(s.heard().plain()).find()) return Optional.empty();
        if (!s.early()) return Optional.of(Formalities.feedback(s));
        return s.framed("beingHere").or(() -> Optional.of(now(s)));
    }

    /** What is felt at this minute: after a retelling and at a height how it is to sit there, else what has just come up. */
    static Optional<Decision> moment(Situation s) {
        boolean heavy = s.mind().thread().recent("retell", 6) > 0
                || s.mind().feelings().get(Measure.DISTRESS) >= number("now.heavy");
        return heavy || s.mind().turn() == 0 ? Optional.of(now(s)) : s.framed("justNow");
    }

    /** How it is to talk of it. */
    static Optional<Decision> telling(Situation s) {
        return s.mind().thread().sinceLastUnit() <= 4
                        && s.mind().thread().last().isPresent()
                ? Optional.of(aloud(s))
                : s.framed("sayingIt");
    }

    /** How it is to sit there: tired after a retelling, tidying up while it is high, else what a pause brings. */
    static Decision now(Situation s) {
        List<String> after = s.clientCase()
                .imaginal()
                .map(i -> i.lines().getOrDefault("after", List.of()))
                .orElse(List.of());
        if (s.mind().thread().recent("retell", 6) > 0 && s.mind().spoken().unused(after)) {
            return Decision.of("now.after", new Part("imaginal/after", after, Part.Role.BODY));
        }
        if (s.mind().feelings().get(Measure.DISTRESS) >= number("now.heavy"))
            return Decision.of("now", s.frame("pullback"));
        if (Cues.grounds(s.heard()) || s.mind().thread().recent("grounded", 3) > 0)
            return Decision.of("now", s.frame("grounded"));
        Part asEver = s.meta("howAreYou");
        Part comesUp = s.frame("justNow");
        boolean early = s.early() && s.mind().spoken().unused(asEver.lines());
        if (!early && s.mind().spoken().unused(comesUp.lines())) return Decision.of("now", comesUp);
        return Decision.of(
                "now", s.mind().spoken().unused(asEver.lines()) ? asEver : Part.fallback(s.clientCase(), "feel"));
    }

    /** It is one thing to know it and another to have said it. */
    private static Decision aloud(Situation s) {
        DisclosureUnit last = s.mind().thread().last().orElseThrow();
        Part said = s.frame("sayingIt");
        if (s.mind().spoken().unused(said.lines()) && !Gates.isDeep(last, s.mind()))
            return Decision.of("aloud", said).about(last);
        Part own = s.rejoinder(last, "silence");
        if (s.mind().spoken().unused(own.lines()))
            return Decision.of("rejoin.silence", own).about(last);
        return Decision.of("aloud", s.frame(Gates.isDeep(last, s.mind()) ? "pullback" : "unsureWhy"))
                .about(last);
    }

    /** The hand on the door: the weightiest thing that could be said now and has not been, else that there is no more. */
    static Decision atTheDoor(Situation s) {
        Mind mind = s.mind();
        Ledger ledger = mind.ledger();
        Optional<DisclosureUnit> kept = s.clientCase().units().stream()
                .filter(u -> u.risk().isEmpty()
                        && !ledger.wasKnownBefore(u)
                        && ledger.release(u).isEmpty())
                .filter(u -> u.discomfort() || Gates.isDeep(u, mind))
                .filter(u -> Telling.missing(u, mind).isEmpty())
                .filter(u -> Gates.allowed(u, mind).compareTo(Release.HALF) >= 0)
                .max(Comparator.comparingDouble(u -> Gates.trustNeeded(u, mind)));
        return kept.map(u -> Telling.tell(u, Part.told(u, Release.HALF).orElseThrow(), s)
                        .after(s.frame("volunteer")))
                .orElseGet(() -> noMore(s));
    }

    private static Decision noMore(Situation s) {
        Part own = s.frame("nothingMore");
        return own.isEmpty() ? Formalities.feedback(s) : Decision.of("noMore", own);
    }

    /** Whether it leaves to the client what to try. */
    static boolean plans(Situation s) {
        return PLANNING.matcher(s.heard().plain()).find();
    }

    /** What to try: what the case has for it, once; then as such plans are met. */
    private static Decision plan(Situation s) {
        Optional<DisclosureUnit> task = s.clientCase().units().stream()
                .filter(Hour::isTask)
                .filter(u -> s.mind()
                                .ledger()
                                .release(u)
                                .filter(r -> r == Release.FULL)
                                .isEmpty()
                        || s.mind().spoken().unused(u.more()))
                .filter(u -> Telling.missing(u, s.mind()).isEmpty()
                        && Gates.allowed(u, s.mind()).compareTo(Release.HALF) >= 0)
                .findFirst();
        return task.map(u -> Telling.asked(u, s)).or(() -> OwnStep.ordinary(s)).orElseGet(() -> Homework.given(s));
    }

    /** A unit about what to do between the hours; not one about how the last task went. */
    static boolean isTask(DisclosureUnit u) {
        String asks = String.join(" ", u.asks()).toLowerCase(Locale.ROOT);
        return asks.matches("(?s).*\\b(try|do|start) .{0,30}(this|next) week.*|.*\\bfirst step\\b.*")
                && !asks.contains("how did")
                && u.risk().isEmpty();
    }
}
