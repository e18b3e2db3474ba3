package org.understudy.client.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.client.aim.Aim;
import org.understudy.client.aim.Ask.Polarity;
import org.understudy.client.aim.Candidate;
import org.understudy.client.aim.Whom;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Ledger;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Release;
import org.understudy.session.Technique;

/** A question nothing of the case answers: beside it, in the topic where it is near, else by the shape of the question. */
final class Beside {
    /** So short a question is about what was just said, whatever its words. */
    private static final int FEW_WORDS = 4;

    /** Of so many turns a word is still in the air. */
    private static final int LATELY = 8;

    /** Of a question that may mean two things, each must fit so well, and be no further behind the other. */
    private static final double FITS_WELL = 0.45;

    private static final double AS_WELL = 0.12;

    /** Of the same topic, what fits as well as the best but for so much. */
    private static final double LEVEL = 0.03;

    /** So like a question of the case, it is that one, whomever it names. */
    private static final double OF_ITSELF = 0.6;

    /** So much nearer in its words that it is the one. */
    private static final double WORDED = 0.05;

    /** Whether something happened is not denied in passing. */
    private static final Pattern DENIES = Pattern.compile(
            "(?i)^((um|er|well|oh|hm),? )?(no|nah|not|never|nothing|hardly|i don't (think|believe|suppose)|i"
                    + " (wouldn't|shouldn't) (say|think))\\b");

    /** Asks when something is usually done; no date answers that. */
    private static final Pattern HABIT =
            Pattern.compile("\\b(when|what time|how late|how early) (do|does|are|is) (?!(that|it|this)\\b)\\w+");

    private static final Pattern HOW_LONG = Pattern.compile("\\bhow long\\b(?! ago)");

    /** Asks after the client, whoever else is named. */
    private static final Pattern YOU =
            Pattern.compile("\\b(do|did|are|were|have|had|would|could|can|will|might|should) you\\b|\\byou"
                    + " (feel|felt|think|thought)\\b");

    /** Whether somebody is alive, near or at work is said with what is told of them. */
    private static final Pattern OF_THEM =
            Pattern.compile("^((and|so|but|ok|okay|well|um),? )*(does|do|is|are|has|have|was|were) (he|she|they|your("
                    + " \\w+)?( \\w+)?)( still| both)?"
                    + " (live|alive|around|living|work(ing)?|married|well|retired|near(by)?|close by|with you|with"
                    + " us)\\b");

    /** Wants a thought about it, not more of it. */
    private static final Pattern MAKES_OF_IT = Pattern.compile(
            "\\b(make|think) of (it|that|this)\\b|\\b(tell|say about|mean to) you\\b|\\bexplain (it|that)\\b");

    /** One of several things that were said. */
    private static final Pattern WHICH = Pattern.compile("^((and|so|but|ok|okay),? )*which\\b");

    /** "Which of those would you most like back?" */
    private static final Pattern OF_THOSE = Pattern.compile("\\bwhich (one )?of (those|these|them)\\b");

    /** "Would you try one with me?": to be agreed to or not. */
    private static final Pattern INVITES = Pattern.compile(
            "^((and|so|but|ok|okay|well),? )*(are you (willing|ready|happy|prepared|okay|ok) to (start|begin|try|have"
                    + " a go|do)\\b|(would|could|will|can) you (like to |be up for |be willing to |be able to |want to"
                    + " )?(try|do|have a"
                    + " go|give|take|close|open|put|sit|breathe|imagine|picture|bring|come|show|join)\\b|shall we\\b)");

    private static final Pattern BIDS = Pattern.compile(
            "^((and|so|but|ok|okay|well),? )*(would|could|will|can) you (like to |be up for |be willing to |be able to"
                    + " |want to )?(try|have a go|close|sit(?! (\\w+ )?with"
                    + " )|breathe|imagine|picture|join|put|feel|notice|name|look|place|rest|press|do"
                    + " (it|that|this|one|a)\\b)");

    /** "So you like to be early?": said back with a lifted voice. */
    private static final Pattern DECLARED = Pattern.compile("^((so|and|but|then|okay|right|oh|ah|well|hm+),?"
            + " )*(you('re|'ve|'d)?|your|it('s)?|that('s)?|he('s)?|she('s)?|they('re)?|there('s)?) ");

