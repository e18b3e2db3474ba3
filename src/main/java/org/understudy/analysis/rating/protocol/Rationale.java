package org.understudy.analysis.rating.protocol;

import java.util.List;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;

/** Where it was explained why this is done: said, not asked, not of oneself, and more than its name. */
final class Rationale {
    private static final int NAME = 4;

    /** What the work is about. */
    private static final Pattern OF_THE_WORK =
            Pattern.compile("(?i)\\b(?:memor(?:y|ies)|avoid\\w*|distress|anxiety|fear|brain|alarm|exposure|keep"
                    + " away|repetition|tell(?:ing)? it|stay(?:ing)? with it|steer\\w*"
                    + " (?:round|around|clear)|pictures?|nightmares?)\\b");

    /** A cause, a condition or a change: "three, what imaginal exposure is" has none. */
    private static final Pattern LEADS = Pattern.compile(
            "(?i)\\b(?:so|because|since|when(?:ever)?|if|until|unless|which"
                + " (?:is|means|makes|keeps|brings|prevents)|but|(?:goes|go|comes?|brings?|takes?) (?:up|down)|each"
                + " time|every"
                + " time|los(?:es?|ing)|eases?|weakens?|shrinks?|rises?|falls?|drops?|gets?|keeps?|stays?|learns?|means|prevents?|maintains?|settles?|fades?|sinks?)\\b");

    private static final Pattern OF_ONESELF = Pattern.compile("\\bI\\b");

    /** "It makes sense that you keep away from it" understands, and explains nothing. */
    private static final Pattern UNDERSTANDS = Pattern.compile("(?i)\\bmakes? (?:\\w+ )?sense\\b");

    private Rationale() {}

    static List<Evidence> in(Transcript t) {
        return t.counselor().stream()
                .flatMap(turn -> Mood.telling(Quotes.sentences(turn.text()).stream()
                                .map(s -> Evidence.supporting(turn.index(), Quotes.shorten(s)))
                                .toList())
                        .stream()
                        .filter(e -> explains(e.quote()))
                        .limit(1))
                .toList();
    }

    /** Whether these words say how one thing leads to another in this work, and not only what it is called. */
    static boolean explains(String words) {
        boolean about = Cue.RATIONALE.found(words) || OF_THE_WORK.matcher(words).find();
        return about
                && LEADS.matcher(words).find()
                && Words.count(words) > NAME
                && !OF_ONESELF.matcher(words).find()
                && !UNDERSTANDS.matcher(words).find();
    }
}
