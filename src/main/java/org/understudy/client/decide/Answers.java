package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.client.aim.Aim;
import org.understudy.client.aim.Ask.Polarity;
import org.understudy.client.aim.Candidate;
import org.understudy.client.decide.Part.Role;
import org.understudy.client.feel.Cues;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Ledger;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.FollowUp;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Release;
import org.understudy.session.Technique;

/** Answering a question. */
final class Answers {
    /** How often a closed question gets its yes or no and nothing more, for a client of average talk (AnnoMI: 47 % of
     * answers to closed questions have five words or fewer). */
    private static final double BARE_YES_NO = number("answer.bare");

    /** A question about the hour itself is taken for one about the case only from this likeness on. */
    private static final double FORMAL = 0.72;

    /** From this likeness on, a question the case answers is taken as it stands, whatever it seems to point at. */
    private static final double PLAIN = 0.95;

    /** From this likeness on, what sounds like agreeing the agenda is a question about the case. */
    private static final double ABOUT_THE_CASE = 0.5;

    /** A summary has at least so many words. */
    private static final int SUMMARY_WORDS = 18;

    /** So short a question is about what was just said, whatever its words. */
    private static final int FEW_WORDS = 4;

    /** Asks for a subject, or where to begin; without such words, planning together is a question like any other. */
    private static final Pattern SUBJECT =
            Pattern.compile("\\b(talk(ing)? about|focus\\w*|start|begin|work(ing)? on|look(ing)? at|use"
                    + " (the|this|our|today)|spend|priorit\\w*|agenda|today|session|first|this"
                    + " (hour|time)|plan|aims?|goals?)\\b");

    /** Of a question that may mean two things, each must fit so well, and be no further behind the other. */
    private static final double FITS_WELL = 0.45;

    private static final double AS_WELL = 0.12;

    private static final Pattern CHECKS = Pattern.compile("\\b((what )?(did|have) i"
            + " (miss|missed|get|got|left|leave|understood|understand|hear|heard)\\b.{0,30}\\?|is that"
            + " (right|about right|fair|how it is)\\?|does that (sound|seem) (right|fair|about right)|anything"
            + " (i('ve| have)? missed|to add|you'd (add|change)))");

    /** "Can I ask what happened?" asks what happened; only "can I ask you something?" waits for leave. */
    private static final Pattern ASKS_AT_ONCE =
            Pattern.compile("\\b(can|could|may|might) i (just |please )*ask( you)?,?"
                    + " (what|how|who|when|where|why|whether|if|which)\\b");

    private static final Pattern ASKS_LEAVE =
            Pattern.compile("\\b(is it|would it be) (ok|okay|all right|alright|fine) (if (i|we)|to)\\b[^.]*\\?$");

    private static final Pattern FEEDBACK =
            Pattern.compile("\\b(what (has|was) (today|this session|our session|it|this) (been )?like for you(?!,?"
                + " (before|until|at))|how (was|has|did you find|have you found|did) (today|this session|our"
                + " session|the session|our time|it been (today|talking|being here)|this been)\\b|(anything|something)"
                + " i('m| am|'ve| have)? (doing|done|said).{0,30}(help|bother|differently|change)|how do you feel"
                + " about (what we|how we|today|this session|our)|(happy|okay|ok|all right) with (that|this|it|today)"
                + " so far|is (this|it) (helping|any (help|use))|how (are|is) (we|this) (doing|going|working)( for"
                + " you)?( so far| today)?\\?|what (are|will|do|would) you (be )?tak(e|ing) (away |with you"
                + " )?(from|away)|what('s| is| was) (helpful|useful|not helpful|unhelpful)( today| about today)?)");

    private static final Pattern COMING_HERE = Pattern.compile(
            "\\b((getting|coming|finding|got|get|come|drive|journey) (here|in|over|us)|before you came)\\b");
    private static final Pattern PAST = Pattern.compile("\\b(did|was|were|yesterday|last (night|week|time))\\b");

    /** "Shall we?", "is that all right?": agreed to or not. */
    private static final Pattern AGREED = Pattern.compile("\\b((does|would|is|how does|how would) (that|this|it)"
            + " (be|sound|feel|work|seem|suit)?|shall we|is that|okay with you|all right with you)\\b");

