package org.understudy.client.decide;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/** Which of a unit's lines answer the question that was put: a time to "when", a number to "how many", somebody to "who". */
final class Fitting {
    /** A line that says when. */
    static final Pattern TIME = Pattern.compile(
            "(?i)\\b(january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)days?|ago|since|o'clock|half"
                + " past|(this|last|next|every) (week|month|year"
                + "|night|time|summer|winter|spring|autumn|christmas|easter)|weeks?|months?|years?|yesterday|morning|evening|noon|midnight|christmas|easter|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|nought)"
                + " (past|to) \\w+)\\b");

    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\b(\\d+|no(ne|ught|thing)?|one|two|three|four|five|six|seven|"
                + "eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|"
                + "forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|half|once|twice|couple|few|lots?|"
                + "every|each|never|always|most|mostly|daily|nightly|weekly|sometimes|all)\\b");
    private static final Pattern SOMEBODY = Pattern.compile("(?<=[\\p{L},;:] )\\p{Lu}\\p{Ll}+|^\\p{Lu}\\p{Ll}+[.,]"
        + "|(?i)\\b(mum|mom|mother|dad|father|sister|brother|wife|husband|son|daughter|cousin|friends?|mate|boss|nobody|no"
        + " one|everyone|everybody|somebody|someone|anyone|neighbour|doctor|nurse|gran|nan|aunt|uncle|people|alone|myself|by"
        + " myself|on my own|he|she|they|lads?|kids?|family|flatmates?|me)\\b");
    private static final Pattern OPENS_WITH_SOMEBODY =
            Pattern.compile("(?i)^(he|she|they|him|her|them|his|hers|their)('s|'d|'re|'ve|'ll)?\\b.*");
    private static final Pattern THIRD = Pattern.compile(
            "(?i)\\b(he|she|him|her|his|mum|mom|mother|dad|father|sister|"
                + "brother|wife|husband|son|daughter|cousin|friends?|boss|gran|nan|grandson|child|children|kids?|partner)('s)?\\b");

    /** Begins with a figure that only a question can be the rest of. */
    private static final Pattern BARE = Pattern.compile("(?i)^((um|so|well|oh|uh|right|mm|let's see|let's think)[,.]?"
        + " )*((about|till|until|since|only|maybe|from|roughly) )?"
        + "(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half|both)\\b(?!"
        + " (of|thing|day|time|night|morning)\\b)[^.!?]{0,30}[.!?]");

    private static final Pattern VERBS = Pattern.compile(
            "(?i)\\b(i|he|she|it|we|they|there|that)\\b|'(s|m|re|d|ve|ll)\\b|\\b(is|are|was|were|had|have|has|did|do|does)\\b");

    private static final Pattern MEASURED =
            Pattern.compile("(?i)\\b(how (long|old|many|much|far|late|early|high|big)|what time|or)\\b");

    private static final Pattern PLACE = Pattern.compile(
            "(?i)\\b((in|at|on|by|near|under|behind|above|below|across|round|outside|inside|up|down|off|opposite|next"
                + " to) (the|my|a|an|our|his|her|their|this|that|\\p{Lu}\\p{Ll}+)|home|upstairs|downstairs|nowhere|everywhere"
                + "|anywhere|abroad)\\b");

    private static final Pattern HOW_LONG = Pattern.compile("\\bhow long\\b(?! (ago|since|back))");

    /** A line that says how long something has been so, or took. */
    private static final Pattern LASTING =
            Pattern.compile("(?i)\\b(for|about|nearly|over|almost|some|it's|it was|been) (\\w+[- ]){0,3}"
                    + "(minutes?|hours?|days?|weeks?|months?|years?)\\b|\\bsince (?!then\\b)\\w+");

    private Fitting() {}

    /** What a line must hold where the question asks how long. */
    static Optional<Predicate<String>> lasting(Situation s) {
        return s.aim()
                .asked()
                .filter(q -> HOW_LONG.matcher(Words.plain(q.text())).find())
                .map(_ -> LASTING.asPredicate());
    }

    /** What of a unit to say to this question, where some of it fits better than the rest. */
    static Part to(Part part, DisclosureUnit unit, Release allowed, Situation s) {
        Optional<Sentence> asked = s.aim().asked();
        if (asked.isEmpty() || unit.risk().isPresent()) return part;
        Part known = whole(antecedent(part, unit, asked.get(), s), asked.get());
        Predicate<String> fits = fits(asked.get().shape());
        if (known.lines().stream().anyMatch(fits)) return known.keeping(fits);
        Optional<Part> whole = allowed == Release.FULL ? Part.told(unit, Release.FULL) : Optional.empty();
        return whole.filter(p -> p.lines().stream().anyMatch(fits))
                .map(p -> p.keeping(fits))
                .orElse(known);
    }

    /** "Two hours, about." answers how long, and nothing else. */
    private static Part whole(Part part, Sentence asked) {
        boolean counted = asked.shape() == AnswerShape.WHEN
                || asked.shape() == AnswerShape.HOW_OFTEN
                || asked.shape() == AnswerShape.HOW_MUCH
                || asked.shape() == AnswerShape.SCALE
                || MEASURED.matcher(asked.text()).find();
        return counted ? part : part.keeping(line -> !isBare(line));
    }

    private static boolean isBare(String line) {
        Matcher first = BARE.matcher(line);
        return first.find() && !VERBS.matcher(first.group()).find();
    }

    /** Asked about somebody who was not named, nobody begins with "he". */
    private static Part antecedent(Part part, DisclosureUnit unit, Sentence asked, Situation s) {
        boolean spoken = THIRD.matcher(asked.text()).find()
                || s.mind().thread().last().filter(unit::equals).isPresent();
        return spoken
                ? part
                : part.keeping(line -> !OPENS_WITH_SOMEBODY.matcher(line).matches());
    }

    static Predicate<String> fits(AnswerShape shape) {
        return switch (shape) {
            case WHEN -> TIME.asPredicate();
            case HOW_OFTEN, HOW_MUCH -> NUMBER.asPredicate().or(TIME.asPredicate());
            case WHO -> SOMEBODY.asPredicate();
            case WHERE -> PLACE.asPredicate();
            default -> _ -> true;
        };
    }
}
