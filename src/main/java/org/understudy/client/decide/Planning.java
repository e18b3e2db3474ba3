package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.client.mind.Ledger.Proposed;
import org.understudy.client.read.Words;
import org.understudy.session.Technique;

/**
 * A task that is being planned: when, where, how often, what may get in its way, what it was. Asked within a few turns of a
 * proposal such a question is about the task, whatever else has its words ("When could you do it?").
 */
final class Planning {
    /** For so many turns after it was spoken of a task may be planned. */
    private static final int LIVE = (int) number("plan.live");

    /** For so many turns after risk was spoken of a question that would fit both is of risk. */
    private static final int AFTER_RISK = 2;

    /** From this likeness on, a question is the case's own. */
    private static final double AUTHORED = 0.93;

    /** The same for a proposal. */
    private static final double OWN = 0.72;

    private static final int FEW_WORDS = 22;

    /** Looks back on a task, or on what was said of it. */
    private static final Pattern BACK = Pattern.compile(
            "\\b(did|was|were|been|last (week|time|session)|have you|had you|how has|agreed|remind me)\\b");

    /** What of a task is asked; each has a frame of its name. */
    private enum Matter {
        NUMBER,
        RECAP,
        HURDLE,
        HELP,
        EXPECT,
        REMEMBER,
        WHO,
        OFTEN,
        WHERE,
        WHEN,
        WILLING;