    private static final Pattern MAKES_OF_IT =
            Pattern.compile("\\bwhat (do|did) you (make|think) (of|about) (what i('ve| have)?( just)? (said|told"
                + " you|explained|described)|(all|any) (of )?(that|this)|the"
                + " (plan|idea|rationale|explanation))\\b|\\bdoes (that|this|what i('ve)? (just )?(said|explained))"
                + " make (any )?sense\\b|\\bdoes (that|this|any of (that|this)) fit( with (what|how|your))?\\b|\\bhow"
                + " does (that|this) (all )?(land|strike you)( with you)?");

    /** Leaves it to the client what the hour is about. */
    private static final Pattern YOUR_AGENDA = Pattern.compile(
            "\\bwhat (would|do|did|shall|should) (you|we) (like |want |wanna |hope )?(us )?(to )?(talk about|focus"
                + " on|start with|look at|work on|discuss|cover|use (today|our time|the time) for|put on the agenda)("
                + " first| today| with me| together| this (week|time))*\\?|\\bwhere (would you like|shall we|should"
                + " we|do you want) (us )?(to )?(start|begin)( today)?\\?|\\bwhat('s| is) (most )?(on your"
                + " mind|important for you|most useful) (for us )?today\\b");

    /** Asks when something is usually done; no date answers that. */
    private static final Pattern HABIT =
            Pattern.compile("\\b(when|what time|how late|how early) (do|does|are|is) (?!(that|it|this)\\b)\\w+");

    private static final Pattern REVIEW =
            Pattern.compile("\\b(did you|were you able to|have you) (manage|get|do|try|listen|have a"
                    + " go|finish)\\b.{0,40}\\b(homework|plan|task|exercise|sheet|diary|recording|what we"
                    + " (agreed|said|planned)|it this week|anything"
                    + " we)|(task|homework|exercise|practice)\\b[^?]{0,25}\\bdid you (do|try|manage) (it|that|them)|how"
                    + " did (the (homework|plan|task|exercise|week's|recording|practice)|it) go|how (did|have) you"
                    + " (get|got|been getting) on with");
    private static final Pattern TASK = Pattern.compile(
            "\\b(maybe|perhaps|what if|how about|shall|what about|could) (you|we) (could |can |might |just |start by"
                    + " |try )*\\w+\\b.{0,50}\\b(this week|before (next|we)|between now|for next time|each day|every"
                    + " day|once a day)\\b|\\b(will|would|could|can) you (be able to |be willing to |manage to"
                    + " )?(listen|try|write|practi[sc]e|do|keep|note|make)\\b.{0,60}\\b(this week|before (next|we)|at"
                    + " home|(each|every|once a) day|between now|recording|for next time)");

    private Answers() {}

    static Decision to(Situation s) {
        Sentence asked = s.aim().asked().orElseGet(() -> s.heard().asked().getLast());
        Optional<FollowUp> followUp = asked.followUp();
        boolean stale = s.mind().thread().last().isEmpty() || s.mind().thread().sinceLastUnit() > 3;
        double likeness = s.aim().best().map(Candidate::likeness).orElse(0.0);
        double ownSense = asked.content().isEmpty() ? 0.9 : 0.75;
        boolean onward = followUp.filter(FollowUp::wide).isPresent();
        boolean bySelf = s.aim().confident()
                && likeness > ownSense
                && (stale || !onward && !asked.content().isEmpty());
        Optional<Decision> here = Hour.ofBeingHere(s);
        if (here.isPresent()) return likeness >= FORMAL ? aimed(s.aim().best().get(), asked, s) : here.get();
        Optional<Decision> detail = Details.of(s);
        if (detail.isPresent()) return detail.get();
        Optional<Decision> ofWhat = Clarifying.ofWhat(asked, s);
        if (ofWhat.isPresent() && !(s.aim().confident() && likeness >= PLAIN)) return ofWhat.get();
        Optional<DisclosureUnit> reason = Courtesies.reason(s);
        if (reason.isPresent() && !(s.aim().confident() && likeness >= FORMAL)) return Telling.asked(reason.get(), s);
        Optional<Decision> particular = Particulars.of(asked, likeness, s);
        if (particular.isPresent()) return particular.get();
        if (followUp.isPresent() && !bySelf) return Following.of(followUp.get(), asked, s);
        boolean feedback = s.heard().coded().has(Technique.FEEDBACK_ELICIT)
                && s.heard().plain().matches(".*\\b(today|session|useful|helpful|useless)\\b.*");
        Optional<Decision> hour = likeness < FORMAL ? Hour.of(s) : Optional.empty();
        if (hour.isPresent()) return hour.get();
        Optional<Decision> formal = likeness < FORMAL || feedback ? formal(s) : Optional.empty();
        if (formal.isPresent()) return formal.get();
        boolean supposing = Supposing.is(s);
        if (supposing && !(s.aim().confident() && likeness >= Supposing.about(s))) return Supposing.answer(asked, s);
        if (s.aim().confident()) return aimed(s.aim().best().get(), asked, s);
        if (asked.elliptical() && !stale && asked.closed()) return fallback("yesNo", s);
        if (asked.elliptical() && !stale) return Following.of(FollowUp.MORE, asked, s);
        return beside(asked, s);
    }

