package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.session.Evidence;
import org.understudy.session.Turn;

/**
 * Questions that the client went along with. What was asked of somebody who kept it back has not come up, however often
 * it is asked: the client's own record says so where there is one, the words where there is none.
 */
public final class Opened {
    /** Words from which an answer tells something. */
    private static final int TOLD = 6;

    private static final Pattern KEEPS_OUT =
            Pattern.compile("^(?:resist|rupture|deflect|leave|backchannel|pullback|beside|cantSay)\\b.*");

    /** A no to the question itself. */
    private static final Pattern TURNS_AWAY = Pattern.compile(
            "\\b(?:can|could|shall) (?:we|you|I) (?:skip|leave|drop|not)\\b|\\bI(?:['’]d| would) (?:rather|sooner)"
                    + " not\\b|\\b(?:we|I)(?:['’]ll| will) leave (?:that|it)\\b|\\b(?:do I|don['’]t) have to say\\b",
            Pattern.CASE_INSENSITIVE);

    private Opened() {}

    /** Those of these questions that were answered with something of the client's own, each wording once. */
    public static List<Evidence> of(Transcript transcript, List<Evidence> asked) {
        return once(asked.stream()
                .filter(e -> transcript
                        .answer(e.turn())
                        .filter(t -> tells(transcript, t))
                        .isPresent())
                .toList());
    }

    /** Each wording once, where it first stands: the same question again asks nothing new. */
    public static List<Evidence> once(List<Evidence> asked) {
        Set<Set<String>> before = new HashSet<>();
        List<Evidence> first = new ArrayList<>();
        for (Evidence find : asked) {
            Set<String> stems = Words.content(find.quote());
            if (stems.isEmpty() || before.add(stems)) first.add(find);
        }
        return first;
    }

    /** Whether an answer has something of its own in it. */
    static boolean tells(Transcript transcript, Turn answer) {
        return !keepsOut(transcript, answer)
                && (Words.count(answer.text()) >= TOLD || Cue.CLIENT_INSIGHT.found(answer.text()));
    }

    /** Whether an answer keeps the counselor out. */
    public static boolean keepsOut(Transcript transcript, Turn answer) {
        return answer.trace().filter(t -> KEEPS_OUT.matcher(t.act()).matches()).isPresent()
                || TURNS_AWAY.matcher(answer.text()).find()
                || Guarded.turns(transcript).stream().anyMatch(e -> e.turn() == answer.index());
    }
}
