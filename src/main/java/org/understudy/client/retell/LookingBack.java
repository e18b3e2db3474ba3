package org.understudy.client.retell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.client.read.Heard;

/** What is asked of a retelling once it is over. Tried in this order. */
enum LookingBack {
    /** Which part was the worst of it. */
    HARDEST("\\b(hardest|worst|most (difficult|painful|upsetting)|toughest|hottest|highest)"
        + " (bit|part|moment|point|place|piece|thing)\\b|\\b(what|which)"
        + " (bit|part|moment|point|piece)\\b[^?]*\\b(hard\\w*|worst|difficult|highest|toughest|stuck|most)\\b|\\bwh(ere|en)"
        + " (was|is|did) (it|the number|your"
        + " number|that)\\b[^?]*\\b(worst|hardest|highest|peak\\w*|toughest)\\b|\\bwhat was (the"
        + " )?(hardest|worst|toughest)\\b"),
    /** How this time was beside the one before. */
    COMPARED("\\b(was|were|is|did|how)\\b[^?]*\\b(different|easier|harder|the"
        + " same|less|more|worse|better|compare\\w*)\\b[^?]*\\b(time|before|first|second|last)\\b|\\b(first|second|last)"
        + " time\\b[^?]*\\b(different|easier|harder|same|less|more|worse|better|compare\\w*)\\b"),
    /** How it was to tell it. */
    TELLING("\\bhow (was|is|did) (it|that)( (for you|feel))?(,? to (tell|go|say|do|be|hear|get)\\b.*|\\W*$)|\\bwhat"
            + " (was|is|'s) (it|that) like\\b|\\bhow did (it|that) go\\b|\\bhow (are|do) you (feel\\w*|doing)"
            + " (now|after)\\b"),
    /** What the client noticed. */
    NOTICED("\\bwhat (did|do|have) you (just )?(notice|noticed|find|learn\\w*|see)\\b(?! (at|in|on)"
            + " (the|that))|\\bwhat (came up|stood out|struck you|surprised you)\\b|\\b(did|have) (you"
            + " notice|anything) ?(anything|surprise|change|come up|stand out)\\b|\\banything (new|you"
            + " noticed|that surprised)\\b"),
    /** What is to be thought of it. */
    MEANS("\\bwhat (do|did|would) you make of (that|it|this)\\b|\\bwhat does (it|that|this) (tell you|say to"
            + " you|mean to you)\\b"),
    /** Whether the client is in the room again. */
    BACK("\\b(are you|you're) (here |right here |still )?(back|with me|in the room)\\b|\\bopen your eyes\\b|\\bin"
            + " the room with me\\b|\\bback (in|to) (the|this) room\\b");

    private final Pattern pattern;

    LookingBack(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    static Optional<LookingBack> in(Heard heard) {
        for (LookingBack l : values()) if (l.pattern.matcher(heard.plain()).find()) return Optional.of(l);
        return Optional.empty();
    }

    /** Plain words where the author wrote none. */
    static final List<String> KEPT = List.of("The bit I left out.", "What I didn't say.");

    static final List<String> NOT_HERE = List.of("Not in this bit.", "I can't see, from here.");

    static final List<String> ONCE = List.of("I've only told it the once.", "There's only been the one time.");

    static final List<String> LESS =
            List.of("A bit less, the second time.", "Less. Not by much.", "It was less, this time.");

    static final List<String> MORE =
            List.of("Worse, if anything.", "More, the second time.", "It was more, this time.");

    static final List<String> SAME =
            List.of("Much the same.", "About the same, really.", "No different, that I could tell.");
}