    static Decision aimed(Candidate candidate, Sentence asked, Situation s) {
        DisclosureUnit unit = candidate.unit();
        Mind mind = s.mind();
        Optional<Polarity> polarity = YesNo.of(asked, candidate);
        boolean fresh = mind.ledger().release(unit).isEmpty();
        boolean mayTell = Gates.allowed(unit, mind).compareTo(Release.HALF) >= 0;
        if (polarity.isPresent() && fresh && mayTell && unit.risk().isEmpty() && bare(s)) {
            mind.ledger().tell(unit, Release.HINT);
            mind.thread().spokeOf(unit);
            return Decision.of(
                            "answer", YesNo.lead(s, polarity.get(), asked, unit).as(Role.BODY))
                    .about(unit)
                    .releasing(Release.HINT)
                    .through(Gates.door(unit, mind));
        }
        Decision told = Telling.asked(unit, s);
        boolean matter =
                told.release().filter(r -> r.compareTo(Release.HALF) >= 0).isPresent()
                        && told.unit().filter(unit::equals).isPresent()
                        && told.act().startsWith("disclose");
        if (polarity.isPresent()) {
            told = told.keeping(
                    l -> YesNo.begins(l).map(p -> p == polarity.get()).orElse(true));
        }
        return polarity.isPresent() && matter ? told.after(YesNo.lead(s, polarity.get(), asked, unit)) : told;
    }

    private static boolean bare(Situation s) {
        Mind mind = s.mind();
        double p = BARE_YES_NO * (1.5 - mind.style().talk())
                + mind.feelings().get(Measure.REACTANCE) / 400
                + Math.min(3, mind.thread().closedRun()) * 0.08;
        return s.dice().chance(Math.clamp(p, 0.1, 0.85));
    }

    /** Questions about the hour itself. */
    private static Optional<Decision> formal(Situation s) {
        var coded = s.heard().coded();
        if (CHECKS.matcher(s.heard().plain()).find() || Cues.sumsUp(s.heard()) && !asksAnew(s))
            return Optional.of(Reactions.summary(s));
        if (s.heard().plain().contains("believe me"))
            return Optional.of(Decision.of("reassured", s.frame("reassured")));
        if (MAKES_OF_IT.matcher(s.heard().plain()).find()) return Optional.of(Reactions.informed(s));
        boolean getting = COMING_HERE.matcher(s.heard().plain()).find();
        if (coded.has(Technique.FEEDBACK_ELICIT) && !getting
                || FEEDBACK.matcher(s.heard().plain()).find()) return Optional.of(feedback(s));
        if (REVIEW.matcher(s.heard().plain()).find()) return Optional.of(review(s));
        boolean past = PAST.matcher(lastAsked(s)).find();
        if (coded.has(Technique.HOMEWORK) && !past
                || TASK.matcher(s.heard().plain()).find()) return Optional.of(homework(s));
        // the question after "can I ask you something?" is the question
        boolean last = s.heard().asked().getLast().closed();
        boolean asksAtOnce = ASKS_AT_ONCE.matcher(s.heard().plain()).find();
        boolean leave = coded.has(Technique.ASK_PERMISSION)
                || ASKS_LEAVE.matcher(s.heard().plain()).find();
        if (leave && last && !asksAtOnce) return Optional.of(permission(s));
        boolean ofTheCase = s.aim().confident() && s.aim().best().get().likeness() >= ABOUT_THE_CASE;
        boolean begun = s.aim()
                .unit()
                .filter(u -> s.mind().ledger().release(u).isEmpty())
                .isPresent();
        if (YOUR_AGENDA.matcher(s.heard().plain()).find() && !(ofTheCase && begun))
            return Optional.of(Decision.of("agenda.mine", s.frame("agenda.mine")));
        boolean planned = (coded.has(Technique.AGENDA) || coded.has(Technique.SEEK_COLLABORATION))
                && (SUBJECT.matcher(lastAsked(s)).find()
                        || AGREED.matcher(lastAsked(s)).find());
        if (planned && !ofTheCase) {
            boolean mine = s.heard().asked().getLast().shape() == AnswerShape.OPEN;
            return Optional.of(
                    Decision.of(mine ? "agenda.mine" : "agenda.agree", s.frame(mine ? "agenda.mine" : "agenda.agree")));
        }
        boolean sumsUp = coded.has(Technique.SUMMARY)
                && !s.aim().confident()
                && !asksAnew(s)
                && s.heard().words() >= SUMMARY_WORDS;
        return sumsUp ? Optional.of(Reactions.summary(s)) : Optional.empty();
    }

