package org.understudy.client.decide;

import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.client.feel.Cues;
import org.understudy.client.feel.Event;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Words;
import org.understudy.session.Technique;

/** "The fear goes down in small steps. What do you think when you hear that?": what is made of an explanation. */
final class Explained {
    private static final Pattern MAKES_OF_IT = Pattern.compile(
            "^((so|and|but|okay|ok|right|well|now|then),? )*(what (do|did|would) you (think|make|say|feel)("
                + " (of|about|to|when you hear|hearing|as you hear|when i (say|tell you|explain))( all)? (of"
                + " )?(that|this|it|me say (that|this|it)))?|what('s| is) (your (reaction|view|response|feeling)|it"
                + " like)( (to|about|of|on|when you hear|hearing) (that|this|it))|how (does|do|did) (that|this|it|all"
                + " (of )?(that|this)) (sound|strike|land|come across|feel)( (to|with|for) you)?( (so far|when you"
                + " hear (it|that)))?|what (comes up|goes through your (mind|head)|comes to mind)( for you)? (when|as)"
                + " (you hear|i (say|tell you|explain)) (that|this|it)|what are your thoughts( (on|about)"
                + " (that|this|it))?)\\W*$");

    /** An explanation has so many words. */
    private static final int AT_LENGTH = 12;

    private Explained() {}

    /** Whether a turn explains something and asks what the client thinks of it. */
    static boolean isAskedOf(Situation s) {
        Heard heard = s.heard();
        if (!heard.asks() || heard.coded().has(Technique.HOMEWORK)) return false;
        String last = Words.plain(heard.asked().getLast().text());
        int stated =
                heard.stated().stream().mapToInt(x -> Words.count(x.text())).sum();
        boolean explains = heard.coded().has(Technique.GIVE_INFORMATION)
                || s.happened(Event.RATIONALE)
                || Cues.explains(heard)
                || Cues.givesRationale(heard);
        return explains && stated >= AT_LENGTH && MAKES_OF_IT.matcher(last).matches();
    }

    /** What the client says to it. */
    static Optional<Decision> of(Situation s) {
        if (!isAskedOf(s)) return Optional.empty();
        return Optional.of(
                s.happened(Event.RATIONALE)
                        ? Decision.of("informed.rationale", s.frame("informed.rationale"))
                        : Reactions.informed(s));
    }
}