    /** Asks what was, or whether there is any. */
    private static final Pattern MEMORY = Pattern.compile(
            "\\b(did|have|has|had|was|were|any|ever|anyone|anybody|anything|anywhere|somebody|someone|something|is"
                    + " there|are there)\\b");

    /** Everybody knows whether it is so of himself: "a bit of both" is no answer. */
    private static final Pattern FACT = Pattern.compile(
            "^((and|so|but|ok|okay|well|um|uh),? )*(did you (ever|go|have|get|live|grow|study|work|move|serve)|have"
                    + " you (got|ever (been|had|lived|worked|seen|tried))|(is|are|was|were) there"
                    + " (a|an|any|anyone|anybody)|do you (have|own|keep|live|rent|drive))\\b");

    /** Of anybody's life, whoever is not named in it. */
    private static final Pattern OF_A_LIFE = Pattern.compile(
            "\\b(home|house|family|week|weekend|days?|nights?|mornings?|evenings?|lately|recently|life|today|yesterday|childhood|young|little|small)\\b");

    private static final Pattern RECALLED =
            Pattern.compile("(?i)\\b(call to mind|think of|so far|lately|that i know)\\b");

    /**
     * What everybody is asked once to rule it out. A case that tells of it has it written; where it has not, it is not so, and never
     * half so.
     */
    private static final Pattern SCREENS = Pattern.compile(
            "\\b(hear(ing)? (any )?(voices|things)|see(ing)? things( that)?|hallucinat\\w*|arrest(ed)?|(in|to)"
                    + " prison|criminal record|gambl\\w*|manic|mania|psychosis|psychotic|paranoi\\w*|people (are"
                    + " )?(following|watching|after) you)\\b");

    /** From this likeness on what is screened for is what a case has written. */
    private static final double AS_IT_STANDS = 0.8;

    /** Neither yes nor no is made up of what was done to somebody, or what they did. */
    private static final Pattern OF_VIOLENCE =
            Pattern.compile("\\b(abus\\w*|violen\\w*|molest\\w*|rap(e|ed)|assault\\w*|beaten"
                    + "|hit (you|him|her|them|claire|anybody|anyone|somebody|someone|your \\w+))\\b");

    private Beside() {}

    /** Nothing of the case answers it: beside the question, in the topic where it is near, else by the question's shape. */
    static Decision of(Sentence asked, Situation s) {
        if (s.aim().outcome() == Aim.Outcome.NEAR_MISS) {
            Optional<Decision> near = asked.meant().isEmpty() ? nearby(asked, s) : ofPerson(s);
            if (near.isPresent()) return near.get();
        }
        boolean ofThese = WHICH.matcher(Words.plain(asked.text())).find();
        if (!personal(asked, s) && !ofThese && asked.asking() && s.aim().outcome() == Aim.Outcome.OUT_OF_SCOPE) {
            return Decision.of("off_topic", s.meta("offTopic"));
        }
        boolean declared = DECLARED.matcher(Words.plain(asked.text())).find()
                && !s.lastSaid().isEmpty();
        if (declared && asked.closed() && s.aim().outcome() == Aim.Outcome.OUT_OF_SCOPE) return Backchannels.after(s);
        if (invites(asked)) return Formalities.permission(s);
        if (asked.shape() == AnswerShape.WHY) return Decision.of("unsure.why", s.frame("unsureWhy"));
        return fallback(Telling.shapeName(asked.shape()), s);
    }

    /** Of the client, of what was just said, or too short to be of anything else. */
    static boolean personal(Sentence asked, Situation s) {
        boolean theirs = s.lastSaid().stream().anyMatch(asked.content()::contains);
        boolean led =
                s.heard().stated().stream().anyMatch(x -> x.content().stream().anyMatch(asked.content()::contains));
        boolean about = theirs
                || led
                || asked.stems().stream().anyMatch(w -> w.matches("it|that|this|he|she|they|we"))
                || s.heard().coded().has(Technique.SOCRATIC_QUESTION);
        boolean ofTheScale = s.mind().thread().sinceLastUnit() <= 3
                && s.mind()
                        .thread()
                        .last()
                        .filter(u -> u.shape() == AnswerShape.SCALE)
                        .isPresent();
        return about
                || Thin.kind(Words.plain(asked.text())).isPresent() && spokenOf(asked, s)
                || ofTheScale
                || asked.stems().contains("you")
                || s.heard().plain().contains("your")
                || OF_A_LIFE.matcher(s.heard().plain()).find()
                || asked.content().size() <= 1
                || s.heard().words() <= FEW_WORDS;
    }

