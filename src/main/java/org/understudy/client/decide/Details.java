package org.understudy.client.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Detail;
import org.understudy.client.aim.Aim;
import org.understudy.client.aim.Candidate;
import org.understudy.client.aim.SmallQuestion;
import org.understudy.client.aim.SmallQuestions;
import org.understudy.client.aim.Whom;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Occasion;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Release;
import org.understudy.session.Rupture;

/** Small questions about what was told, and plain answers to them. */
public final class Details {
    /** Turns after which what was told is no longer what the talk is about, and after which it is forgotten. */
    private static final int JUST = 2;

    private static final int LATELY = 6;

    /** What an earlier question must be nearer than a later one. */
    private static final double LATER = 0.1;

    /** How near a unit is that was spoken of lately, but not last. */
    private static final double LATELY_NEAR = 0.6;

    /** Where the question names whom the unit is about. */
    private static final double NAMED = 0.4;

    /** A unit's own question is the nearer one unless the small one is so much nearer. */
    private static final double NEARER = 0.02;

    /** Away from its unit, a small question is one only where it is plainly nearer than any unit's own. */
    private static final double PLAIN = 0.85;

    private static final double MUCH_NEARER = 0.08;

    /** Where the unit was told, a small question about it may be so much less like than the unit's own. */
    private static final double FAIRLY_BEHIND = 0.1;

    /** However near its unit, it must be so much more like than another unit's own question. */
    private static final double BEYOND = 0.06;

    /** Asked again in such words, it is the same question; in others it may be another. */
    private static final double AGAIN = 0.85;

    private static final double EXACT = 0.85;

    /** So nearly word for word that no other question of the case stands in its way. */
    private static final double WORD_FOR_WORD = 0.95;

    private static final double FAIR = 0.8;
    private static final double FAR_NEARER = 0.15;

    /** "Who's that?" is one in nearly the same words only. */
    private static final double FOLLOWS = 0.65;

    /** Wants all there is to say of somebody or something. */
    private static final Pattern ALL_OF_IT = Pattern.compile(
            "^((so|and|but|okay|ok|well),? )*((can|could|would) you )?(tell me|talk to me|say)( a (bit|little))?("
                    + " more)? about \\w+( \\w+)?\\W*$");

    private Details() {}

    /** The small question of a turn, its last question before the others. */
    public static Optional<SmallQuestion> in(
            Heard heard, SmallQuestions all, Function<Sentence, Optional<Whom>> whom, Mind mind) {
        // "Do you have children? How old?": the one that says what it is about, of such the nearest, the last if in
        // doubt
        List<Sentence> asked = heard.asked().reversed();
        Set<String> said = Stream.of(mind.spoken().last(), heard.text())
                .flatMap(text -> Words.stems(text).stream())
                .collect(Collectors.toSet());
        return Stream.of(false, true)
                .flatMap(bare -> asked.stream()
                        .filter(q -> q.content().isEmpty() == bare)
                        .flatMap(q -> in(q, all, whom.apply(q), said, mind).stream())
                        .reduce(Details::nearer)
                        .stream())
                .reduce(Details::nearer)
                .or(() -> ofTheThing(heard, all, whom, said, mind));
    }

    /** Points at something with no word of its own for it. */
    private static final Pattern POINTS = Pattern.compile("\\b(it|that|this|them|those|there)\\b");

    /** So many of the last words may be the thing. */
    private static final int THINGS = 3;

    /** "What's on it?" after "He's got a spreadsheet for me": what is asked of the spreadsheet. */
    private static Optional<SmallQuestion> ofTheThing(
            Heard heard, SmallQuestions all, Function<Sentence, Optional<Whom>> whom, Set<String> said, Mind mind) {
        if (!heard.asks()) return Optional.empty();
        Sentence asked = heard.asked().getLast();
        String plain = Words.plain(asked.text());
        if (asked.asSaid().content().size() > 1 || !POINTS.matcher(plain).find()) return Optional.empty();
        List<String> before = Words.of(mind.spoken().last()).reversed();
        return before.stream()
                .filter(w -> w.length() > 2 && !Lexicon.isStop(Words.stem(w)))
                .distinct()
                .limit(THINGS)
                .map(thing -> Sentence.of(POINTS.matcher(plain)
                        .replaceFirst(m -> (m.group().equals("there") ? "at the " : "the ") + thing)))
                .flatMap(q -> in(q, all, whom.apply(q), said, mind).stream())
                .filter(q -> q.likeness() >= FAIR)
                .max(Comparator.comparingDouble(SmallQuestion::asLikeness));
    }

    private static SmallQuestion nearer(SmallQuestion first, SmallQuestion other) {
        return other.asLikeness() > first.asLikeness() + LATER ? other : first;
    }

    private static Optional<SmallQuestion> in(
            Sentence asked, SmallQuestions all, Optional<Whom> whom, Set<String> said, Mind mind) {
        // a part of a question leans on the talk even more than the whole
        Stream<SmallQuestion> parts = asked.questions().stream()
                .flatMap(q -> one(q, all, whom, said, mind).stream())
                .filter(q -> q.nearness() > 0);
        return Stream.concat(one(asked, all, whom, said, mind).stream(), parts)
                .max(Comparator.comparingDouble(SmallQuestion::asLikeness));
    }

    private static Optional<SmallQuestion> one(
            Sentence asked, SmallQuestions all, Optional<Whom> whom, Set<String> said, Mind mind) {
        return all.in(asked, whom, said, u -> nearness(u, whom, mind), (u, d, like) -> open(u, d, like, mind));
    }

