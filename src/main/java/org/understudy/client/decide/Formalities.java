package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.client.feel.Cues;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Technique;

/** Questions about the hour itself: agenda, leave to ask, summary and feedback. */
final class Formalities {
    /** From this likeness on, what sounds like agreeing the agenda is a question about the case. */
    private static final double ABOUT_THE_CASE = 0.5;

    /** A summary has at least so many words. */
    static final int SUMMARY_WORDS = 18;

    /** Asks for a subject, or where to begin; without such words, planning together is a question like any other. */
    private static final Pattern SUBJECT =
            Pattern.compile("\\b(talk(ing)? about|focus\\w*|start|begin|work(ing)? on|look(ing)? at|use"
                    + " (the|this|our|today)|spend|priorit\\w*|agenda|today|session|first(?! thing"
                    + " (you|he|she|they)\\b)|this (hour|time)|plan|aims?|goals?)\\b");

    private static final Pattern CHECKS = Pattern.compile("\\b(((what|which (part|bit)) )?(did|have) i (not )?(quite"
            + " )?(miss|missed|get|got|left|leave|understood|understand|hear|heard)\\b.{0,30}\\?|is that (right|about"
            + " right|fair|how it is|what you mean(t)?)\\?|does that (sound|seem) (right|fair|about right)|anything"
            + " (i('ve| have)? missed|to add|you'd (add|change))|am i (wrong|following|getting|with"
            + " you|understanding|close|right|on the right|(hearing|reading|taking) (it|that|you|this)"
            + " (right|wrong|correctly))\\b.{0,30}\\?)");

    private static final Pattern IS_IT_SO = Pattern.compile("\\w.{12,}\\bis that (right|so|how it is)\\W*$");

    /** "Can I ask what happened?" asks what happened; only "can I ask you something?" waits for leave. */
    private static final Pattern ASKS_AT_ONCE = Pattern.compile(
            "\\bis it (ok|okay|all right|alright) (to|if i) (just |maybe |perhaps )*(ask|know)( you)?,? (about"
                + " )?(what|how|who|whom|whose|when|where|why|whether|if|which)\\b|\\b(can|could|may|might) i (just"
                + " |please |perhaps |also )*((ask|enquire|inquire|know)( you)?,? (more |just )?(in |for |to |at"
                + " )?(what|how|who|whom|whose|when|where|why|whether|if|which)\\b|ask, |[^?]{3,50}[:,] (in |for |to"
                + " |at )?(what|how|who|whom|whose|when|where|why|which)\\b|[^?:]{3,40}: (and |so"
                + " )?(have|has|had|do|does|did|is|are|was|were|will|would|could|can)\\b)");

    private static final Pattern ASKS_LEAVE = Pattern.compile(
            "\\b((is it|would it be) (ok|okay|all right|alright|fine) (if (i|we)|to)|(do|would) you mind if"
                    + " (i|we))\\b[^.]*\\?$");

    /** "Maybe I can tell you a little about how this treatment works?" */
    private static final Pattern WOULD_TELL =
            Pattern.compile("\\b(maybe|perhaps) i (can|could|should|might) (just )?(tell|explain|say"
                    + "|show|share|describe|walk|go (over|through))\\b");

    private static final Pattern FEEDBACK =
            Pattern.compile("\\bwhat('s| is| was| were|'s been| has been) the (best|worst|hardest|easiest|(most|least)"
                + " (useful|helpful|difficult)) (bit|part|thing|moment)s?\\b.{0,30}\\b(of|about|in) (talking|being"
                + " here|today|this (hour|session|talk)|our (hour|session|talk)|the (hour|session))\\b|\\b(what"
                + " (has|was) (today|this session|our session|it|this) (been )?like for you(?!,?"
                + " (before|until|at))|how (was|has|did you find|have you found|did) (today|this session|our"
                + " session|the session|our time|it been (today|talking|being here)|this been)\\b|(anything|something)"
                + " i('m| am|'ve| have)? (doing|done|said).{0,30}(help|bother|differently|change)|how do you feel"
                + " about (what we|how we|today|this session|our)|(happy|okay|ok|all right) with (that|this|it|today)"
                + " so far|is (this|it) (helping|any (help|use))|how (are|is) (we|this) (doing|going|working)( for"
                + " you)?( so far| today)?\\?|what (are|will|do|would) you (be )?tak(e|ing) (away |with you"
                + " )?(from|away)|what('s| is| was) (helpful|useful|not helpful|unhelpful)( today| about today)?)");

