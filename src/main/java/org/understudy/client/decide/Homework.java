package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Layer;
import org.understudy.client.aim.Candidate;
import org.understudy.client.mind.Ledger;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Assigned;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Technique;

/** The task between two sessions: how it is taken, and how it went. What was not agreed was not done either. */
final class Homework {
    /** How often a task that was agreed to has been done whole; else it is half done. */
    private static final double DONE = number("homework.done");

    /** The same where it was taken with doubts. */
    private static final double DONE_IN_DOUBT = number("homework.done_in_doubt");

    /** The same where the work has gone on and nothing is known of how the task was taken. */
    private static final double DONE_UNKNOWN = number("homework.done_unknown");

    private static final String THE_TASK = "(homework|(the|your|this|that|our|any|last week's|week's) (little )?(tasks?"
            + "|plan|exercises?|practice|practising|practicing|diary|records?|recordings?|sheets?|worksheets?|log"
            + "|journal|experiment|thought records?|assignment)|what we('d| had)? (agreed|said|planned|settled|decided"
            + "|set)|(the thing|anything) we('d| had)? (agreed|said|planned|settled|decided|set))";

    /** Asks how it went, in words that name the task. */
    private static final Pattern NAMES_IT =
            Pattern.compile("\\bhow('s| is| has| did| have| was| were|'d)?\\b[^.?]{0,20}"
                    + THE_TASK
                    + "|\\b(did|have|were|are) you\\b[^.?]{0,30}\\b(manage|managed|get|got|do|did|done|try|tried"
                    + "|finish|finished|keep|kept|fill|filled|write|written|complete|completed|bring|brought|able|chance|time"
                    + "|look|looked|go)\\b[^.?]{0,25}" + THE_TASK
                    + "|\\b(tell me (about|how)|what happened with|what came of|what about|let's (look at|hear about))"
                    + "\\b[^.?]{0,12}" + THE_TASK);

    /** "Last time we agreed you'd write it down. How did that go?" */
    private static final Pattern SAYS_WHAT = Pattern.compile("\\b(last (time|week|session)|when we (last"
            + " )?(met|spoke)|the other (day|week))\\b[^.?]{0,40}\\b(agreed|said|planned|settled|decided|asked"
            + " you|set|going to|you('d| would) (try|do|write|keep|note|practi[sc]e|listen|go|have a"
            + " go)|homework|task)\\b|\\bwe('d| had)? (agreed|settled|decided|planned|said)( that)? you('d| would|"
            + " were)\\b|\\bi('d| had)? asked you to\\b");

    private static final Pattern HOW_IT_WENT = Pattern.compile(
            "\\bhow (did|has|was|is|have|'s) (that|it|you|things)\\b[^.?]{0,12}(go|gone|going|get on|got on|turn"
                    + " out|work( out)?|\\?)|\\b(did|have|were) you"
                    + " (manage|managed|do|done|try|tried|get|got|able|keep|kept)\\b|\\bwhat (happened|came of"
                    + " it)\\b|\\b(any luck|any joy)\\b");

    /** Asks what the task was. */
    private static final Pattern WHAT_IT_WAS =
            Pattern.compile("\\b(what|which) (homework|task|practice|exercise|experiment)s? (did|had|have|was|were|is)"
                + " (we|i|you|it|that|there)\\b|\\bwhat (did|had|have) we"
                + " (agree|agreed|settle|settled|set|plan|planned|decide|decided)\\b|\\bwhat (did|had) i ask(ed)? you"
                + " to (do|try|note|write|keep|practi[sc]e)\\b|\\bwhat were you (supposed|meant|going) to"
                + " (do|try|note|write|keep|practi[sc]e)\\b[^?]{0,12}(last|this|over|between|for today|\\?)|\\bwhat"
                + " was (the|your) (homework|task|experiment|plan (for the week|from last"
                + " (time|week|session)))\\b|\\bremind me\\b[^.?]{0,20}\\b(we"
                + " (agreed|settled|set|planned)|homework|the task)");