    /** After all that was said, the last sentence asks for something new: no check of it, and no yes or no. */
    static boolean asksAnew(Situation s) {
        Sentence last = s.heard().asked().getLast();
        boolean words = !last.closed() && !last.tagged();
        return words
                && s.heard().sentences().getLast() == last
                && !last.content().isEmpty()
                && !CHECKS.matcher(Words.plain(last.text())).find()
                && !MAKES_OF_IT.matcher(Words.plain(last.text())).find();
    }

    private static String lastAsked(Situation s) {
        return Words.plain(s.heard().asked().getLast().text());
    }

    static Decision feedback(Situation s) {
        double trust = s.mind().feelings().trust();
        double opening = s.mind().openingTrust();
        // a client who likes to please says it was fine (Blanchard and Farber 2016: politeness is the first motive)
        double said = trust
                - opening
                + s.mind().style().please() * 10
                - s.mind().feelings().get(Measure.REACTANCE) * 0.2;
        String how = said >= 8 ? "good" : said >= -12 ? "middling" : "poor";
        return Decision.of("feedback." + how, s.frame("feedback." + how));
    }

    /** Asked how last week's task went: what the case tells of it, else half done. */
    private static Decision review(Situation s) {
        Optional<DisclosureUnit> told = s.aim().candidates().stream()
                .map(Candidate::unit)
                .filter(u -> u.id().contains("homework")
                        || u.topic().toLowerCase(java.util.Locale.ROOT).contains("homework"))
                .findFirst();
        if (told.isPresent() && Telling.missing(told.get(), s.mind()).isEmpty()) return Telling.asked(told.get(), s);
        double likely = s.mind()
                .ledger()
                .taskTaken()
                .map(how -> how.equals("accept") ? 0.5 : 0.1)
                .orElse(0.3);
        String how = s.dice().chance(likely) ? "done" : "halfDone";
        return Decision.of("homework." + how, s.frame("homework." + how));
    }

    static Decision homework(Situation s) {
        Mind mind = s.mind();
        double will = mind.feelings().trust() * 0.5
                + mind.feelings().get(Measure.HOPE) * 0.5
                + mind.style().please() * 15
                - mind.feelings().get(Measure.REACTANCE) * 0.5
                - mind.feelings().get(Measure.FATIGUE) * 0.1
                + s.dice().normal() * 6;
        String how = will >= number("homework.accepts")
                ? "accept"
                : will >= number("homework.hesitates") ? "hesitant" : "decline";
        return Decision.of("homework." + how, s.frame("homework." + how));
    }

    static Decision permission(Situation s) {
        Mind mind = s.mind();
        double will = mind.feelings().trust()
                - mind.feelings().get(Measure.REACTANCE) * 0.7
                + mind.style().please() * 15
                + s.dice().normal() * 6;
        String how =
                will >= number("permission.gives") ? "yes" : will >= number("permission.depends") ? "depends" : "no";
        return Decision.of("permission." + how, s.frame("permission." + how));
    }

