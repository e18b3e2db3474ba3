package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.mind.Thread;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Words;
import org.understudy.session.Technique;

/** Numbers the client gives: distress within ten points of the state, other scales from hope. */
final class Numbers {
    /** How far a stated figure may lie from the state (§3.9: 10). */
    private static final double SPREAD = number("suds.spread");

    /** "What would a hundred be for you?" asks what the scale means, not for a number. */
    private static final Pattern ANCHOR = Pattern.compile(
            "\\bwhat (would|could|might) be (about |around |only )?(a |an )?\\d+\\b|\\bwhat('s| is| was| would| might|"
                + " does|'d)? (be |you )?(put |call |have )?(at |as |be )?(a |an |the |your |like"
                + " )?(100|hundred|zero|nought|50|fifty|ten|top|bottom|middle|0)\\b(?!\\?? (right )?now)|what"
                + " (would|might|could) (be|you put|count"
                + " as|a|an|your)\\b.{0,20}\\b(100|hundred|zero|nought|50|fifty|0)\\b|when were you (at|last)|\\bwhat"
                + " would .{0,30}\\b(look|feel|be) like\\b");

    /** "What number was that?" of something told, "and when you came in?" of earlier in the hour. */
    private static final Pattern THEN = Pattern.compile(
            "\\bwh(at|ich) (number|figure|rating) (was|would) (that|it|you)\\b|\\bwhat (number|figure) (were|did)"
                    + " you\\b.{0,30}\\b(then|there)\\b|\\bhow (high|bad|strong|intense) (was|did) (it|that|(the|your)"
                    + " \\w+) (get|go)?\\b.{0,20}(number|0|hundred)");

    private static final Pattern EARLIER =
            Pattern.compile("\\b(when you (came|walked|got|sat) (in|here|down)|at the (start|beginning)|before we"
                    + " (started|began)|coming in)\\b");

    private static final Pattern WHY =
            Pattern.compile("\\b(what makes (it|that|you say)|why)( that| it| a| an| the| this| number| not|"
                    + " (one|two|three|four|five|six|seven|eight|nine|ten)| \\d+|\\?|$)|how come\\b|what('s| is)"
                    + " (behind|in) (that|the) number|what made it (that|\\d+)");

    /** "Where are you?" asks for a figure only while figures are the subject. */
    private static final Pattern PLACE =
            Pattern.compile("\\bwhere are you\\b(?! (right )?(now|at|on)\\b)|\\bwhere('s| is) it\\b");

    /** "And a number for that?" asks for one in so many words. */
    private static final Pattern NUMBER = Pattern.compile(
            "^(okay |ok |and |so |right |now |then |just )*((what('s| is)( it| that)? )?(a|your|the|which|what)"
                    + " )?number( (for (that|this|it)|please|now|right now|just now|at the moment|today|there))?\\?$");

    /** "And now?", "How much is it just this minute?": for a figure while figures are the subject. */
    private static final Pattern NOW = Pattern.compile(
            "^(okay |ok |and |so |right |then )*((what|how much|how high|where)('s| is| are)? ?(it|that|you|this)?"
                    + " )?((right |just |at )*(now|the moment|this (minute|moment)|this second))(,? (as|while) (we|you)"
                    + " (talk|speak|sit here|say it|tell me))?\\?$");

    /** "Would you write down how scared you are, out of a hundred?": figures for the week and not for now. */
    private static final Pattern TO_NOTE =
            Pattern.compile("\\b(writ(e|ing)|not(e|ing)|jot(ting)?|put(ting)?|log(ging)?|keep(ing)? a"
                    + " (note|record)|record(ing)?)\\b.{0,30}\\b(down|each|every|of|before|after)\\b");

    private static final Pattern WOULD_YOU =
            Pattern.compile("\\b(would|could|can|will|might) you\\b|\\b(i'd|i would) like you to\\b");