    /** The client has said a word of it lately. */
    private static boolean spokenOf(Sentence asked, Situation s) {
        return s.mind().spoken().recent(LATELY).stream().flatMap(List::stream).anyMatch(asked.content()::contains);
    }

    /** A near miss is answered with something light of the same topic that may be told. */
    private static Optional<Decision> nearby(Sentence asked, Situation s) {
        Optional<Decision> worded = asWorded(asked, s);
        if (worded.isPresent()) return worded;
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
        double best = s.aim().best().get().match();
        return s.aim().candidates().stream()
                .filter(c -> c.answers() && best - c.match() <= LEVEL && c.wantsAlike(asked))
                .map(Candidate::unit)
                .filter(light::contains)
                .findFirst()
                .map(u -> Telling.tell(u, Fitting.to(Part.told(u, Release.HALF).orElseThrow(), u, Release.HALF, s), s))
                .or(() -> eitherWay(asked, s));
    }

    /** Of several that fit about as well, the one that is asked for in the nearest words. */
    private static Optional<Decision> asWorded(Sentence asked, Situation s) {
        Candidate best = s.aim().best().get();
        return s.aim().candidates().stream()
                .filter(c -> c.unit().risk().isEmpty() && best.match() - c.match() <= AS_WELL && c.wantsAlike(asked))
                .max(Comparator.comparingDouble(Candidate::likeness))
                .filter(c -> c.answers() || shares(asked, c))
                .filter(c -> c.likeness() >= FITS_WELL && c.likeness() >= best.likeness() + WORDED)
                .map(Candidate::unit)
                .filter(u -> Telling.missing(u, s.mind()).isEmpty())
                .map(u -> Telling.asked(u, s));
    }

    /** "How long were you together?" is not "how long are you in the shower". */
    private static boolean shares(Sentence asked, Candidate c) {
        return Words.content(c.ask().text()).stream().anyMatch(asked.content()::contains);
    }

    /** Two things may be meant and both fit well: the first that may be told is answered. */
    private static Optional<Decision> eitherWay(Sentence asked, Situation s) {
        double best = s.aim().best().get().match();
        return s.aim().candidates().stream()
                .filter(c ->
                        c.answers() && c.match() >= FITS_WELL && best - c.match() <= AS_WELL && c.wantsAlike(asked))
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
                .filter(Candidate::answers)
                .map(Candidate::unit)
                .filter(u ->
                        tellable(u, s) && s.whom().filter(w -> !w.isTold(u)).isEmpty())
                .findFirst()
                .map(u -> Telling.asked(u, s));
    }

    /** The question names somebody, and what it is nearest to is about somebody else: what can be told of the one it names. */
    static Optional<Decision> ofSomebodyElse(Sentence asked, Situation s) {
        boolean ofYou = YOU.matcher(Words.plain(asked.text())).find();
        boolean whereOrWhether = OF_THEM.matcher(Words.plain(asked.text())).find();
        if (s.whom().isEmpty() || asked.closed() && !whereOrWhether || ofYou) return Optional.empty();
        if (s.aim().confident() && !asked.meant().isEmpty()) return Optional.empty();
        Whom whom = s.whom().get();
        boolean found = s.aim().confident()
                && s.aim()
                        .best()
                        .filter(c -> c.likeness() >= OF_ITSELF || whom.isTold(c.unit()))
                        .isPresent();
        if (found) return Optional.empty();
        return Stream.concat(s.aim().candidates().stream().map(Candidate::unit), s.clientCase().units().stream())
                .filter(u -> whom.isTold(u) && !Gates.isDeep(u, s.mind()) && tellable(u, s))
                .findFirst()
                .map(u -> Telling.asked(u, s));
    }

    private static boolean tellable(DisclosureUnit u, Situation s) {
        return u.risk().isEmpty()
                && Telling.missing(u, s.mind()).isEmpty()
                && Gates.allowed(u, s.mind()).compareTo(Release.HALF) >= 0
                && (s.mind().ledger().release(u).isEmpty() || s.mind().spoken().unused(u.more()));
    }

