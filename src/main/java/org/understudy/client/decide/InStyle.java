package org.understudy.client.decide;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.understudy.client.decide.Part.Role;
import org.understudy.client.mind.Bent;

/**
 * A named style in what is said beside the matter, all of it from the person's own lines: an aside, a sharp word, assent, a
 * question whether it will do, few words. In the plain style nothing is changed.
 */
public final class InStyle {
    /** Acts that tell something, and may be followed by something. */
    private static final Pattern TELLS =
            Pattern.compile("disclose.*|elaborate|detail|answer|ordinary.*|rejoin\\..*|agenda\\.mine|beside.*");

    /** Acts that only take up what the counselor said. */
    private static final Pattern TAKES_UP =
            Pattern.compile("backchannel|understood|informed\\..*|affirmed\\..*|reassured|advised\\..*|agenda\\.agree");

    /** A sharp word that goes with an answer; one that refuses does not. */
    private static final Predicate<String> BARB = Pattern.compile(
                    "(?i)\\b(answered|not having|none of|nobody's business|not happening|no|nothing|won't|not going"
                            + " to|leave it)\\b")
            .asPredicate()
            .negate();

    /** Asks or begs pardon: "Does that answer it?", "Sorry, I do go on." */
    private static final Predicate<String> ANXIOUS_TO_PLEASE = Pattern.compile(
                    "(?i)\\b(sense|answer\\w*|sorry|any use|any help|all right|okay|right)\\b|\\?")
            .asPredicate();

    private InStyle() {}

    /** The decision as this style carries it out. */
    public static Decision of(Decision d, Situation s) {
        Bent bent = s.mind().style().bent();
        boolean tells = TELLS.matcher(d.actName()).matches();
        boolean takesUp = TAKES_UP.matcher(d.actName()).matches();
        boolean apart = bent == Bent.NONE
                || !tells && !takesUp
                || d.leaves()
                || d.unit().filter(u -> u.risk().isPresent()).isPresent();
        if (apart || !s.dice().chance(bent.shows(s.mind().feelings().trust()))) return d;
        Decision shown =
                switch (bent) {
                    case RESERVED -> tells ? curt(d) : instead(d, "silence.short", s);
                    case TALKATIVE -> tells ? d : goesOn(d, s);
                    case TANGENTIAL -> d.then(s.frame("resist.tangent").as(Role.TAIL));
                    case PLEASING ->
                        tells
                                ? d.then(s.frame("tail")
                                        .keeping(ANXIOUS_TO_PLEASE)
                                        .as(Role.TAIL))
                                : instead(d, "resist.comply", s);
                    case UPSET -> d.then(s.frame("resist.hostile").keeping(BARB).as(Role.TAIL));
                    case NONE -> d;
                };
        return shown == d ? d : shown.noting("style", bent.name().toLowerCase(Locale.ROOT));
    }

    /** The matter and nothing round it. */
    private static Decision curt(Decision d) {
        List<Part> matter =
                d.parts().stream().filter(p -> p.role() != Role.EXTRA).toList();
        return d.saying(matter).bare();
    }

    private static Decision instead(Decision d, String frame, Situation s) {
        return d.saying(List.of(s.frame(frame))).bare();
    }

    /** Not content with a word or two: more of the last thing, or the next. */
    private static Decision goesOn(Decision d, Situation s) {
        return s.mind()
                .thread()
                .last()
                .flatMap(u -> Reactions.elaborate(u, s))
                .or(() -> Reactions.volunteer(s))
                .orElse(d);
    }
}
