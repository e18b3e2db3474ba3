package org.understudy.client.decide;

import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.client.aim.Candidate;
import org.understudy.client.mind.Gates;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/**
 * A question that is nearest to something and not near it, or about somebody it does not tell of: declined rather than met
 * with another story. The thresholds are of likeness in words and meaning ({@link Candidate#sense}), 0 to 1, and rest on
 * answers that readers judged (docs/decisions/0020).
 */
final class Unlikely {
    /** Somebody was meant by he or she, and what is nearest is not about them. */
    private static final double OF_ANOTHER = 0.85;

    /** "How old is he?" is not "how old are you?", unless it is that question but for a letter. */
    private static final double NEARLY_THE_SAME = 0.97;

    /** From this likeness on, a question that is declined is one of that matter, and may be guarded as it is. */
    private static final double OF_IT = 0.65;

    private static final Pattern YOU = Pattern.compile("\\b(you|your|yourself)\\b");

    private static final Pattern HOW_OLD = Pattern.compile("\\bhow old\\b|\\bwhat age\\b");

    /** Others, as what they are. */
    private static final Pattern OTHERS = Pattern.compile("\\b(the|your|his|her|their) (\\w+ )?(children|child|kids?"
        + "|boys?|girls?|sons?|daughters?|parents|mum|mom|mother|dad|father|brothers?|sisters?|nan|gran|grandma|grandmother|grandad|grandfather|grandparents|uncles?|aunts?|auntie|cousins?|nephews?|nieces?|wife|husband"
        + "|partner|friends?|boss|neighbours?|others|family)\\b");

    private Unlikely() {}

    /** The refusal, where what is nearest is not what is asked for. */
    static Optional<Decision> of(Sentence asked, Situation s) {
        if (!s.aim().confident() || !asked.asking()) return Optional.empty();
        Candidate best = s.aim().best().get();
        if (best.unit().risk().isPresent()) return Optional.empty();
        boolean ofThem = s.whom().filter(w -> w.isTold(best.unit())).isPresent();
        boolean ofOthers = ofSomebodyElse(best, ofThem, asked, s);
        boolean far = !best.answers() && !ofThem && !asked.tagged();
        if (!far && !ofOthers) return Optional.empty();
        // somebody else's age is no secret of one's own
        boolean open = ofOthers && Gates.isHarmless(best.unit());
        if (open && HOW_OLD.matcher(Words.plain(asked.text())).find())
            return Thin.notKnowing("beside.howMuch", s).or(() -> Optional.of(Beside.fallback(shape(asked), s)));
        if (best.sense() < OF_IT || open) return Optional.of(Beside.fallback(shape(asked), s));
        return Optional.of(
                !ofOthers && mayBeTold(best.unit(), s)
                        ? Telling.asked(best.unit(), s)
                        : Telling.declined(best.unit(), s));
    }

    /** Nothing private and not told yet: what comes near enough is answered with it rather than put off. */
    private static boolean mayBeTold(DisclosureUnit unit, Situation s) {
        return Gates.isHarmless(unit)
                && s.mind().ledger().release(unit).isEmpty()
                && Telling.missing(unit, s.mind()).isEmpty()
                && Gates.allowed(unit, s.mind()).compareTo(Release.HALF) >= 0;
    }

    private static boolean ofSomebodyElse(Candidate best, boolean ofThem, Sentence asked, Situation s) {
        // "has she any children?" is not answered with one's own
        boolean ofAnother = s.whom().isPresent() && !ofThem && !asked.meant().isEmpty() && best.sense() < OF_ANOTHER;
        boolean ofSomebody = !ofThem
                && best.sense() < NEARLY_THE_SAME
                && Sentence.ofOthers(Words.plain(asked.text()))
                && !Sentence.ofOthers(Words.plain(best.ask().text()));
        String plain = Words.plain(asked.text());
        String written = Words.plain(best.ask().text());
        // nor is "how old are the children?"
        boolean ofOthers = !ofThem
                && OTHERS.matcher(plain).find()
                && !YOU.matcher(OTHERS.matcher(plain).replaceAll(" ")).find()
                && YOU.matcher(written).find()
                && !OTHERS.matcher(written).find();
        return ofAnother || ofSomebody || ofOthers;
    }

    /** The shape of what is brushed off; numbers are spoken of only where one was asked for. */
    private static String shape(Sentence asked) {
        AnswerShape shape = asked.shape();
        return Telling.shapeName(shape == AnswerShape.SCALE || shape == AnswerShape.WHEN ? AnswerShape.OPEN : shape);
    }
}
