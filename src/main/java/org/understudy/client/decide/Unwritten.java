package org.understudy.client.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Ask.Polarity;
import org.understudy.client.mind.Gates;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/**
 * Yes or no about somebody's own life where nobody wrote which. Who somebody is does not change with the hour or the seed: what the case lets drop
 * is so, what nearly everybody has or does is so, any other fact is not; and what may be so by degrees leans one way for this person whoever asks.
 */
final class Unwritten {
    private static final String LEAD = "^((so|and|but|okay|ok|right|oh|well|then|hm+|um),? )*";

    /** A thing that is so or is not, and never by half. */
    private static final Pattern FACT = Pattern.compile(LEAD
            + "(do you"
            + " (own|have|keep|play|speak|drive|ride|smoke|vote|collect|follow|belong|sing|dance|paint|draw|knit|sew|fish|hunt|ski|surf|sail|climb|cycle|swim|garden|gamble|bake|volunteer|support|rent|live"
            + " (in|on|near|by|with)|wear|use|take|know (how|any|a|anyone|anybody))|have you (ever|got|been"
            + " to|lived|worked|travelled|traveled|met|written|won|owned|played)|can you"
            + " (?!tell|say|describe|give|explain|think"
            + "|help|imagine|see|feel|remember|talk|be|put|walk|hear|bear|notice|picture|try|manage|recall)\\w+|are"
            + " you (a|an|adopted|left|right|vegetarian|vegan|allergic|in a|on"
            + " any|registered|insured|colou?r|short|long|an only)\\b|did you (ever|go to|study|serve|grow"
            + " up|win|own|play|learn|do (any|a|national|your))|were you (ever|born|adopted|in"
            + " the|a|an|breastfed|premature|baptised|christened)\\b|(is|are) there (a|an|any)\\b|has"
            + " (he|she|anyone|anybody) ever)\\b");

    /** Nearly everybody has it or does it. */
    private static final Pattern COMMON = Pattern.compile("\\b(have (a|an|any|your own)?"
        + " ?(phone|mobile|bathroom|shower|kitchen|bed|sofa|fridge|coat|key|keys|bank|telly|tv|television|birthday|doctor|gp|dentist|name|heart)|can"
        + " you (swim|read|write|cook|see|hear|ride a bike|tie)|ride a bike|do you vote|use (a|the|your)"
        + " (phone|internet|computer|bus)|wear (shoes|clothes|a coat|a seat ?belt)|ever (been (ill|to"
        + " school|sad|tired|late)|cried|laughed|cooked|had a (job|cold)|been on a (bus|train))|go to school|learn to"
        + " read|have (a |any )?(mother|father|mum|mom|dad|parents))\\b");

    /** Neither yes nor no. */
    private static final Pattern HALF = Pattern.compile(
            "(?i)\\b(yes and no|half|sort of (yes|half)|some yes|bit yes|some ways\\. not|sometimes|partly|some of"
                    + " it|in some ways)\\b");

    private static final Pattern LEANS_NO = Pattern.compile(
            "(?i)\\b(no|not|nope|nah|hardly|barely|doubt|less than|very little|don't|wouldn't|only a little)\\b");

    private static final Pattern DENIED = Pattern.compile("(?i)\\b(no|not|never|n't|none|without|nobody)\\b|n't\\b");

    /** What is said of a thing without saying which. */
    private static final Set<String> BARE = Set.of(
            "own", "have", "get", "go", "like", "do", "keep", "play", "use", "live", "take", "ever", "be", "know",
            "good", "much");

    private Unwritten() {}

    /** What fits of lines that lean towards yes or no; the answer to a plain fact where one is asked. */
    static Part whether(Part soft, Situation s) {
        if (isAsked(s)) return fact(s);
        Sentence asked = s.heard().asked().getLast();
        boolean no = known(asked, s).map(p -> p == Polarity.NO).orElseGet(() -> leansNo(asked, s));
        Part clear = soft.keeping(l -> !HALF.matcher(l).find());
        Part leaning = clear.keeping(l -> LEANS_NO.matcher(l).find() == no);
        return leaning.isEmpty() ? clear : leaning;
    }

    /** The answer to a plain fact, where one is asked: as the case lets drop, else as with nearly everybody, else no. */
    static Part fact(Situation s) {
        Polarity common = COMMON.matcher(s.lastAsked()).find() ? Polarity.YES : Polarity.NO;
        return YesNo.ofFact(s, known(s.heard().asked().getLast(), s).orElse(common));
    }

    /** Whether a question asks for a fact of that kind. */
    static boolean isAsked(Situation s) {
        return s.heard().asks() && FACT.matcher(s.lastAsked()).find();
    }

    /** By the words of the question and the person alone: the same in every session, for everybody. */
    private static boolean leansNo(Sentence asked, Situation s) {
        String of = asked.pointsBack() || asked.content().isEmpty()
                ? s.mind().thread().last().map(DisclosureUnit::id).orElse("")
                : "";
        String key = s.clientCase().id() + of + new TreeSet<>(asked.content());
        return Math.floorMod(key.hashCode() * 31 + key.length(), 100) < 55;
    }

    /** What lies open in the case: a line anybody may hear that names all of it, and of a single thing that it is one's own. */
    private static Optional<Polarity> known(Sentence asked, Situation s) {
        Set<String> things = new HashSet<>(asked.content());
        things.removeAll(BARE);
        if (things.isEmpty()) return Optional.empty();
        return s.clientCase().units().stream()
                .filter(u -> Gates.isHarmless(u) && u.risk().isEmpty())
                .flatMap(Unwritten::lines)
                .filter(line -> names(line, things))
                .findFirst()
                .map(line -> DENIED.matcher(line).find() ? Polarity.NO : Polarity.YES);
    }

    private static Stream<String> lines(DisclosureUnit unit) {
        return Stream.of(unit.half(), unit.full(), unit.more(), unit.answers()).flatMap(List::stream);
    }

    private static boolean names(String line, Set<String> things) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String thing : things) if (!lower.contains(thing)) return false;
        List<String> words = Words.content(line);
        if (!words.containsAll(things)) return false;
        if (things.size() > 1) return true;
        String thing = things.iterator().next();
        return lower.matches(
                ".*\\b(my|our|i've( got)?( a| an)?|i have (a|an)|we've( got)?( a| an)?|i (don't|never) (own|have)( a|"
                        + " any)?) (\\w+ )?"
                        + Pattern.quote(thing) + "\\w*\\b.*");
    }
}