    private static final Pattern SCALE = Pattern.compile(
            "\\b(on a scale (of|from)|out of (ten|a hundred|10|100)|(from |between )?(0|zero|nought|one|1)(?: ?[-–] ?|"
                    + " (to|and|through|up to) )(10|ten|100|a hundred|hundred)|(if|where|with|and) (10|ten|100|a"
                    + " hundred)('s| is| being| means| was| were))\\b");

    /** "You gave it a six last time." */
    private static final Pattern GIVEN = Pattern.compile("\\b(you|it|that|they) (gave|was|were|said|rated|came"
            + " to)\\b[^.?!]{0,25}\\b(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|hundred)\\b");

    /** Asks for the place on the scale; "seven out of ten, isn't it?" gives one. */
    private static final Pattern ON_A_SCALE = Pattern.compile(
            "\\b(how|what|where|which|rate|rating|number|score|put|give|say|place)\\b|^\\W*((and|so|okay|ok|right|just)"
                    + ",? )*((on|in) a scale|out of|from|between|0|zero|nought|one|1)\\b[^?.]{0,20}\\?$");

    private static final Pattern HUNDRED = Pattern.compile("\\b(100|hundred)\\b");

    private static final Pattern ELSE = Pattern.compile(
            "^((and|so|but|okay|ok|right|then|well),? )*(who|whose|why|when|which (day|time|of|one)|where"
                    + " (do|did|does|could|can|will|shall|is|was)|what"
                    + " (could|can|will|shall|else|happen\\w*|gets?|stops?|helps?|do you do|did you do))\\b");

    private static final Pattern WHERE = Pattern.compile("\\bwhere are you\\b");

    /** Asks to be told as if it were now: where one is in it is a place. */
    private static final Pattern INTO_IT = Pattern.compile("\\b(present tense|(close|shut) your eyes|eyes"
            + " (closed|shut)|(as if|as though|like) it('s| is| were| was) happening|back (in|to|at|on) (that|the)"
            + " (moment|night|day|evening|morning|time|memory))\\b");

    private static final Pattern FIGURE = Pattern.compile("\\d|\\b(number|suds|scale|hundred|ten|nought|zero)\\b");

    private static final Pattern SAID_BACK = Pattern.compile(
            "^((okay|ok|so|right|thank you|thanks|good|mm+|alright|all right|a|an|about|around|still|at)[,.]?"
                    + " )*\\d+\\b(?! ?(to|out of|or|and|-|–))");

    private static final Pattern FROM_ONE = Pattern.compile("\\b(one|1)( to | ?[-–] ?| and )(ten|10)\\b");

    /** For so many turns a figure is still the subject. */
    private static final int FRESH = 2;

    private Numbers() {}

    /** What a turn about figures gets, where it is one. */
    static Optional<Decision> of(Situation s) {
        Heard heard = s.heard();
        boolean fresh = s.mind().thread().sinceFigure() <= FRESH;
        Optional<Decision> course = Course.of(s).or(() -> Steps.of(s));
        if (course.isPresent()) return course;
        if (heard.asks()
                && THEN.matcher(heard.plain()).find()
                && !heard.plain().matches(".*\\b(now|at the moment|today)\\b.*")) {
            Optional<Decision> then = then(s);
            if (then.isPresent()) return then;
        }
        if (fresh && heard.asks() && heard.words() <= 9) {
            if (EARLIER.matcher(heard.plain()).find()) {
                return s.mind().thread().firstFigure().map(f -> told("suds.earlier", f, s));
            }
            if (WHY.matcher(heard.plain()).find()) return Optional.of(Decision.of("suds.why", s.frame("unsureWhy")));
        }
        boolean rated = s.mind().thread().sinceScale() <= FRESH;
        if (rated
                && heard.asks()
                && heard.words() <= 12
                && WHY.matcher(heard.plain()).find()) {
            return Optional.of(Decision.of("scale.why", s.frame("unsureWhy")));
        }
        return asked(s, fresh) ? Optional.of(answer(s)) : Optional.empty();
    }