    private static final Pattern OF_THE_HOUR =
            Pattern.compile("\\b(today|sessions?|hour|talk(ed|ing)?|conversation|here|with (me|you|this|that)|so"
                    + " far|useful|helpful|help(s|ed|ing)?|work(s|ed|ing)? for you|i|i've|i'm|me|we|we've)\\b");

    /** How one is, or what one could talk of: not how the hour is. */
    private static final Pattern OF_ONESELF =
            Pattern.compile("\\bhow (are|do) you (feel|feeling|doing)\\b(?! about)|\\bwhat (would|do|could) you"
                    + " (feel|be|find)\\b[^?]{0,30}\\b(tell|talk|start|begin|share|say)");

    private static final Pattern COMING_HERE = Pattern.compile(
            "\\b((getting|coming|finding|got|get|come|drive|journey) (here|in|over|us)|before you came)\\b");
    private static final Pattern PAST = Pattern.compile("\\b(did|was|were|yesterday|last (night|week|time))\\b");

    private static final Pattern NEXT_TIME = Pattern.compile("\\b(do|would|will|shall|can|could)"
            + " (you|we)\\b[^?]{0,30}\\b(com(e|ing)|meet(ing)?|see(ing)? (you|me|each"
            + " other)|talk(ing)?|book(ing)?|back)\\b[^?]{0,25}\\b(again|back|another (time|session|appointment)|next"
            + " (week|time)|in a week|the same time)\\b|\\bsame time (next|again)\\b");

    /** "Would it be easier to talk about the baking?": leave is asked, whatever for. */
    private static final Pattern PROPOSES =
            Pattern.compile("\\bwould (it|that) (be|feel) (easier|better|ok|okay|all right|alright|more comfortable)"
                + " (if|to)\\b|\\b(would|could|will|can) you (please )?bring\\b[^?]{0,40}\\bnext (time|week)|\\bshall"
                + " we (leave|stop|stay|talk|go back|move|turn)\\b");

    /** "Shall we?", "is that all right?": agreed to or not. */
    private static final Pattern AGREED = Pattern.compile(
            "\\b((does|would|how does|how would) (that|this|it) (be|sound|feel|work|seem|suit)|shall we|is"
                + " (that|this|it) (ok|okay|all right|alright|fine|good|fair|something)|okay with you|all right with"
                + " you)\\b");

    private static final Pattern MAKES_OF_IT =
            Pattern.compile("\\bwhat (do|did) you (make|think) (of|about) (what i('ve| have)?( just)? (said|told"
                + " you|explained|described)|(all|any) (of )?(that|this)|the"
                + " (plan|idea|rationale|explanation))\\b|\\bdoes (that|this|what i('ve)? (just )?(said|explained))"
                + " make (any )?sense\\b|\\bdoes (that|this|any of (that|this))( all)? (fit( with"
                + " (what|how|your))?|ring (true|a bell|any bells)|match (your|how|what)|resonate|sound"
                + " familiar|chime)\\b|\\bwhat (do you think|comes up|goes through your mind)( for you)? when you hear"
                + " (that|this|all (this|that))\\b|\\bhow does (that|this) (all )?(land|strike you)( with"
                + " you)?(?!.{0,12}\\bwhen\\b)");

    private static final Pattern OF_THAT =
            Pattern.compile("\\bwhat (do|did) you (make|think) (of|about) (that|this)\\b");

    private static final Pattern FITS = Pattern.compile(
            "\\bdoes (that|this|any of (that|this))( all)? (fit|ring true|match|resonate|sound (right|true|like"
                    + " you))\\b");