    /** What was let show and hurts is kept, of what was told there is no more, and the rest is brushed off. */
    private static String plainly(Situation s) {
        Optional<DisclosureUnit> last =
                s.mind().thread().last().filter(_ -> s.mind().thread().sinceLastUnit() <= 1);
        boolean ofIt = s.heard().asks()
                && (s.heard().asked().getLast().pointsBack()
                        || s.heard().asked().getLast().content().stream().anyMatch(s.lastSaid()::contains));
        if (last.isEmpty() || !ofIt) return "cantSay";
        if (MAKES_OF_IT.matcher(s.lastAsked()).find()) return "pondering";
        boolean told = s.mind().ledger().toldAtLeast(last.get().id(), Release.HALF);
        if (told) return "thatsAll";
        return Gates.isHarmless(last.get()) ? "cantSay" : "keeps";
    }

    /** Whether a question asks somebody to join in an exercise: to breathe, to close the eyes, to try it. */
    static boolean bids(Sentence asked) {
        String plain = Words.plain(asked.text());
        return invites(asked) && BIDS.matcher(plain).find();
    }

    /** Whether a question asks somebody to do something here and now. */
    static boolean invites(Sentence asked) {
        String plain = Words.plain(asked.text());
        return INVITES.matcher(plain).find() && !Formalities.wantsFigure(plain);
    }

    private static boolean ofMemory(Situation s) {
        return MEMORY.matcher(s.lastAsked()).find();
    }

    /** "Not that I can think of" is no answer to what somebody is. */
    private static Part now(Part part) {
        return part.keeping(l -> !RECALLED.matcher(l).find());
    }

    /** Asked to be ruled out, and nothing the case tells of in nearly these words. */
    static Optional<Decision> screened(Sentence asked, Situation s) {
        boolean told = s.aim().best().filter(c -> c.likeness() >= AS_IT_STANDS).isPresent();
        return asked.closed() && !told && SCREENS.matcher(s.lastAsked()).find()
                ? Optional.of(ruledOut(s))
                : Optional.empty();
    }

    private static Decision ruledOut(Situation s) {
        return Decision.of("beside.yesNo", YesNo.ofFact(s, Polarity.NO));
    }

    static Decision fallback(String shape, Situation s) {
        if (shape.equals("yesNo") && SCREENS.matcher(s.lastAsked()).find()) return ruledOut(s);
        if (Unwritten.isAsked(s) && !Thin.isHeavy(s.lastAsked())) return Decision.of("beside.yesNo", Unwritten.fact(s));
        if (shape.equals("yesNo") && OF_VIOLENCE.matcher(s.lastAsked()).find())
            return Decision.of("beside.yesNo", s.frame("cantSay"));
        Part usual = s.frame("usual");
        if (shape.equals("when") && HABIT.matcher(s.heard().plain()).find() && !usual.isEmpty())
            return Decision.of("beside.usual", usual);
        // dates are no answer to how long something takes
        if (shape.equals("when") && HOW_LONG.matcher(s.lastAsked()).find()) return fallback("open", s);
        Optional<Decision> which = OF_THOSE.matcher(s.lastAsked()).find() ? s.framed("which") : Optional.empty();
        if (which.isPresent()) return which.get();
        String how = plainly(s);
        boolean ponders = how.equals("pondering");
        Optional<Decision> light = how.equals("keeps") || ponders
                ? Optional.empty()
                : shape.equals("open") || shape.equals("yesNo")
                        ? Thin.orUnsure("beside." + shape, s)
                        : Thin.of("beside." + shape, s);
        if (light.isPresent()) return light.get();
        Optional<Decision> back = how.equals("cantSay") && shape.equals("open") ? SaidBack.of(s) : Optional.empty();
        if (back.isPresent()) return back.get();
        Part plain = s.frame(how);
        boolean brushedOff = shape.equals("open")
                || shape.equals("yesNo") && FACT.matcher(s.lastAsked()).find();
        if (brushedOff && s.mind().spoken().unused(plain.lines())) return Decision.of("beside." + shape, plain);
        Part written = Part.fallback(s.clientCase(), shape);
        Part own = Thin.answering(ofMemory(s) ? written : now(written), s);
        if (s.heard().asks() && Thin.isHeavy(s.lastAsked()))
            own = own.keeping(l -> !DENIES.matcher(l).find());
        own = Thin.fitting(shape.equals("yesNo") && s.heard().asks() ? Unwritten.whether(own, s) : own, s);
        boolean left = s.mind().spoken().unused(own.lines());
        Part part = left ? own : Part.fallback(s.clientCase(), "open");
        return Decision.of("beside." + shape, part);
    }
}