        String frame() {
            return "plan." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String MODAL = "(could|would|will|might|can|shall|should|'ll|'d|are you going to|do you think"
            + " (you|it|that)|do you (want|plan|intend) to|are we saying)";

    private static final String LEAD = "^((so|and|but|okay|ok|right|good|great|then|well|all right|alright),? )*";

    private static final Map<Matter, Pattern> ASKED = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Matter.NUMBER,
                    Pattern.compile("\\bwhy (not |is it |is that |did you (say|pick|choose) )?(an?"
                            + " )?(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|that"
                            + " (number|figure|one)|(any )?(lower|higher|more|less))\\b|\\bwhat makes"
                            + " (it|that|you"
                            + " (say|pick))\\b.{0,12}(\\d+|number|three|four|five|six|seven)|\\bwhat would"
                            + " (it take to )?(make|move|bring|take|get|push|raise|turn|help)"
                            + " (it|that|you|the number|the"
                            + " figure)\\b.{0,20}(\\d+|up|higher|point|number|to an? )")),
            Map.entry(
                    Matter.RECAP,
                    Pattern.compile("\\bin your own"
                            + " words\\b.{0,40}\\b(agreed|said|try|do|plan|task|homework|week)\\b|\\bwhat"
                            + " (did|had|have) we (just"
                            + " )?(agree|agreed|say|said|decide|decided|settle|settled|plan|planned)\\b|\\bwhat"
                            + " (are|is it) (you('re| are)?) ?(going to|gonna) (do|try)|\\bwhat('s| is|"
                            + " was) (the|your|our)"
                            + " (plan|task|homework|experiment)\\b|\\b(tell|say|repeat|run|talk|take|walk)"
                            + " (me |it |that"
                            + " )?(back|again|through)\\b.{0,40}\\b(plan|task|homework|agreed|said|try|going"
                            + " to)\\b|\\b(sum|go) (it |that"
                            + " )?(up|over)\\b.{0,30}\\b(plan|task|homework|agreed|going to)\\b|\\bsay"
                            + " (it|that) back\\b|\\bwhat we('ve| have)?"
                            + " (said|agreed|decided|planned)\\b")),
            Map.entry(
                    Matter.HURDLE,
                    Pattern.compile("\\b(what|anything( that)?|something( that)?)\\b.{0,25}\\b(get in (the|your)"
                            + " way|stop you|prevent|go wrong|make (it|that)"
                            + " (hard|harder|difficult|tricky)|trip you up|(put|throw) you"
                            + " off)|\\b(what|which|any)"
                            + " (obstacles?|hurdles?|barriers?|problems?|snags?|difficult(y|ies))\\b|\\bwhat"
                            + " if (you|it) (don't|can't|doesn't|forget|goes wrong|feels? too|is too|gets?"
                            + " too|'s too)")),
            Map.entry(
                    Matter.HELP,
                    Pattern.compile("\\bwhat (would|could|might|will|can) (help|make (it|that) (easier|more"
                            + " (likely|doable|possible|manageable)|a bit easier|possible|doable)|you do"
                            + " (if|when|about (it|that)|to (get|make|help))|you need|get you"
                            + " (through|past|started|over))|\\bhow (could|will|would|might|can) you (get"
                            + " (round|around|past|over)|deal with|handle|manage|cope with)"
                            + " (it|that|this)|\\bwhat do you need\\b|\\bwhat('s| is) the first step\\b")),
            Map.entry(
                    Matter.EXPECT,
                    Pattern.compile("\\bwhat (do|would) you (expect|predict|imagine|guess|reckon|fear|think)"
                            + " ?(will|would|might|'ll|is going to|could|to)?"
                            + " ?(happen|it|come|be)|\\bwhat('s| is| would be) your"
                            + " (prediction|guess|worry|fear|best guess)|\\bwhat (are you|do you)"
                            + " (afraid|worried|scared|worry|fear)( of| about)?"
                            + " ?(will|might|would|could|'ll)? ?(happen)?|\\bwhat (might|will|would|could)"
                            + " happen\\b|\\bhow do you (think|imagine|expect) (it|that|you)('ll| will|"
                            + " would|'d| might) (go|be|feel|turn out)|\\bhow (will|would|might) (it|that)"
                            + " (go|feel|be)\\b")),
            Map.entry(
                    Matter.REMEMBER,
                    Pattern.compile("\\bhow (will|would|could|might|can|'ll|are) you (going to )?(remember|remind"
                            + " yourself|keep track|not forget)|\\bwhat (will|would|could|might)"
                            + " (remind|jog)|\\bwill you remember\\b|\\bwould (a|it help to have a)"
                            + " (reminder|note|alarm)")),
            Map.entry(
                    Matter.WHO,
                    Pattern.compile("\\bwho (could|might|would|will|can|'ll|else"
                        + " could)\\b.{0,25}\\b(help|support|remind|with you|join|know|back"
                        + " you)|\\b(anyone|anybody|someone|somebody) (who |you"
                        + " )?(could|might|would|can|to)\\b.{0,20}\\b(help|support|know|remind|with|tell|ask|join)|\\bwho"
                        + " (do|would|will|could|might) you (tell|want to know|ask|do it with|take)|\\bwith"
                        + " (someone|somebody|anyone) or (on your own|alone|by yourself)|\\bon your own or with")),
            Map.entry(
                    Matter.OFTEN,
                    Pattern.compile("\\bhow (often|many times|many days|long|much of it|much)\\b.{0,20}" + MODAL + "|"
                            + MODAL
                            + ".{0,30}\\b(how (often|long|many times))|" + LEAD
                            + "(and )?how (often|long|many times)( for| each time| a"
                            + " (day|week))?\\W*$|\\b(every|each) day or\\b|\\bhow (often|long)"
                            + " (feels|seems|sounds|is)"
                            + " (right|ok|okay|doable|manageable|realistic|possible)")),
            Map.entry(
                    Matter.WHERE,
                    Pattern.compile("\\bwhere(abouts)?\\b.{0,12}" + MODAL
                            + ".{0,30}\\b(do|try|start|begin|sit|be|go|practi[sc]e|write|listen|keep|put|make|stay|have)\\b|"
                            + LEAD
                            + "(and )?where(abouts)?( exactly| though| then)?\\W*$|\\bwhere('s| is|"
                            + " would be) (a )?(good|best|easiest|quiet|the best)")),
            Map.entry(
                    Matter.WHEN,
                    Pattern.compile("\\b(when|(what|which) (day|days|time|time of day|times|evening|morning|night)|how"
                            + " soon)\\b.{0,25}"
                            + MODAL
                            + ".{0,30}\\b(do|try|start|begin|fit|have|manage|work|suit|make|be|go|practi[sc]e|write|listen|call|ring|best|first)\\b|"
                            + LEAD
                            + "(and )?(which|what) (days?|times?),|"
                            + LEAD
                            + "(and )?(when|what (day|time)|which day)( exactly| though| then|"
                            + " for)?\\W*$|\\b(when|(what|which) (day|days|time|times|time of"
                            + " day))('s| is| are| would be| feels| seems| looks| sounds| works|"
                            + " suits| will you)\\b.{0,12}(good|best|easiest|a"
                            + " good|realistic|likely|likeliest|you)")),
            Map.entry(
                    Matter.WILLING,
                    Pattern.compile("\\b(would|are|will|could|can) you (be )?(willing|able|ready|prepared|up"
                            + " for|happy|open|game|manage)\\b(( to| for)?"
                            + " ?(do|doing|try|trying|give|giving|have|having)? ?(that|this|it|a go|a"
                            + " try)( a (go|try))?)?\\W*$|\\b(would|will|could|can) you"
                            + " (do|try|manage|give|have a go at) (that|this|it)\\b|\\bis (that|this|it)"
                            + " something you('d| would| could| can| might)\\b|\\b(does|would)"
                            + " (that|this|it) (sound|seem|feel|be|look)"
                            + " (doable|manageable|realistic|possible|ok|okay|fair|all right|alright|like"
                            + " something|about right|too much|too big|small enough)\\b|\\bhow does"
                            + " (that|this) (sound|seem|feel|sit)\\b(?!.{0,12}\\bwhen\\b)|\\bcan you see"
                            + " yourself\\b|\\bshall we (do|try|say|agree|write) (that|it)\\b|\\b(is"
                            + " (it|that)|it's|that's) a (deal|plan)\\b|\\b(too much|too big|small"
                            + " enough|too hard)\\W*$"))));

    /** What is said of the task asked for by a day, a place or a reminder only once it is agreed to. */
    private static final Set<Matter> ONCE_AGREED =
            EnumSet.of(Matter.WHEN, Matter.WHERE, Matter.OFTEN, Matter.REMEMBER, Matter.RECAP);

    /** The task made another size or put another way. */
    private static final Pattern OTHERWISE = Pattern.compile(LEAD + "(what|how) about\\b|" + LEAD
            + "(could|can|would|shall)"
            + " (you|we|it)\\b.{0,30}\\b(smaller|less|half|shorter|instead|once|twice|every|each|just|only|start)\\b|"
            + LEAD
            + "(what if|(maybe|perhaps) (you|we|just|only|once|a|half|start)|let's say|let's make it|even"
            + " if|just (once|one|a|two|for))\\b");

    private static final Pattern OF_RISK =
            Pattern.compile("\\b(kill\\w*|suicid\\w*|die|dead|death|dying|hurt\\w*|harm\\w*|end"
                    + " (it|your|things)|alive|safe\\w*|risk|life)\\b");

    /** Nothing is named yet: "Could we try something between now and next week?" */
    private static final Pattern NOTHING_NAMED =
            Pattern.compile("\\b(try|do|plan|set|work on|pick|choose|agree|have|up for|willing|experiment"
                + " with|some|find)\\b.{0,12}\\b(something|anything|one (small |little )?(thing|step)|an experiment|a"
                + " (small |little )?(task|experiment|step)|(a bit of |some |any"
                + " )?homework|practice)\\b(?!.{0,12}\\b(like|such|you (could|'d)))");

    private static final Pattern NAMES = Pattern.compile(
            "\\b(write|ring|call|phone|walk|stay|listen|note|keep|record|list|leave|wait|sit|go (to|for|out|in)|put|by"
                    + " \\w+ing|of \\w+ing)\\b|[:;–—]");

    private Planning() {}

    /** The answer to a question of the task, where one is being planned and that is asked. */
    static Optional<Decision> of(Situation s) {
        return task(s).flatMap(task -> matter(s).map(m -> answer(m, task, s)))
                .or(() -> task(s).flatMap(task -> OwnStep.takenUp(task, s)))
                .or(() -> task(s).filter(task -> changes(task, s)).map(_ -> Homework.given(s)))
                .or(() -> laidAndPlanned(s))
                .or(() -> OwnStep.isAsked(s) && !own(s) ? OwnStep.ordinary(s) : Optional.empty())
                .or(() -> proposed(s) ? Optional.of(Homework.given(s)) : Optional.empty());
    }

    /** "Could you stand at the crossing this week? Which day?": whether, and the day. */
    private static Optional<Decision> laidAndPlanned(Situation s) {
        if (!s.heard().asks()
                || !Homework.proposesBefore(s.heard())
                || BACK.matcher(s.lastAsked()).find()) return Optional.empty();
        return matter(s)
                .filter(m -> m != Matter.WILLING)
                .flatMap(m -> s.framed(m.frame()))
                .map(planned -> {
                    Decision taken = Homework.given(s);
                    if (!taken.act().matches("homework\\.(accept|hesitant)")) return taken;
                    Part day = planned.parts().getFirst();
                    return taken.act().endsWith("accept")
                            ? taken.then(day)
                            : Decision.of(taken.act(), day)
                                    .then(taken.parts().getFirst().as(Part.Role.TAIL));
                });
    }

    /** The case has something of its own that is asked. */
    private static boolean own(Situation s) {
        return s.aim().confident() && s.aim().best().get().likeness() >= OWN;
    }

    /** A task is laid before the client in so many words, and the case has nothing of its own that is asked. */
    private static boolean proposed(Situation s) {
        var coded = s.heard().coded();
        return coded.main() == Technique.HOMEWORK
                && s.heard().asks()
                && (Homework.asksFor(s.heard()) || !own(s))
                && !Homework.asksForOne(s.heard())
                && !Homework.endsElsewhere(s.heard())
                && !BACK.matcher(s.heard().plain()).find()
                && !Hour.plans(s);
    }

    /** Whether the turn is about a task that is being planned. */
    static boolean is(Situation s) {
        return task(s).filter(task -> matter(s).isPresent() || changes(task, s)).isPresent();
    }

    /** A proposal that names nothing: what the client says to it, and that something is on its way. */
    static Optional<Decision> open(Situation s, String how) {
        if (!namesNothing(s) || how.equals("decline")) return Optional.empty();
        return s.framed("plan.open").map(d -> {
            s.mind()
                    .ledger()
                    .propose(new Proposed("open", Optional.empty(), s.mind().turn()));
            return d;
        });
    }

    /** The will to do a task that is spoken of again: what was said to it is not taken back. */
    static double again(Situation s, double will) {
        return task(s).map(Proposed::how)
                .map(how -> switch (how) {
                    case "accept" -> Math.max(will, number("homework.accepts"));
                    case "offered" -> OwnStep.isAnother(s) ? will : Math.max(will, number("homework.accepts"));
                    case "hesitant" -> Math.max(will, number("homework.hesitates"));
                    default -> will;
                })
                .orElse(will);
    }

    private static boolean namesNothing(Situation s) {
        String plain = s.heard().plain();
        return NOTHING_NAMED.matcher(plain).find() && !NAMES.matcher(plain).find();
    }

    /** The task in hand: spoken of within a few turns, and nothing of risk since. */
    private static Optional<Proposed> task(Situation s) {
        int turn = s.mind().turn();
        return s.mind()
                .ledger()
                .proposed()
                .filter(t -> turn - t.turn() <= LIVE)
                .filter(t -> s.mind().thread().sinceRisk() > Math.min(turn - t.turn(), AFTER_RISK));
    }

    private static Optional<Matter> matter(Situation s) {
        if (!s.heard().asks() || OF_RISK.matcher(s.heard().plain()).find()) return Optional.empty();
        if (Homework.looksBack(s.heard())) return Optional.empty();
        boolean own = s.aim()
                .best()
                .filter(c -> c.likeness() >= AUTHORED && c.unit().risk().isEmpty())
                .isPresent();
        if (own) return Optional.empty();
        return s.heard().asked().reversed().stream()
                .map(q -> Words.plain(q.text()))
                .filter(q -> Words.count(q) <= FEW_WORDS)
                .flatMap(q -> matter(q, s).stream())
                .findFirst();
    }

    private static Optional<Matter> matter(String asked, Situation s) {
        return ASKED.entrySet().stream()
                .filter(e -> e.getValue().matcher(asked).find())
                .map(Map.Entry::getKey)
                .filter(m -> m != Matter.NUMBER || s.mind().thread().sinceScale() <= 2)
                .findFirst();
    }

    /** Another size of the task, or, where nothing was named, the task itself. */
    private static boolean changes(Proposed task, Situation s) {
        if (OF_RISK.matcher(s.heard().plain()).find()) return false;
        int since = s.mind().turn() - task.turn();
        if (s.heard().coded().has(Technique.FEEDBACK_ELICIT)) return false;
        String plain = s.heard().asks() ? s.lastAsked() : s.heard().plain();
        boolean offers = OTHERWISE.matcher(plain).find();
        boolean aside =
                s.heard().asks() && s.aim().confident() && s.aim().best().get().likeness() >= AUTHORED;
        if (since > 2 || !offers || aside) return false;
        return Words.count(plain) <= FEW_WORDS || task.how().equals("open");
    }

    private static Decision answer(Matter matter, Proposed task, Situation s) {
        s.mind()
                .ledger()
                .propose(new Proposed(task.how(), task.words(), s.mind().turn()));
        boolean agreed = !task.how().equals("decline") && !task.how().equals("open");
        if (matter == Matter.WILLING) {
            if (task.how().equals("open")) return s.framed("plan.open").orElseGet(() -> Formalities.permission(s));
            return Homework.given(s);
        }
        if (!agreed && ONCE_AGREED.contains(matter)) {
            Optional<Decision> notYet = s.framed("plan.notYet");
            if (notYet.isPresent()) return notYet.get();
        }
        if (matter == Matter.RECAP && task.words().isPresent())
            return Homework.named(task.words().get(), s);
        return s.framed(matter.frame()).orElseGet(() -> Decision.of("homework.hesitant", s.frame("homework.hesitant")));
    }
}