    /** A question that names somebody is at what is told of them. */
    private static double nearness(DisclosureUnit unit, Optional<Whom> whom, Mind mind) {
        double near = nearness(unit, mind);
        return whom.filter(w -> w.isTold(unit)).isPresent() ? Math.max(NAMED, near) : near;
    }

    private static double nearness(DisclosureUnit unit, Mind mind) {
        boolean last = mind.thread().last().filter(unit::equals).isPresent();
        int since = mind.thread().sinceUnit(unit);
        if (last && since <= JUST) return 1;
        return since <= LATELY ? LATELY_NEAR : 0;
    }

    /** What lies in the unit may come out with it, never before; of what hurts nobody, once half of it is out. */
    private static boolean open(DisclosureUnit unit, Detail detail, double likeness, Mind mind) {
        if (!mind.spoken().unused(detail.says()) && likeness < AGAIN) return false;
        Release enough = Gates.isHarmless(unit) ? Release.HALF : Release.FULL;
        boolean told = mind.ledger()
                .release(unit)
                .filter(r -> r.compareTo(enough) >= 0)
                .isPresent();
        return told
                || (Gates.allowed(unit, mind) == Release.FULL || atTheDoor(unit, mind))
                        && Telling.missing(unit, mind).isEmpty();
    }

    /** Harmless and open from the first minute: a point of trust lost on the way does not shut it. */
    private static boolean atTheDoor(DisclosureUnit unit, Mind mind) {
        return Gates.isHarmless(unit)
                && Gates.trustNeeded(unit, mind) <= mind.openingTrust()
                && mind.feelings().rupture() == Rupture.NONE
                && unit.risk().isEmpty();
    }

    /** So nearly a small question of what was just told that a word of harm in it is about that: "were you hurt?" */
    static boolean exactly(Situation s) {
        return s.small().filter(q -> q.likeness() >= EXACT && q.nearness() > 0).isPresent();
    }

    /** Whether the turn asks one, and for nothing else more nearly. */
    static boolean meant(Situation s) {
        // "who's that?", "and then?" belong to what was just told unless a detail says so in nearly the same words
        boolean follows =
                s.heard().asks() && s.heard().asked().getLast().followUp().isPresent();
        boolean goodbye = s.heard().has(Occasion.ENDING);
        return s.small()
                .filter(_ -> !goodbye)
                .filter(q -> nearest(q, s))
                .filter(q -> !follows || q.likeness() >= FOLLOWS)
                .filter(q -> q.likeness() >= PLAIN || !Formalities.yours(s))
                .isPresent();
    }

    static Optional<Decision> of(Situation s) {
        return meant(s) ? s.small().map(q -> answer(q, s)) : Optional.empty();
    }

    /** The matter itself comes before its details, but for what anybody may hear. */
    private static boolean told(DisclosureUnit unit, Situation s) {
        return s.mind().ledger().release(unit).isPresent()
                || Gates.trustNeeded(unit, s.mind()) <= s.mind().openingTrust();
    }

    private static boolean toldWhole(DisclosureUnit unit, Situation s) {
        return s.mind().ledger().release(unit).filter(r -> r == Release.FULL).isPresent();
    }

    private static boolean nearest(SmallQuestion q, Situation s) {
        Aim aim = s.aim();
        if (aim.best().isEmpty()) return true;
        Candidate best = aim.best().get();
        if (q.likeness() >= WORD_FOR_WORD && best.likeness() < WORD_FOR_WORD) return true;
        boolean same = best.unit().equals(q.unit());
        // "Tell me about Beth" wants more than what she is like
        boolean wide = s.heard().asked().stream()
                .anyMatch(a -> ALL_OF_IT.matcher(Words.plain(a.text())).find());
        if (same
                && wide
                && best.answers()
                && s.mind().ledger().release(q.unit()).isEmpty()) return false;
        boolean shut = !same && Gates.allowed(best.unit(), s.mind()) == Release.BLOCKED;
        if (shut && q.likeness() >= EXACT && best.likeness() < WORD_FOR_WORD) return true;
        double ahead = q.likeness() - best.sense();
        // the unit would be declined, or only stand in
        if (!best.answers()) return true;
        if (!aim.confident()) return ahead >= (same ? -NEARER : 0);
        if (best.sense() >= EXACT && ahead < -NEARER) return false;
        boolean plain = q.likeness() >= FAIR;
        if (same) {
            boolean behind = ahead >= -FAIRLY_BEHIND && (plain || toldWhole(q.unit(), s));
            return (ahead >= -NEARER || behind) && told(q.unit(), s);
        }
        if (q.nearness() > 0) return ahead >= (plain ? -NEARER : BEYOND);
        return q.likeness() >= PLAIN && ahead >= MUCH_NEARER || q.likeness() >= FAIR && ahead >= FAR_NEARER;
    }

    private static Decision answer(SmallQuestion q, Situation s) {
        return answer(q.unit(), q.detail(), s);
    }

    /** What a detail answers, where it may be said. */
    static Optional<Decision> asked(DisclosureUnit unit, Detail detail, Situation s) {
        return open(unit, detail, 1, s.mind()) ? Optional.of(answer(unit, detail, s)) : Optional.empty();
    }

    private static Decision answer(DisclosureUnit unit, Detail detail, Situation s) {
        Part says = Part.detail(unit, detail);
        Release so = s.mind().ledger().release(unit).orElse(Release.HINT);
        s.mind().thread().spokeOf(unit);
        Decision said = s.mind().spoken().unused(says.lines())
                ? Decision.of("detail", says)
                : Decision.of("repeat", s.frame("repeat"));
        return said.about(unit).releasing(so);
    }
}
