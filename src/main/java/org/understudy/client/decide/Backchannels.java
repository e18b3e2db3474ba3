package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.understudy.client.feel.Cues;
import org.understudy.client.read.Words;
import org.understudy.session.Technique;

/** The few words after a statement, fitted to what was stated: a fact, a guess, a kindness. */
final class Backchannels {
    /** Turns before the same words may come again (§3.6). */
    private static final int COOLDOWN = (int) number("frame.cooldown");

    /** Wry words answer a guess only while the counselor is still a stranger. */
    private static final double WRY_TRUST = number("backchannel.wry");

    private static final Pattern CONDOLENCE = Pattern.compile(
            "^(oh,? )?i('m| am) (so |really |very |truly )*sorry[.! ]*$|\\bsorry (to hear|for your|about your|you('ve|"
                    + " have)|that happened)|\\bmust (be|have been) (so |very |really"
                    + " )?(hard|awful|difficult|terrible|painful)");
    private static final Pattern NICE = Pattern.compile("^(that |it |oh )*(sounds|sounded|must be|is|'s) (really |so"
            + " )?(nice|lovely|great|good|fun|peaceful|sweet)\\b");
    private static final Pattern DEATH =
            Pattern.compile("\\b(die|died|dead|death|dying|killed|lost (him|her|them|your))\\b");
    private static final Pattern IRONIC = Pattern.compile(
            "\\b(if you like|you could say|on paper|could be|happen|maybe|you might say|not far off|apparently so|go"
                    + " on|there or thereabouts|ish)\\b");
    private static final Pattern YES =
            Pattern.compile("(aye|yeah|yes|yep|mm|that|right|that's (it|right)|(well|mm|aye) yeah|yeah (that|well))");

    /** How much or how often: no answer to "you mean at work?" */
    private static final Pattern DEGREE = Pattern.compile(
            "\\b(a lot|a (little )?bit|lots|sometimes|often|mostly|most days|now and|kind of|quite a|very much|all the"
                    + " time|too much)\\b");

    private Backchannels() {}

    /** A condolence or an offer: nothing to agree with. */
    static boolean kindness(Situation s) {
        String plain = s.heard().plain();
        return CONDOLENCE.matcher(plain).find() || offered(s);
    }

    private static boolean offered(Situation s) {
        // what is offered first and followed by something else is followed by that
        return Cues.offers(s.heard().sentences().getLast())
                || s.heard().coded().main() == Technique.EMPHASIZE_AUTONOMY && Cues.respects(s.heard());
    }

    static Decision after(Situation s) {
        String plain = s.heard().plain();
        if (CONDOLENCE.matcher(plain).find()) return kindly("condoled", s);
        if (!offered(s)) return agreeing(s);
        // time is given or words are spared: there is nothing to say thank you for, and nothing to accept
        Optional<Decision> unhurried = Cues.respects(s.heard()) ? s.framed("unhurried") : Optional.empty();
        return unhurried.orElseGet(() -> kindly("offered", s));
    }

    /** A few words of assent. */
    static Decision agreeing(Situation s) {
        Part all = s.frame("backchannel");
        Predicate<String> rested = l -> {
            int last = s.mind().spoken().lastUse(l);
            return last < 0 || s.mind().turn() - last > COOLDOWN;
        };
        List<String> fitting = all.lines().stream().filter(l -> follows(l, s)).toList();
        List<String> left = fitting.stream().filter(rested).toList();
        if (left.isEmpty()) left = fitting;
        return Decision.of("backchannel", left.isEmpty() ? all : new Part(all.pool(), left, all.role()));
    }

    private static Decision kindly(String frame, Situation s) {
        return s.framed(frame).orElseGet(() -> Decision.of("meta.thanks", s.meta("thanks")));
    }

    /** "If you like" answers an interpretation, not a fact; "it is" answers what is said to be. */
    private static boolean follows(String backchannel, Situation s) {
        String plain = Words.plain(backchannel).replaceAll("[^\\p{L}' ]", "").strip();
        if (fact(s)) return YES.matcher(plain).matches();
        if (s.heard().asks() && DEGREE.matcher(plain).find()) return false;
        boolean guess = s.heard().coded().has(Technique.COMPLEX_REFLECTION)
                && s.mind().feelings().trust() < WRY_TRUST;
        if (!guess && IRONIC.matcher(plain).find()) return false;
        return !plain.startsWith("it is") || s.heard().plain().matches("(so )?(it|that|this)('s| is)\\b.*");
    }

    /** What has been told already, or a death. */
    private static boolean fact(Situation s) {
        boolean told = s.stated().confident()
                && s.mind().ledger().release(s.stated().best().get().unit()).isPresent();
        return told
                || NICE.matcher(s.heard().plain()).find()
                || DEATH.matcher(s.heard().plain()).find();
    }
}