    private static final Pattern YOUR_AGENDA = Pattern.compile(
            "\\bwhat (?!(do|did) (you|we) talk\\b)(would|do|did|shall|should) (you|we) (like |want |wanna |hope )?(us"
                + " )?(to )?(talk about|focus on|start with|look at|work on|discuss|cover|use (today|our time|the"
                + " time) for|put on the agenda)( first| today| with me| together| this (week|time))*(\\?|, if"
                + " (it|that) (was|were)\\b)|\\bwhat (should|shall|would you say should) (come|we (do|take))"
                + " first\\?|\\bwhere (would you like|shall we|should we|do you want) (us )?(to )?(start|begin)("
                + " today)?\\?|\\bwhat('s| is) (most )?(on your mind|important for you|most useful) (for us"
                + " )?today\\b|\\bwhat (would|might|could) (feel|be) (ok|okay|all"
                + " right|alright|easier|better|comfortable|safe)( for you)? to (talk about|start with|begin with|look"
                + " at)\\b|\\b(anything|something|what)( else| in particular| specific)?,? (that )?(you('d| would)?("
                + " also| really| most| especially)* (like|want|hope|need)|you('re| were) hoping)( us| me)?( to)?"
                + " (make (sure|certain)( that)? we|be sure (that )?we|get to\\b|cover|add to (it|the"
                + " (agenda|list|plan))|put on (it|the (agenda|list|plan))|bring to (the|our) (agenda|session)|work on"
                + " today)|\\b(what|which) (problem|issue|thing|part|one)s?( is it| is the one)?( that)?( would)?"
                + " (you('d| would)?|should we|shall we|do you) (most |rather |really )*(like|want|prefer|like us|want"
                + " us)?( us)?( to)? ?(work on|start with|begin with|focus on|tackle|look at)( first| today| together|"
                + " here)*(?=\\W*$)");

    /** "If the fear took up less room, what would you like to do first?": asked of what is supposed, and not of the hour. */
    private static final Pattern SUPPOSES = Pattern.compile(
            "(^|[.!?;:] )((so|and|but|say|suppose|okay|ok) )?if (the|your|this|that|it|he|she|they|things|you)\\b(?!"
                    + " (were|was|'s|is|feels?) (up to|okay|ok|all right|alright))");

    /** "Could you give me a rough figure?": asks for the figure. */
    private static final Pattern FOR_A_FIGURE = Pattern.compile(
            "\\b(rough(ly)?|ballpark|estimate|guess|figure|number|example|how (many|much|long|often))\\b");

    /** "Could you tell me what made you come?": wants words, and lays no task. */
    private static final Pattern TOLD = Pattern.compile(
            "\\b(tell me|say|describe|explain)( a (bit|little))?( (more )?about)? (what|why|how|when|where|who)\\b");

    private static final Pattern OF_TALKING =
            Pattern.compile("\\bhow (was|is|has) (it|this|that)( been)? for you\\b.{0,15}"
                    + "\\b(talk|talking|speak|speaking|be here|being here|today)\\b");

    private static final Pattern BEGINS = Pattern.compile("\\b(we|i) (just )?(begin|start|get (going|started))\\b");

    private static final Pattern OF_SOMEBODY = Pattern.compile("\\b(any(one|body)|some(one|body))\\b");

    private Formalities() {}