    /** The figure of what was just told, by how it stirs; not the one for now. */
    private static Optional<Decision> then(Situation s) {
        return s.mind()
                .thread()
                .last()
                .filter(_ -> s.mind().thread().sinceLastUnit() <= 3)
                .map(u -> told(
                        "suds.then",
                        (int) Math.rint((number("suds.then_least")
                                                + number("suds.then")
                                                        * u.affect().arousal())
                                        / 5)
                                * 5,
                        s));
    }

    private static Decision told(String act, int figure, Situation s) {
        return Decision.of(act + ":" + figure, s.frame("suds." + band(figure)));
    }

    private static String band(int figure) {
        return figure < 40 ? "low" : figure < 70 ? "middle" : "high";
    }

    /** A number was asked for. */
    private static boolean asked(Situation s, boolean fresh) {
        Heard heard = s.heard();
        if (ANCHOR.matcher(heard.plain()).find()) return false;
        if (toNote(heard)) return false;
        // in the middle of the memory, or at its door, it is the place that is asked for
        String put = withoutSaidBack(heard, s);
        boolean inIt = s.mind().thread().retelling() || INTO_IT.matcher(put).find();
        String last = s.heard().asks() ? s.lastAsked() : put;
        if (inIt && WHERE.matcher(last).find() && !FIGURE.matcher(last).find()) return false;
        if (!heard.asks() && GIVEN.matcher(heard.plain()).find()) return false;
        if (onAScale(heard)) return true;
        if (briefly(heard, fresh)) return true;
        if (PLACE.matcher(heard.plain()).find() && !put.matches(".*(\\d|number|suds|scale|hundred).*") && !fresh)
            return false;
        return heard.coded().has(Technique.SUDS_CHECK)
                        && put.matches(
                                ".*\\d.*|.*\\b(number|suds|scale|rate|rating|distress\\w*|nought|zero|ten|hundred|how"
                                        + " (high|bad|strong|intense|much|anxious|upset)|level|where are you("
                                        + " now)?( at| on)?)\\b.*")
                || heard.plain().matches(".*\\bsuds\\b.*")
                || heard.asked().stream()
                        .anyMatch(q -> q.shape() == org.understudy.casebook.DisclosureUnit.AnswerShape.SCALE);
    }

    /** "Forty-five, okay.": the figure that was given, said back, asks for none. */
    private static String withoutSaidBack(Heard heard, Situation s) {
        if (s.mind().thread().sinceFigure() > FRESH) return heard.plain();
        return SAID_BACK.matcher(heard.plain()).replaceFirst("");
    }

    /** "From one to ten, how bad is it?": for all its tag, a question. */
    private static boolean onAScale(Heard heard) {
        boolean asks = heard.asks()
                || heard.plain().contains("?")
                        && ON_A_SCALE.matcher(heard.plain()).find();
        return asks && SCALE.matcher(heard.plain()).find() && !asksElse(heard);
    }

    /** "So about a seven out of ten. Who could lend you a car?": the scale is of what was said, and no figure is asked for. */
    private static boolean asksElse(Heard heard) {
        if (!heard.asks()) return false;
        String last = Words.plain(heard.asked().getLast().text());
        return ELSE.matcher(last).find() && !SCALE.matcher(last).find();
    }

    /** Figures are to be written down between the hours. */
    static boolean toNote(Heard heard) {
        return (heard.coded().has(Technique.HOMEWORK) || asksFor(heard))
                && TO_NOTE.matcher(heard.plain()).find();
    }

    /** "Would you…": something to be done is asked for. */
    static boolean asksFor(Heard heard) {
        return heard.asks()
                && WOULD_YOU
                        .matcher(Words.plain(heard.asked().getLast().text()))
                        .find();
    }

    /** A figure is asked for in a word or two, which is enough while figures are the subject. */
    private static boolean briefly(Heard heard, boolean fresh) {
        if (!heard.asks()) return false;
        String last = Words.plain(heard.asked().getLast().text()).replace(",", "");
        boolean figures = fresh || heard.plain().matches(".*\\b(number|suds|scale)\\b.*");
        return NUMBER.matcher(last).find() || figures && NOW.matcher(last).find();
    }

