package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Measure;
import org.understudy.client.read.Lexicon;
import org.understudy.session.Rupture;

/**
 * A harmless question that nobody has written an answer for gets a thin one: of its kind, this person's own, and saying so little
 * that it cannot be untrue ("A good while now."). Refusing one plain question after another is what no real client does.
 */
final class Thin {
    /** How often a thin answer is given rather than the question declined. */
    private static final double GIVEN = number("thin.given");

    /** Above this reactance somebody is in no mood to answer. */
    private static final double UNWILLING = number("thin.reactance");

    private static final double UPSET = number("thin.distress");

    /** What may be asked lightly of something that hurts. */
    private static final Set<String> PLAIN =
            Set.of("howLong", "doing", "coping", "whenMost", "where", "amount", "lastTime");

    private static final String LEAD = "^((so|and|but|okay|ok|right|oh|ah|well|then|hm+|yeah|all right|alright),? )*";

    private static final Pattern WHETHER = Pattern.compile(
            LEAD + "(would|do|did|is|are|was|were|have|has|had|does|will) (you|it|that|he|she|they|there)\\b");

    private static final String BE =
            "('s| is| are| was| were|'re| has| have| had| do| does| did| would| could| might)?";

    private static final Map<String, Pattern> KINDS = kinds();

    /** Whoever asks after such things is told nothing for an answer by no thin line. */
    private static final Pattern HEAVY = Pattern.compile(
            "\\b(hurt(ing)?|hit|attack\\w*|abus\\w*|rap(e|ed)|assault\\w*|die|died|death|dead|kill\\w*|accident|crash|weapon|blood|suicid\\w*|harm\\w*|touch(ed)?|police|drink\\w*|drunk|alcohol|whisky|wine|beers?|pills?|tablets?|drugs?|smok\\w*|gumm\\w*|that"
                + " (day|night|evening)|event|trauma\\w*|what happened)\\b");

    private Thin() {}

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        for (String line : Lexicon.lines("thin.txt")) {
            String[] row = line.split("\t", 2);
            kinds.put(row[0], Pattern.compile(row[1].replace("<lead>", LEAD).replace("<be>", BE)));
        }
        return Collections.unmodifiableMap(kinds);
    }

    /** A thin answer, where one is written for such a question and this is no time to keep silent. */
    static Optional<Decision> of(String act, Situation s) {
        if (!s.heard().asks() || s.mind().feelings().rupture() != Rupture.NONE) return Optional.empty();
        boolean closed = s.heard().asked().getLast().closed()
                || WHETHER.matcher(s.lastAsked()).find();
        if (s.mind().feelings().get(Measure.REACTANCE) >= UNWILLING
                || s.mind().feelings().distress() >= UPSET
                || touchy(s)) return Optional.empty();
        boolean hurts = s.mind().thread().sinceLastUnit() <= 1
                && s.mind().thread().last().filter(u -> !Gates.isHarmless(u)).isPresent();
        return kind(s.lastAsked())
                .filter(kind -> !closed || kind.equals("more") || kind.equals("lastTime"))
                .filter(kind -> !hurts || PLAIN.contains(kind))
                .map(kind -> s.frame("thin." + kind))
                .filter(part -> !part.isEmpty() && s.mind().spoken().unused(part.lines()))
                .filter(_ -> s.dice().chance(GIVEN))
                .map(part -> Decision.of(act, part));
    }

    /** What kind of question it is; empty for one that wants a yes or no, and for what no thin line answers. */
    static Optional<String> kind(String asked) {
        if (HEAVY.matcher(asked).find()) return Optional.empty();
        return KINDS.entrySet().stream()
                .filter(e -> e.getValue().matcher(asked).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Something that hurts lies near: it was let show, or is what the question is nearest to. */
    private static boolean touchy(Situation s) {
        boolean keeping = s.mind().thread().blockedJustNow();
        boolean near = s.aim()
                .best()
                .filter(c -> c.answers() && !Gates.isHarmless(c.unit()))
                .filter(c -> s.mind().ledger().untold(c.unit()))
                .isPresent();
        return keeping || near;
    }
}
