package org.understudy.client.decide;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.casebook.Further;
import org.understudy.client.aim.Aim;
import org.understudy.client.aim.FurtherQuestion;
import org.understudy.client.aim.FurtherQuestions;
import org.understudy.client.aim.OrdinaryQuestion;
import org.understudy.client.aim.SmallQuestion;
import org.understudy.client.aim.Whom;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Occasion;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Rupture;
import org.understudy.session.Technique;

/** Asked on about one of one's own lines outside the units: "A bit damp." – "Did you get caught in the rain?" */
public final class AskedOn {
    /** The act's name, in the trace and in the thread of the talk. */
    static final String ACT = "further";

    /** The line may have been said so many turns ago, not counting what was asked about it since. */
    private static final int LATELY = 2;

    /** What counts of a line that is not the very last one. */
    private static final double BEFORE = 0.5;

    /** Said already, it is asked again only in nearly the same words. */
    private static final double AGAIN = 0.85;

    /** So like, it is this question before anything else that a turn may be. */
    private static final double PLAIN = 0.75;

    /** So like, it is no courtesy and nothing around the work. */
    private static final double FAIR = 0.55;

    /** What points at words just said may be a little less like than what a unit elsewhere is asked by. */
    private static final double BEHIND = 0.08;

    /** Word for word what another thing is asked by. */
    private static final double WORD_FOR_WORD = 0.95;

    /** These stand before any small talk. */
    private static final Set<Occasion> FIRST = EnumSet.of(
            Occasion.INJECTION, Occasion.HOSTILE, Occasion.ROBOT, Occasion.CONFIDENTIALITY, Occasion.CONSENT);

    /** "If it never got better, what would that mean?": asked of what is supposed, and not of what was said. */
    private static final Pattern SUPPOSES = Pattern.compile(
            "(^|[.!?] )((so|and|but|say|suppose) )?if (it|you|he|she|they|this|that|things|nothing)\\b");

    /** "What went through your mind just now?": of this minute, and not of what was told. */
    private static final Pattern THIS_MINUTE = Pattern.compile(
            "\\b(just (now|then)|right now|this minute|at this moment|(as you|to) say (it|that|this)|(what|something)"
                    + " (just )?happened (just )?there|you('ve)? (went|gone|go|got|fell) (\\w+"
                    + " )?(quiet|silent|still))\\b");

    private AskedOn() {}

    /** The question about the client's own last words that a turn asks. */
    public static Optional<FurtherQuestion> in(
            Heard heard, FurtherQuestions all, Function<Sentence, Optional<Whom>> whom, Mind mind) {
        if (SUPPOSES.matcher(heard.plain()).find()) return Optional.empty();
        if (heard.coded().has(Technique.RISK_QUESTION) || FIRST.stream().anyMatch(heard::has)) return Optional.empty();
        Set<String> said = Stream.of(mind.spoken().last(), heard.text())
                .flatMap(text -> Words.stems(text).stream())
                .collect(Collectors.toSet());
        int asked = mind.thread().run(ACT);
        List<List<String>> turns = mind.spoken().recent(LATELY + asked);
        Map<String, Double> near = all.near(words -> nearness(words, turns));
        return heard.asked().stream()
                .flatMap(q -> Stream.concat(Stream.of(q), q.questions().stream()))
                .flatMap(q -> all.in(q, whom.apply(q), said, near, (e, like) -> open(e, like, mind)).stream())
                .max(Comparator.comparingDouble(FurtherQuestion::likeness))
                .filter(q -> q.likeness() >= WORD_FOR_WORD
                        || !THIS_MINUTE.matcher(heard.plain()).find());
    }

    /** 1 where the line was said last, or is still being asked about. */
    private static double nearness(List<String> words, List<List<String>> turns) {
        for (int ago = 0; ago < turns.size(); ago++) {
            if (Collections.indexOfSubList(turns.get(ago), words) >= 0) return ago == 0 ? 1 : BEFORE;
        }
        return 0;
    }

    private static boolean open(Further entry, double likeness, Mind mind) {
        return mind.feelings().trust() >= entry.trust() && (mind.spoken().unused(entry.says()) || likeness >= AGAIN);
    }

    /** Whether it is that, and nothing else the case knows more nearly; what bears on safety always comes first. */
    public static boolean isNearest(
            FurtherQuestion asked,
            Aim aim,
            Optional<SmallQuestion> small,
            Optional<OrdinaryQuestion> ordinary,
            Mind mind) {
        boolean ofAUnit = aim.confident()
                && aim.best()
                        .filter(c -> c.unit().risk().isPresent()
                                || c.sense() > asked.likeness() + BEHIND
                                // what is not out yet is told before what leads on from another line
                                || c.likeness() >= WORD_FOR_WORD
                                        && (asked.likeness() < WORD_FOR_WORD
                                                || !mind.ledger().done(c.unit())))
                        .isPresent();
        boolean smaller = small.filter(q -> q.asLikeness() > asked.asLikeness()).isPresent();
        boolean anybodys =
                ordinary.filter(o -> o.likeness() > asked.asLikeness()).isPresent();
        return !ofAUnit && !smaller && !anybodys;
    }

    /** Whether the turn asks one in words that are fairly like. */
    static boolean meant(Situation s) {
        return s.further().filter(q -> q.likeness() >= FAIR).isPresent();
    }

    /** The answer, where it is so plainly that question that nothing else need be looked for. */
    static Optional<Decision> plainly(Situation s) {
        return s.further()
                .filter(q -> q.likeness() >= PLAIN && s.mind().feelings().rupture() == Rupture.NONE)
                .filter(_ -> !s.heard().coded().has(Technique.HOMEWORK))
                .flatMap(_ -> of(s));
    }

    /** The answer to it. */
    static Optional<Decision> of(Situation s) {
        return s.further()
                .map(q -> s.mind().spoken().unused(q.entry().says())
                        ? Decision.of(ACT, Part.further(q))
                        : Decision.of("repeat", s.frame("repeat")));
    }
}