    /** The decision's act ends in the figure that is said. */
    private static Decision answer(Situation s) {
        Heard heard = s.heard();
        Mind mind = s.mind();
        String question = heard.asks() ? Words.plain(heard.asked().getLast().text()) : heard.plain();
        boolean other = question.matches(
                ".*\\b(confiden\\w*|sure|belie(ve|f)|true|convinced|certain|importan\\w*|likel\\w*|read(y|iness)|willing\\w*|motivat\\w*|mood)\\b.*");
        boolean distress = !other
                && (heard.coded().has(Technique.SUDS_CHECK)
                        || briefly(heard, mind.thread().sinceFigure() <= FRESH)
                        || heard.plain()
                                .matches(".*\\b(suds|distress\\w*|anxi\\w*|upset\\w*|number|how"
                                             + " (bad|strong|high|low|down|hard|intense|severe|much)|pain\\w*|scared|afraid|worried|right"
                                             + " now|at the moment|feel(ing)?)\\b.*"));
        boolean ten = ofTen(s);
        if (!distress) return scale(s, ten);
        List<Integer> before = mind.thread().figures();
        int stated = now(s, ten);
        return Decision.of(
                "suds:" + (ten ? stated / 10 : stated),
                Course.fitting(s.frame("suds." + band(stated)), stated, before));
    }

    /** Out of ten, and not of a hundred: as this turn has it, or the scale as it was last named. */
    static boolean ofTen(Situation s) {
        Thread thread = s.mind().thread();
        boolean ten = namesTen(s.heard());
        if (ten || HUNDRED.matcher(s.heard().plain()).find()) thread.outOfTen(ten);
        return thread.outOfTen();
    }

    private static boolean namesTen(Heard heard) {
        return heard.plain()
                        .matches(
                                ".*\\b(10|ten)\\b(?! (more"
                                    + " )?(minutes?|mins?|seconds?|times|days|weeks|years|hours|people|steps|past|to)\\b).*")
                && !HUNDRED.matcher(heard.plain()).find();
    }

    /** Asks what the scale means. */
    static boolean meansTheScale(String plain) {
        return ANCHOR.matcher(plain).find();
    }

    /** The figure for now, 0 to 100, given and noted. */
    static int now(Situation s, boolean ten) {
        Mind mind = s.mind();
        double exact =
                Math.clamp(mind.feelings().distress() + s.dice().normal() * SPREAD * number("suds.noise"), 0, 100);
        exact = Math.clamp(
                exact, mind.feelings().distress() - SPREAD, mind.feelings().distress() + SPREAD);
        int stated = ten
                ? (int) Math.rint(exact / 10) * 10
                : rounded(exact, mind.feelings().distress());
        // on a scale that begins at one there is no nought
        if (ten && FROM_ONE.matcher(s.heard().plain()).find()) stated = Math.max(10, stated);
        mind.feelings().state(Math.clamp(stated, 0, 100));
        mind.thread().gave(stated);
        return stated;
    }

    /** People say fives and tens, now and then a figure in between. */
    private static int rounded(double exact, double state) {
        int five = (int) Math.rint(exact / 5) * 5;
        return Math.abs(five - state) <= number("suds.round") ? five : (int) Math.rint(exact);
    }

    private static Decision scale(Situation s, boolean ten) {
        double hope = s.mind().feelings().get(Measure.HOPE);
        boolean belief = s.heard().plain().matches(".*\\b(true|believe|convinced|certain)\\b.*");
        // a belief that nobody has looked at yet is believed
        if (belief)
            hope = number("scale.belief")
                    - Math.max(0, s.mind().feelings().trust() - s.mind().openingTrust()) * number("scale.belief_trust");
        int value = Math.clamp((int) Math.rint((hope + s.dice().normal() * SPREAD) / 10), 1, 9);
        s.mind().thread().scaled();
        return Decision.of("scale:" + (ten ? value : value * 10), s.frame("scale"));
    }
}