    /** Questions about the hour itself. */
    static Optional<Decision> of(Situation s) {
        var coded = s.heard().coded();
        boolean checked = CHECKS.matcher(s.heard().plain()).find() && !asksElse(s) && !checksOneThing(s);
        if (checked || Cues.sumsUp(s.heard()) && !asksAnew(s)) return Optional.of(Reactions.summary(s));
        if (s.heard().plain().contains("believe me"))
            return Optional.of(Decision.of("reassured", s.frame("reassured")));
        if (MAKES_OF_IT.matcher(s.heard().plain()).find()) {
            if (guessed(s)) return Optional.of(Reactions.summary(s));
            if (!ofTheirOwn(s)) return Optional.of(Reactions.informed(s));
        }
        boolean getting = COMING_HERE.matcher(s.heard().plain()).find();
        boolean greeting = s.heard().asked().getLast().occasion().isPresent();
        boolean asksForIt = coded.has(Technique.FEEDBACK_ELICIT)
                && !OF_ONESELF.matcher(s.lastAsked()).find()
                && !OF_SOMEBODY.matcher(s.lastAsked()).find()
                && OF_THE_HOUR.matcher(s.lastAsked()).find();
        if (asksForIt && !getting && !greeting
                || FEEDBACK.matcher(s.heard().plain()).find()) return Optional.of(feedback(s));
        if (Homework.looksBack(s.heard())) return Optional.of(Homework.review(s));
        boolean past = PAST.matcher(s.lastAsked()).find();
        boolean wordy =
                s.heard().endsOpen() && s.heard().asked().getLast().content().size() > 1;
        boolean task = coded.main() == Technique.HOMEWORK
                || coded.has(Technique.HOMEWORK)
                        && (s.heard().stated().isEmpty()
                                || s.heard().asked().getLast().content().size() <= 1);
        if (task && !past && !wordy && !Homework.endsElsewhere(s.heard()) || Homework.asksFor(s.heard()))
            return Optional.of(Homework.given(s));
        // the question after "can I ask you something?" is the question
        boolean last = s.heard().asked().getLast().closed()
                || ASKS_LEAVE.matcher(s.lastAsked()).find();
        boolean asksAtOnce = asksAtOnce(s.heard());
        boolean forAFigure = wantsFigure(s.lastAsked());
        boolean leave = coded.has(Technique.ASK_PERMISSION)
                || ASKS_LEAVE.matcher(s.heard().plain()).find();
        if (Beside.bids(s.heard().asked().getLast())
                || WOULD_TELL.matcher(s.lastAsked()).find()) return Optional.of(permission(s));
        if (PROPOSES.matcher(s.lastAsked()).find() || leave && last && !asksAtOnce && !forAFigure)
            return Optional.of(permission(s));
        boolean ofTheCase = s.aim().confident() && s.aim().best().get().likeness() >= ABOUT_THE_CASE;
        boolean begun = s.aim()
                .unit()
                .filter(u -> s.mind().ledger().release(u).isEmpty())
                .isPresent();
        boolean supposes = SUPPOSES.matcher(s.heard().plain()).find();
        if (yours(s) && !supposes && !(ofTheCase && begun))
            return Optional.of(Decision.of("agenda.mine", s.frame("agenda.mine")));
        boolean planned = (coded.has(Technique.AGENDA) || coded.has(Technique.SEEK_COLLABORATION))
                && (SUBJECT.matcher(s.lastAsked()).find()
                        || AGREED.matcher(s.lastAsked()).find());
        boolean mine = s.heard().asked().getLast().shape() == AnswerShape.OPEN
                && !AGREED.matcher(s.lastAsked()).find();
        if (planned && !supposes && !ofTheCase && (mine || last)) {
            return Optional.of(
                    Decision.of(mine ? "agenda.mine" : "agenda.agree", s.frame(mine ? "agenda.mine" : "agenda.agree")));
        }
        boolean sumsUp = coded.has(Technique.SUMMARY)
                && !s.aim().confident()
                && !asksAnew(s)
                && s.heard().words() >= SUMMARY_WORDS;
        return sumsUp ? Optional.of(Reactions.summary(s)) : Optional.empty();
    }

    /** "I wonder if you learned that from him. Does that fit?": so or not, and nothing that was explained. */
    private static boolean guessed(Situation s) {
        return FITS.matcher(s.lastAsked()).find()
                && !s.heard().coded().has(Technique.GIVE_INFORMATION)
                && s.heard().words() < SUMMARY_WORDS * 2;
    }

    /** "So it went by itself. What do you make of that?": of what the client told, and nothing that was explained. */
    static boolean ofTheirOwn(Situation s) {
        return OF_THAT.matcher(s.lastAsked()).find()
                && !s.heard().coded().has(Technique.GIVE_INFORMATION)
                && s.heard().words() < SUMMARY_WORDS * 2;
    }

    /** Says back what was heard and asks whether it is right. */
    static boolean checks(Situation s) {
        return s.heard().words() >= SUMMARY_WORDS
                && !s.heard().stated().isEmpty()
                && CHECKS.matcher(s.heard().plain()).find();
    }

