package org.understudy.client.decide;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/**
 * Questions whose form says what an answer may be: this or that, which of them, and a particular of what was just told.
 * Where the case does not hold it the client says so; another story is never an answer to them.
 */
final class Particulars {
    /** From this likeness on, the case has an answer of its own. */
    private static final double OF_THE_CASE = 0.62;

    /** A choice that the case has, it need not have in the same words. */
    private static final double OFFERED_BY_THE_CASE = 0.45;

    /** A particular is asked of what was told so many turns ago at most. */
    private static final int JUST_TOLD = 3;

    private static final Pattern THIS_OR_THAT =
            Pattern.compile("\\b(?!or (not|so|two|three|something|anything|anyone|anybody|whatever|what|more|less|are"
                    + " you|is it|do you|did you|would you|have you|can you)\\b)or (?!not\\b)\\w+.{0,40}\\?$");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\bor\\b");
    private static final Pattern WHICH = Pattern.compile("^((so|and|but|okay|ok|right|well|then|now|fine),?"
            + " )*(which\\b(?! (is|was|means|makes)\\b)|(in|on|at|of) which\\b|what('s| is| was) the"
            + " (most|hardest|worst|main|biggest) (one|part|day|bit|thing) of (those|them|these|all)\\b).*");
    private static final Pattern WEIGHS =
            Pattern.compile("\\b(what|which)('s| is| was| are) (harder|worse|better|easier|more|stronger|bigger)\\b");
    private static final Pattern POINTS = Pattern.compile(
            "\\b(it|that|this|there|then|they|he|she|them|him|her|those|these|one|anyone|anybody|someone|somebody)\\b");
    private static final Pattern PARTICULAR =
            Pattern.compile("^((so|and|but|okay|ok|right|well|then|now|um+|uh|like|sorry|oh|whatever)[,.]? )*(what"
                + " (colou?r|sort|kind|make|size|shape|day|time|month|year|age|brand|floor|number|part)\\b.*|what"
                + " (did|does|was|were|is|are|'s) (it|that|he|she|they|this|those|you)"
                + " (look|wear|wearing|sound|smell|say|said|saying|taste|weigh|cost|hold|holding|have"
                + " on|called|made)\\b.*|what was (he|she|it|they) (like|called)\\b.*|who"
                + " (was|were|is|else|said|told|did|saw|found|gave|called|rang|made)\\b.*|(was|were|is) (there"
                + " )?(anyone|anybody|someone|somebody|any one)( else)?\\b.*|(with who|who with|with whom)\\b.*|where"
                + " (was|were|is|did|are) (you|that|it|this|he|she|they)\\b.*|how"
                + " (long|far|old|big|many|much|heavy|loud|tall|late|early)\\b.*|when (was|did|is|does)"
                + " (that|it|this)\\b.*|(did|does|was|were|is) (it|that|he|she|they)"
                + " (hurt|take|cost|last|happen|come|look|sound|say)\\b.*)");

    private Particulars() {}

    /** The answer such a question has, unless the case has a nearer one. */
    static Optional<Decision> of(Sentence asked, double likeness, Situation s) {
        if (s.aim().confident() && likeness >= OF_THE_CASE) return Optional.empty();
        String plain = Words.plain(asked.text());
        if (choice(asked, plain)) {
            boolean has = s.aim().confident() && likeness >= OFFERED_BY_THE_CASE;
            return has ? Optional.empty() : s.framed("either");
        }
        if (WHICH.matcher(plain).matches()) return s.framed("which");
        return pointed(asked, plain, s) ? particular(asked, s) : Optional.empty();
    }

    /** Whether it offers two things to choose from. */
    private static boolean choice(Sentence asked, String plain) {
        boolean open =
                plain.matches("((so|and|but|okay|ok|right|well|then|now|um),? )*(who|why|where|how|when|what)\\b.*");
        boolean weighs = WEIGHS.matcher(plain).find();
        boolean shaped = asked.asking()
                && (weighs || !open)
                && ALTERNATIVE.matcher(plain).find();
        return shaped
                && THIS_OR_THAT
                        .matcher(plain.endsWith("?") ? plain : plain + "?")
                        .find();
    }

    private static boolean pointed(Sentence asked, String plain, Situation s) {
        boolean told = s.mind().thread().last().isPresent() && s.mind().thread().sinceLastUnit() <= JUST_TOLD;
        boolean bare = asked.content().size() <= 1
                || POINTS.matcher(plain).find() && asked.content().size() <= 2;
        return told && bare && PARTICULAR.matcher(plain).matches();
    }

    /** A line of what was just told that says it and has not been said; else an honest not-knowing. */
    private static Optional<Decision> particular(Sentence asked, Situation s) {
        DisclosureUnit unit = s.mind().thread().last().orElseThrow();
        return fits(asked.shape())
                .filter(_ -> unit.risk().isEmpty())
                .flatMap(fits -> Following.unsaid(unit, fits, s))
                .or(() -> s.framed("detail"));
    }

    /** Only a time or a number can be told from a line by itself. */
    private static Optional<Predicate<String>> fits(AnswerShape shape) {
        return shape == AnswerShape.WHEN || shape == AnswerShape.HOW_OFTEN
                ? Optional.of(Fitting.fits(shape))
                : Optional.empty();
    }
}
