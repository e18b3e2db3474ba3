package org.understudy.client.decide;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.casebook.DisclosureUnit.Layer;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Ledger;
import org.understudy.client.read.FollowUp;
import org.understudy.client.read.Sentence;
import org.understudy.session.Release;
import org.understudy.session.Technique;

/**
 * Questions that ask somebody to think: what if, what would a friend say, what makes it so, what would that mean. They are
 * never met with more of the last story; where the case has no thought for it, the answer is that it wants thinking about.
 */
final class Supposing {
    /** From this likeness on, the question is one the case answers; a question that weighs what was said needs more. */
    private static final double ABOUT = 0.55;

    private static final double ABOUT_ANOTHER = 0.85;

    /** A question that only sounds as if it asked to think is taken for what it asks, where the case knows it at all. */
    private static final double SOUNDS_SO = 0.3;

    private static final Set<AnswerShape> FACTS = EnumSet.of(
            AnswerShape.WHO, AnswerShape.WHERE, AnswerShape.WHEN, AnswerShape.HOW_OFTEN, AnswerShape.HOW_MUCH);

    private static final Pattern HYPOTHETICAL =
            Pattern.compile("\\b((would|might|could) happen\\b[^?.!]{0,10}\\b(if|when)\\b|if"
                + " (i|we|you|he|she|they|it|that|somebody|someone|a friend|your \\w+|\\w+)('d| had| were| was| did|"
                + " could| told| believed| knew| came)\\b.{0,80}\\b(would|could|might)|(would|could|might)"
                + " (you|he|she|they|it|that)\\b[^?.!]{0,60}\\bif\\b(?! (you('d)? (want|like|prefer|wish|can|don't"
                + " mind)|that's|it's (ok|all right|alright)))|what would (you|he|she|they) (say|tell|think|want)("
                + " to)?|another way (of|to) (look|see)|how else could|what (else )?could (it|that)"
                + " mean|suppose|imagine (that )?(you|he|she)|what would (it|that) (mean|say))\\b");
    private static final Pattern WEIGHING =
            Pattern.compile("\\b(why('s| is| was)? (it|that) different|what makes (it|that)"
                + " (different|your|true|so)|where('ve| have)? you heard that|whose (rule|voice)|what does (it|that)"
                + " (cost|do to) you|what('s| is) the (evidence|cost|rule)|how (true|sure|certain) (is|are)|does"
                + " (it|that) (have|need) to be|is (it|that) (really|always) true|what('s| is) not right"
                + " (in|with|about) (it|that)|and what('s| is) (wrong|not right))\\b");

    /** Asks for time. */
    private static final Pattern FOR_TIME =
            Pattern.compile("(?i)\\b(minute|moment|sec|second|think|thought|hour|longer|later|time|look|looked)\\b");

    private Supposing() {}

    static boolean is(Situation s) {
        String plain = s.heard().plain();
        return s.heard().coded().has(Technique.SOCRATIC_QUESTION) && !wantsAFact(s)
                || HYPOTHETICAL.matcher(plain).find()
                || WEIGHING.matcher(plain).find();
    }

    /** Somebody, a place, a time or a number is asked for, however it is coded. */
    private static boolean wantsAFact(Situation s) {
        return s.heard().asks() && FACTS.contains(s.heard().asked().getLast().shape());
    }

    static double about(Situation s) {
        String plain = s.heard().plain();
        if (WEIGHING.matcher(plain).find()) return ABOUT_ANOTHER;
        return HYPOTHETICAL.matcher(plain).find() ? ABOUT : SOUNDS_SO;
    }

    /** The thought or belief it is about or leads to, as far as its gates allow; else that it wants thinking about. */
    static Decision answer(Sentence asked, Situation s) {
        Ledger ledger = s.mind().ledger();
        Optional<DisclosureUnit> last =
                s.mind().thread().last().filter(_ -> s.mind().thread().sinceLastUnit() <= 4);
        Optional<DisclosureUnit> begun = last.filter(Supposing::isThought)
                .filter(u -> ledger.release(u).filter(r -> r == Release.FULL).isEmpty());
        boolean further = begun.filter(u ->
                        Gates.allowed(u, s.mind()).compareTo(ledger.release(u).orElse(Release.BLOCKED)) > 0)
                .isPresent();
        if (begun.isPresent() && !further) return pondering(s);
        Optional<DisclosureUnit> thought = begun.or(() -> last.flatMap(u -> s.leads()
                .of(
                        FollowUp.THOUGHT,
                        u,
                        o -> ledger.release(o).isEmpty()
                                && Telling.missing(o, s.mind()).isEmpty())));
        if (thought.isPresent() && Gates.allowed(thought.get(), s.mind()) != Release.BLOCKED) {
            return Telling.asked(thought.get(), s);
        }
        return pondering(s);
    }

    private static Decision pondering(Situation s) {
        Part own = s.frame("pondering");
        // who has had a minute for it does not ask for another
        if (s.mind().thread().recent("thinking", 2) > 0) {
            List<String> after = own.lines().stream()
                    .filter(l -> !FOR_TIME.matcher(l).find())
                    .toList();
            boolean left = s.mind().spoken().unused(after);
            return Decision.of("thought", left ? new Part(own.pool(), after, Part.Role.BODY) : s.frame("unsureWhy"));
        }
        return Decision.of("thinking", s.mind().spoken().unused(own.lines()) ? own : s.frame("unsureWhy"));
    }

    private static boolean isThought(DisclosureUnit u) {
        return u.layer() == Layer.THOUGHT || u.layer() == Layer.BELIEF;
    }
}