    /** Nothing of the case answers it: beside the question, in the topic where it is near, else by the question's shape. */
    static Decision beside(Sentence asked, Situation s) {
        if (s.aim().outcome() == Aim.Outcome.NEAR_MISS) {
            Optional<Decision> near = asked.meant().isEmpty() ? nearby(s) : ofPerson(s);
            if (near.isPresent()) return near.get();
        }
        boolean about = asked.stems().stream().anyMatch(w -> w.matches("it|that|this|he|she|they|we"))
                || s.heard().coded().has(Technique.SOCRATIC_QUESTION);
        boolean ofTheScale = s.mind().thread().sinceLastUnit() <= 3
                && s.mind()
                        .thread()
                        .last()
                        .filter(u -> u.shape() == AnswerShape.SCALE)
                        .isPresent();
        boolean personal = about
                || ofTheScale
                || asked.stems().contains("you")
                || s.heard().plain().contains("your")
                || asked.content().size() <= 1
                || s.heard().words() <= FEW_WORDS;
        if (!personal && asked.asking()) {
            s.mind().thread().offTopic(s.mind().thread().offTopic() + 1);
            return Decision.of("off_topic", s.meta("offTopic"));
        }
        if (asked.shape() == AnswerShape.WHY) return Decision.of("unsure.why", s.frame("unsureWhy"));
        return fallback(Telling.shapeName(asked.shape()), s);
    }

    /** A near miss is answered with something light of the same topic that may be told. */
    private static Optional<Decision> nearby(Situation s) {
        Ledger ledger = s.mind().ledger();
        String topic = s.aim().best().get().unit().topic();
        boolean onward = s.heard().plain().matches("^(and|then|so|but)\\b.*");
        if (onward
                && s.mind()
                        .thread()
                        .last()
                        .filter(u -> !u.topic().equals(topic))
                        .isPresent()) return Optional.empty();
        List<DisclosureUnit> light = s.clientCase().units().stream()
                .filter(u -> u.topic().equals(topic) && u.risk().isEmpty() && !Gates.isDeep(u, s.mind()))
                .filter(u -> ledger.release(u).isEmpty()
                        && Telling.missing(u, s.mind()).isEmpty())
                .filter(u -> Gates.allowed(u, s.mind()).compareTo(Release.HALF) >= 0)
                .toList();
        return s.aim().candidates().stream()
                .map(Candidate::unit)
                .filter(light::contains)
                .findFirst()
                .map(u -> Telling.tell(u, Fitting.to(Part.told(u, Release.HALF).orElseThrow(), u, Release.HALF, s), s))
                .or(() -> eitherWay(s));
    }

    /** Two things may be meant and both fit well: the first that may be told is answered. */
    private static Optional<Decision> eitherWay(Situation s) {
        double best = s.aim().best().get().match();
        return s.aim().candidates().stream()
                .filter(c -> c.match() >= FITS_WELL && best - c.match() <= AS_WELL)
                .map(Candidate::unit)
                .filter(u -> u.risk().isEmpty() && Telling.missing(u, s.mind()).isEmpty())
                .filter(u -> Gates.allowed(u, s.mind()).compareTo(Release.HINT) >= 0)
                .filter(u -> s.mind().ledger().release(u).isEmpty())
                .findFirst()
                .map(u -> Telling.asked(u, s));
    }

    /** About somebody, but what is not plain: what can be told of them. */
    private static Optional<Decision> ofPerson(Situation s) {
        return s.aim().candidates().stream()
                .map(Candidate::unit)
                .filter(u -> u.risk().isEmpty()
                        && Telling.missing(u, s.mind()).isEmpty()
                        && Gates.allowed(u, s.mind()).compareTo(Release.HALF) >= 0)
                .filter(u -> s.mind().ledger().release(u).isEmpty()
                        || s.mind().spoken().unused(u.more()))
                .findFirst()
                .map(u -> Telling.asked(u, s));
    }

    static Decision fallback(String shape, Situation s) {
        Part usual = s.frame("usual");
        if (shape.equals("when") && HABIT.matcher(s.heard().plain()).find() && !usual.isEmpty())
            return Decision.of("beside.usual", usual);
        Part own = Part.fallback(s.clientCase(), shape);
        boolean left = s.mind().spoken().unused(own.lines());
        Part part = left ? own : Part.fallback(s.clientCase(), "open");
        return Decision.of("beside." + shape, part);
    }
}