    /** Says what the hour is to be about, and asks whether anything is to be added. */
    static boolean plans(Situation s) {
        return s.heard().coded().has(Technique.AGENDA) && s.heard().words() >= SUMMARY_WORDS;
    }

    static boolean wantsFigure(String asked) {
        return FOR_A_FIGURE.matcher(asked).find();
    }

    /** Leave is asked and made use of in the same breath. */
    static boolean asksAtOnce(Heard heard) {
        return ASKS_AT_ONCE.matcher(heard.plain()).find();
    }

    /** Whether one comes again, where that is asked. */
    static Optional<Decision> returning(Situation s) {
        boolean asked =
                asksToReturn(s.lastAsked()) && s.heard().asked().getLast().closed();
        return asked ? s.framed("comeBack") : Optional.empty();
    }

    static boolean asksToReturn(String asked) {
        return NEXT_TIME.matcher(asked).find();
    }

    /** Asks to be told something, and to do nothing. */
    static boolean wantsWords(String asked) {
        return TOLD.matcher(asked).find();
    }

    /** How the hour was, or what is taken away from it. */
    static boolean asksForFeedback(String asked) {
        return FEEDBACK.matcher(asked).find() || OF_TALKING.matcher(asked).find();
    }

    /** Leaves it to the client what the hour is about. */
    static boolean yours(Situation s) {
        return YOUR_AGENDA.matcher(s.heard().plain()).find();
    }

    /** After all that was said, the last sentence asks for something new: no check of it, and no yes or no. */
    static boolean asksAnew(Situation s) {
        Sentence last = s.heard().asked().getLast();
        return s.heard().endsOpen()
                && !last.content().isEmpty()
                && !CHECKS.matcher(Words.plain(last.text())).find()
                && !MAKES_OF_IT.matcher(Words.plain(last.text())).find();
    }

    /** Beside the check there is a question that wants words. */
    private static boolean asksElse(Situation s) {
        return s.aim().confident()
                && s.heard().asked().stream()
                        .anyMatch(q -> !q.closed()
                                && !q.tagged()
                                && !q.content().isEmpty()
                                && !CHECKS.matcher(Words.plain(q.text())).find());
    }

    /** "So you don't sleep much, is that right?": of one thing, and the case knows whether it is. */
    private static boolean checksOneThing(Situation s) {
        return s.heard().words() < SUMMARY_WORDS
                && s.aim().confident()
                && IS_IT_SO.matcher(s.heard().plain()).find();
    }

    static Decision feedback(Situation s) {
        double trust = s.mind().feelings().trust();
        double opening = s.mind().openingTrust();
        // a client who likes to please says it was fine (Blanchard and Farber 2016: politeness is the first motive)
        double said = trust
                - opening
                + s.mind().style().please() * number("feedback.pleasing")
                - s.mind().feelings().get(Measure.REACTANCE) * number("feedback.reactance");
        String how =
                said >= number("feedback.good") ? "good" : said >= number("feedback.middling") ? "middling" : "poor";
        return Decision.of("feedback." + how, s.frame("feedback." + how))
                .noting("sinceOpening", trust - opening)
                .noting("pleasing", s.mind().style().please() * number("feedback.pleasing"));
    }

    /** Leave given or not; asked to join in an exercise, whether one does. */
    static Decision permission(Situation s) {
        Mind mind = s.mind();
        double will = mind.feelings().trust()
                - mind.feelings().get(Measure.REACTANCE) * number("permission.reactance")
                + mind.style().please() * number("permission.pleasing")
                + s.dice().normal() * number("permission.spread");
        boolean depends = will >= number("permission.depends");
        boolean bids = s.heard().asks() && Beside.bids(s.heard().asked().getLast());
        Optional<Decision> invited = bids ? s.framed("invited." + (depends ? "yes" : "no")) : Optional.empty();
        if (invited.isPresent()) return invited.get();
        boolean gives = will >= number("permission.gives")
                || depends && BEGINS.matcher(s.lastAsked()).find();
        String how = gives ? "yes" : depends ? "depends" : "no";
        return Decision.of("permission." + how, s.frame("permission." + how)).noting("will", will);
    }
}