    /** Asks what was put on the paper. */
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(what|which|any|the|how many)\\b[^?.]{0,40}\\byou('d| had|'ve| have)?"
                + " ?(write|wrote|put|note|noted|record|recorded|score|scored|jot|jotted|log|logged|rate|rated|written)\\b(?!"
                + " (you|to|it to))|\\bwhat('s| is| was)? (on|in) (the|your)"
                + " (sheet|diary|list|record|log|notes?|paper)\\b|\\bwhat (numbers?|figures?|scores?) (did|have) you"
                + " (get|got|have|come)\\b|\\b(what|which|how"
                + " (high|bad))\\b[^?.]{0,20}\\b(suds|distress|numbers?|figures?|scores?)\\b[^?.]{0,20}\\b(while|when|as|before|after|during|each"
                + " time)( you)?( were| had)? (listen\\w*|it|do(ing)?|did|practi[sc]\\w*|the"
                + " (recording|task|homework|exercise|practice))\\b");

    /** The task was to put a figure to something. */
    private static final Pattern FIGURES =
            Pattern.compile("\\b(out of (ten|10|a hundred|100)|(0|zero|nought|one|1) (to|-) (10|ten|100|a"
                    + " hundred)|numbers?|figures?|scores?|rate|rating|suds|how (\\w+) (i|i'm|it))\\b");

    private static final Pattern HIGHEST = Pattern.compile("\\b(highest|worst|most|top|biggest)\\b");

    private static final Pattern LOWEST = Pattern.compile("\\b(lowest|best|least|smallest)\\b");

    private static final Pattern OF_A_HUNDRED = Pattern.compile("\\b(hundred|100|suds)\\b");

    private static final Pattern LOOKS_BACK =
            Pattern.compile("\\b(did you|were you able to|have you) (manage|get|do|try|listen|have a"
                    + " go|finish)\\b.{0,40}\\b(homework|plan|task|exercise|sheet|diary|recording|what we"
                    + " (agreed|said|planned)|it this week|anything"
                    + " we)|(task|homework|exercise|practice)\\b[^?]{0,25}\\bdid you (do|try|manage) (it|that|them)|how"
                    + " did (the (homework|plan|task|exercise|week's|recording|practice)|it) go|how (did|have) you"
                    + " (get|got|been getting) on with");
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(maybe|perhaps|what if|how about|shall|what about|could) (you|we) (could |can |might |just |start by"
                + " |try )*\\w+\\b.{0,50}\\b(this week|before (next|we)|between now|for next time|each day|every"
                + " day|once a day)\\b|\\b(will|would|could|can) you (be able to |be willing to |manage to"
                + " )?(listen|try|write|practi[sc]e|do|keep|note|make)\\b.{0,60}\\b(this week|before (next|we)|at"
                + " home|(each|every|once a) day|between now|recording|for next time)|\\b(would|could|will|can) you be"
                + " (willing|able|up for|ready|prepared) (to )?\\w+\\b.{0,60}\\b(this week|once|twice|every day|each"
                + " day|before (next|we)|between now|for next time|tomorrow|tonight|this"
                + " weekend)\\b|\\b((for|until|before|between now and|over) )?(this|next|the coming)"
                + " (week|time|session)\\b.{0,60}\\b(would|could|will|can) you\\b");

    /** "What small experiment could you try this week?": the client is to think of one, and none has been proposed. */
    private static final Pattern ASKS_FOR_ONE =
            Pattern.compile("^((so|and|but|okay|ok|right|well|then|now),? )*(what|which)('s| is)?( [\\w'-]+){0,5}"
                    + " (could|would|can|might|will) (you|we) (like to |want to |be willing to |be able to"
                    + " )?(try|do|test|take|set|start|practi[sc]e|experiment)\\b");

    /** In a turn with a task in it, the sentence that is the task. */
    private static final Pattern LAID_BEFORE =
            Pattern.compile("\\b(for homework|as homework|what if (you|we)|(how|what) about"
                + " (you|we|if|trying|just|\\w+ing)|(maybe|perhaps) (you|we) (could|might|can)|(could|would|can|will)"
                + " (you|we) (be (willing|able|up|open|prepared|happy|ready) (to|for) )?\\w+|(for|over) (this|the"
                + " coming|the next) week|let's (try|say|agree|make|plan)|i('d| would) (like|love|ask) you to|i wonder"
                + " if (you|we))\\b");

    /** "What do you make of that?", "How does that sound?": of the task just laid before. */
    private static final Pattern MADE_OF_IT =
            Pattern.compile("^((so|and|but|okay|ok|right),? )*(what (do|would) you (think|make|say)( (of|about|to)"
                + " (that|this|it|the idea|that idea|that plan))?|how (does|would|do) (that|this|it|you)"
                + " (sound|seem|feel|sit|be|work|suit)( (to|for|with|about) (you|that|it))?|(would|does|could|is)"
                + " (that|this|it) (be|sound|feel|seem|work|something you('d| could| might)?)?.{0,30}|any thoughts( on"
                + " that)?|are you (up for|willing to|okay with|happy to) .{0,20}|what('s| is) your"
                + " (view|reaction|thought)s?.{0,12}|do you think you could.{0,12}|shall we.{0,15})\\W*$");

    /** Plain words where the author wrote none. */
    private static final List<String> WROTE = List.of(
            "I've not got it on me. It's a few lines.",
            "It's at home. It isn't much.",
            "A line or two. I can bring it.");

    private Homework() {}

    /** Asked after, or asked what it was, where nothing was agreed or it was turned down; or where last session's is known. */
    static Optional<Decision> reviewed(Situation s) {
        if (!s.heard().asks()) return Optional.empty();
        boolean after = asksAfter(s)
                || s.mind().thread().lastAct().equals("homework.what")
                        && HOW_IT_WENT.matcher(s.lastAsked()).find();
        boolean what = WHAT_IT_WAS.matcher(s.heard().plain()).find();
        Ledger ledger = s.mind().ledger();
        Optional<String> justNow =
                ledger.proposed().filter(p -> !p.how().equals("decline")).flatMap(Ledger.Proposed::words);
        if (what && justNow.isPresent()) return justNow.map(t -> named(t, s));
        if (!isSet(s)) return after || what ? Optional.of(review(s)) : Optional.empty();
        if (asksForWhatIsWritten(s)) return Optional.of(written(s));
        if (what && ledger.task().isPresent()) return ledger.task().map(t -> named(t, s));
        return (after || what) && ledger.taskTaken().isPresent() ? Optional.of(review(s)) : Optional.empty();
    }

    /** The task itself, as the client would say it. */
    static Decision named(String task, Situation s) {
        Part own = s.frame("plan.proposed");
        return Decision.of(
                "homework.what:" + task,
                own.isEmpty() ? new Part("homework/what", List.of("{echo}"), Part.Role.BODY) : own);
    }

    /** Last session's task is known, and what was put on the paper is asked for. */
    static boolean asksForWhatIsWritten(Situation s) {
        Ledger ledger = s.mind().ledger();
        return s.heard().asks()
                && isSet(s)
                && ledger.taskTaken().isPresent()
                && ledger.task().isPresent()
                && WRITTEN.matcher(s.heard().plain()).find();
    }

    /** What is on the paper: a figure where one was to be put, always the same; else that it is not at hand. */
    private static Decision written(Situation s) {
        Ledger ledger = s.mind().ledger();
        if (ledger.taskWent().isEmpty()) review(s);
        String plain = s.heard().plain();
        String task = ledger.task().orElseThrow();
        if (!FIGURES.matcher(task).find() && !FIGURES.matcher(plain).find()) {
            Part own = s.frame("homework.wrote");
            return Decision.of(
                    "homework.wrote", own.isEmpty() ? new Part("homework/wrote", WROTE, Part.Role.BODY) : own);
        }
        int usual = ledger.taskFigure(() ->
                (int) Math.rint(s.mind().feelings().distress() / 10 + s.dice().normal()));
        int off = HIGHEST.matcher(plain).find() ? 2 : LOWEST.matcher(plain).find() ? -2 : 0;
        int figure = Math.clamp(usual + off, 0, 10)
                * (OF_A_HUNDRED.matcher(task + " " + plain).find() ? 10 : 1);
        String how = off > 0 ? "most" : off < 0 ? "least" : "usual";
        Part own = s.frame("homework.figure." + how);
        return Decision.of(
                "homework.figure:" + figure,
                own.isEmpty() ? new Part("homework/figure." + how, List.of("{suds}."), Part.Role.BODY) : own);
    }

    private static boolean asksAfter(Situation s) {
        String plain = s.heard().plain();
        return NAMES_IT.matcher(plain).find()
                || SAYS_WHAT.matcher(plain).find()
                        && HOW_IT_WENT.matcher(s.lastAsked()).find();
    }

    /** There is a task: it was agreed to last time, or belongs to what has been told or to where the work is. */
    private static boolean isSet(Situation s) {
        Ledger ledger = s.mind().ledger();
        return ledger.taskTaken().map(how -> !how.equals("decline")).orElse(ledger.workGoesOn())
                || s.clientCase().units().stream()
                        .anyMatch(u -> isOwn(u)
                                && (ledger.wasKnownBefore(u)
                                        || ledger.release(u).isPresent()));
    }

    /** A unit about a task of the case's own: what was agreed, and what came of it. */
    private static boolean isOwn(DisclosureUnit unit) {
        return unit.id().startsWith("homework") && unit.layer() == Layer.EVENT;
    }

    /** Looks back on something that was to be done. */
    static boolean looksBack(Heard heard) {
        return LOOKS_BACK.matcher(heard.plain()).find();
    }

    /** Asks for something to be done before the next session. */
    static boolean asksFor(Heard heard) {
        return GIVEN.matcher(heard.plain()).find() && !asksForOne(heard);
    }

    /** The client is asked to think of a task. */
    static boolean asksForOne(Heard heard) {
        return !heard.asked().isEmpty()
                && ASKS_FOR_ONE
                        .matcher(Words.plain(heard.asked().getLast().text()))
                        .find();
    }

    /** Asks for something to be done, noted or kept until next time. */
    static boolean isGiven(Heard heard) {
        return heard.coded().main() == Technique.HOMEWORK
                        && !looksBack(heard)
                        && !asksForOne(heard)
                        && !endsElsewhere(heard)
                || asksFor(heard)
                || isToBeNoted(heard);
    }

    /** A figure is to be put to something and kept. */
    static boolean isToBeNoted(Heard heard) {
        return Numbers.toNote(heard) && Numbers.asksFor(heard) && !endsElsewhere(heard);
    }

    /** Whatever was said of a task, the turn ends by asking whether one comes again, or to be told something. */
    static boolean endsElsewhere(Heard heard) {
        if (heard.asked().isEmpty()) return false;
        String last = Words.plain(heard.asked().getLast().text());
        return Formalities.asksToReturn(last) || Formalities.wantsWords(last);
    }

    /**
     * Whatever was said back before it, the turn ends in a proposal, or in a proposal and what is made of it: that is what is
     * to be answered.
     */
    static boolean closesWith(Heard heard) {
        List<Sentence> sentences = heard.sentences();
        if (sentences.size() < 2 || looksBack(heard) || endsElsewhere(heard)) return false;
        if (proposes(sentences.getLast(), heard)) return true;
        String last = Words.plain(sentences.getLast().text());
        return MADE_OF_IT.matcher(last).matches() && proposesBefore(heard);
    }

    /** A task is laid before the client shortly before the end of the turn. */
    static boolean proposesBefore(Heard heard) {
        List<Sentence> sentences = heard.sentences();
        return sentences.size() > 1
                && sentences.subList(Math.max(0, sentences.size() - 3), sentences.size() - 1).stream()
                        .anyMatch(x -> proposes(x, heard));
    }

    private static boolean proposes(Sentence sentence, Heard heard) {
        String plain = Words.plain(sentence.text());
        if (ASKS_FOR_ONE.matcher(plain).find()) return false;
        return GIVEN.matcher(plain).find()
                || heard.coded().has(Technique.HOMEWORK)
                        && LAID_BEFORE.matcher(plain).find();
    }

    /** How the task went: what the case tells of its own, else done or half done; nothing where there was none. */
    static Decision review(Situation s) {
        Optional<String> taken = s.mind().ledger().taskTaken();
        if (!isSet(s)) return untouched(taken.isPresent() ? "notDone" : "none", s);
        Optional<DisclosureUnit> own = taken.isPresent()
                ? Optional.empty()
                : s.aim().candidates().stream()
                        .map(Candidate::unit)
                        .filter(Homework::isOwn)
                        .findFirst();
        if (own.isPresent() && Telling.missing(own.get(), s.mind()).isEmpty()) return Telling.asked(own.get(), s);
        double likely =
                taken.map(how -> how.equals("accept") ? DONE : DONE_IN_DOUBT).orElse(DONE_UNKNOWN);
        Ledger ledger = s.mind().ledger();
        String how = ledger.taskWent().orElseGet(() -> s.dice().chance(likely) ? "done" : "halfDone");
        ledger.taskWent(how);
        return Decision.of("homework." + how, s.frame("homework." + how));
    }

    private static Decision untouched(String how, Situation s) {
        Part own = s.frame("noTask." + how);
        return Decision.of("homework." + how, own.isEmpty() ? s.frame("no") : own);
    }

    /** How a task is taken. */
    static Decision given(Situation s) {
        Mind mind = s.mind();
        double will = mind.feelings().trust() * number("homework.trust")
                + mind.feelings().get(Measure.HOPE) * number("homework.hope")
                + mind.style().please() * number("homework.pleasing")
                - mind.feelings().get(Measure.REACTANCE) * number("homework.reactance")
                - mind.feelings().get(Measure.FATIGUE) * number("homework.fatigue")
                + s.dice().normal() * number("homework.spread");
        return taken(Planning.again(s, will), s);
    }

    private static Decision taken(double will, Situation s) {
        Mind mind = s.mind();
        String how = will >= number("homework.accepts")
                ? "accept"
                : will >= number("homework.hesitates") ? "hesitant" : "decline";
        Optional<Decision> nothingNamed = Planning.open(s, how);
        if (nothingNamed.isPresent()) return nothingNamed.get();
        Optional<String> words =
                Assigned.in(s.heard().text()).or(() -> mind.ledger().proposed().flatMap(Ledger.Proposed::words));
        mind.ledger().propose(new Ledger.Proposed(how, words, mind.turn()));
        return Decision.of("homework." + how, s.frame("homework." + how)).noting("will", will);
    }
}
