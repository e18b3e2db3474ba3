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

    /** The same for a question that names what it is about. */
    private static final double OF_THE_CASE_BY_NAME = 0.5;

    /** A choice that the case has, it need not have in the same words. */
    private static final double OFFERED_BY_THE_CASE = 0.45;

    /** So near, in words and meaning, it is what the author wrote, whatever its question word. */
    private static final double AS_WRITTEN = 0.9;

    /** A particular is asked of what was told so many turns ago at most. */
    private static final int JUST_TOLD = 3;

    private static final Pattern THIS_OR_THAT = Pattern.compile(
            "\\b(?!or (not|no|so|am|two|three|something|anything|anyone|anybody|whatever|what|more|less)\\b)or"
                    + " \\w+.{0,60}\\?$");

    /** "Any friends or family", "still salt or bitter": either would do, and neither is chosen. */
    private static final Pattern INCLUSIVE = Pattern.compile(
            "\\b(any|anything|anyone|anybody|ever|still|one thing|something|someone|somebody|is there|are"
                + " there|much|often|at all)\\b.* or\\b|\\bor .*\\b(much|often|at"
                + " all|any|anything|anyone|anybody|ever)\\b|^((so|and|but|okay|well),? )*(have you|are you|are"
                + " there|do you (like|have|feel|get|use|take)|did you (feel|get|have))\\b.* or (an? |the )?\\w+("
                + " \\w+){0,2}\\W*$|\\byes or"
                + " no\\b|\\b(brothers?|sisters?|siblings|parents|friends|family|relatives|children|kids|pets?|colleagues|neighbours|hobbies|tablets|pills|drugs|medication)\\b,?"
                + " or\\b(?!.*\\b(more|rather|prefer|better|worse)\\b)");

    /** What stands after "or" is a sentence of its own, so that "a bit of both" is no answer. */
    private static final Pattern CLAUSE = Pattern.compile(
            "\\bor,?"
                + " (is|are|was|were|do|did|does|have|has|had|would|could|can|will|you|it|he|she|they|i|we|not|just|did|that|somebody|someone|people)\\b");

    /** More of it or less, which cannot both be so. */
    private static final Pattern DEGREE = Pattern.compile("\\bor,? (only|just|mostly|several|some|most|all|every|once"
            + "|twice|sometimes|always|never|however|whatever|wherever|whenever|alone|by yourself|on your own)\\b");

    private static final Pattern PAST = Pattern.compile("\\b(did|was|were|had|came|went|took|told|brought)\\b");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\bor\\b");
    private static final Pattern WHICH = Pattern.compile("^((so|and|but|okay|ok|right|well|then|now|fine),? )*((in |on"
            + " |at |of )?which( (one(?=\\W*$|"
            + " (is|was|would|do|does|did|feels?|seems?|comes?|matters?|of|to|first)\\b)|ones|two|of"
            + " (them|those|these|the))\\b|\\W*$| would you (say|pick|choose|put|start)\\b)|what('s| is| was) the"
            + " (most|hardest|worst|main|biggest) (one|part|day|bit|thing) of (those|them|these|all)\\b).*");
    private static final Pattern WEIGHS =
            Pattern.compile("\\b(what|which)('s| is| was| are) (harder|worse|better|easier|more|stronger|bigger)\\b");
    private static final Pattern POINTS = Pattern.compile(
            "\\b(it|that|this|there|then|they|he|she|them|him|her|those|these|one|anyone|anybody|someone|somebody)\\b");
    private static final Pattern PARTICULAR =
            Pattern.compile("^((so|and|but|okay|ok|right|well|then|now|um+|uh|like|sorry|oh|whatever)[,.]? )*(what"
                + " (colou?r|(sort|kind)(?! of"
                + " (things?|work|stuff|jobs?|person|people|man|woman|help)\\b)|make|size|shape|day|time|month|year|age|brand|floor|number|part)\\b.*|what"
                + " (did|does|was|were|is|are|'s) (it|that|he|she|they|this|those|you)"
                + " (look|wear|wearing|sound|smell|say|said|saying|taste|weigh|cost|hold|holding|have"
                + " on|called|made)\\b.*|what was (he|she|it|they) called\\b.*|whose"
                + " (idea|fault|doing|choice|decision) (was|is) (it|that|this)\\b.*|who (was|were|is|else(?!"
                + " know)|said|told|did|saw|found|gave|called|rang|made)\\b.*|(was|were) (there"
                + " )?(anyone|anybody|someone|somebody|any one)( else)?\\b.*|(with who|who with|with"
                + " whom)\\b.*|whereabouts\\b.*|(what|which) (room|street|part of (the"
                + " )?(town|city|house|building|country|world))\\b.*|where (was|were|is|did|are)"
                + " (you|that|it|this|he|she|they)\\b.*|how"
                + " (long|far|old|big|many|much|heavy|loud|tall|late|early)\\b.*|when (was|did|is|does)"
                + " (that|it|this)\\b.*|(did|does|was|were|is) (it|that|he|she|they)"
                + " (hurt|take|cost|last|happen|come|look|sound(?! (right|fair|about|ok|okay|like))|say)\\b.*)");

    private Particulars() {}

    /** The answer such a question has, unless the case has a nearer one. */
    static Optional<Decision> of(Sentence asked, double likeness, Situation s) {
        String plain = Words.plain(asked.text());
        boolean pointing = asked.content().size() <= asked.meant().size();
        boolean ofTheCase = s.aim().confident() && likeness >= (pointing ? OF_THE_CASE : OF_THE_CASE_BY_NAME);
        if (ofTheCase && !(pointed(asked, plain, s) && ofAnotherKind(asked, s))) return Optional.empty();
        if (choice(asked, plain)) {
            boolean has = s.aim().confident() && likeness >= OFFERED_BY_THE_CASE;
            return has ? Optional.empty() : chosen(plain, s);
        }
        if (WHICH.matcher(plain).matches() && asked.questions().isEmpty()) return s.framed("which");
        Optional<Decision> theirs = OwnWords.of(asked, s);
        if (theirs.isPresent()) return theirs;
        return pointed(asked, plain, s) ? particular(asked, s) : Optional.empty();
    }

    /** Of what was, one does not remember which; two things alike may both be so; of two cases one would have to think. */
    private static Optional<Decision> chosen(String plain, Situation s) {
        boolean past = PAST.matcher(plain).find();
        boolean apart = CLAUSE.matcher(plain).find() || DEGREE.matcher(plain).find();
        if (!past && !apart) return s.framed("either");
        return Thin.notKnowing("detail", s).or(() -> s.framed(past ? "detail" : "cantSay"));
    }

    /** Whether it offers two things to choose from. */
    private static boolean choice(Sentence asked, String plain) {
        boolean open = plain.matches(
                "((so|and|but|okay|ok|right|well|then|now|um),? )*(who|why|where|how|when|what|which)\\b.*");
        boolean weighs = WEIGHS.matcher(plain).find();
        boolean shaped = asked.asking()
                && (weighs || !open && asked.closed())
                && ALTERNATIVE.matcher(plain).find()
                && !INCLUSIVE.matcher(plain).find();
        return shaped
                && THIS_OR_THAT
                        .matcher(plain.endsWith("?") ? plain : plain + "?")
                        .find();
    }

    /** "What did she say?", where the nearest the case has is who she is. */
    private static boolean ofAnotherKind(Sentence asked, Situation s) {
        return s.aim()
                .best()
                .filter(c -> c.sense() < AS_WRITTEN && !c.wantsAlike(asked))
                .isPresent();
    }

    private static boolean pointed(Sentence asked, String plain, Situation s) {
        boolean told = s.mind().thread().last().isPresent() && s.mind().thread().sinceLastUnit() <= JUST_TOLD;
        int content = asked.asSaid().content().size();
        boolean bare = content <= 1 || POINTS.matcher(plain).find() && content <= 2;
        return told && bare && PARTICULAR.matcher(plain).matches();
    }

    /** A line of what was just told that says it and has not been said; else a small thing one does not recall. */
    private static Optional<Decision> particular(Sentence asked, Situation s) {
        DisclosureUnit unit = s.mind().thread().last().orElseThrow();
        return fits(asked.shape())
                .filter(_ -> unit.risk().isEmpty())
                .flatMap(fits -> Following.unsaid(unit, fits, s))
                .or(() -> Thin.orUnsure("detail", s))
                .or(() -> SaidBack.of(s))
                .or(() -> s.framed("detail"));
    }

    /** Only a time or a number can be told from a line by itself. */
    private static Optional<Predicate<String>> fits(AnswerShape shape) {
        return shape == AnswerShape.WHEN || shape == AnswerShape.HOW_OFTEN
                ? Optional.of(Fitting.fits(shape))
                : Optional.empty();
    }
}
