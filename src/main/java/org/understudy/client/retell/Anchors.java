package org.understudy.client.retell;

import java.util.regex.Pattern;
import org.understudy.client.read.Heard;

/** "Feel your feet on the floor. You're in my office.": the telling waits where it is. */
final class Anchors {
    /** Calls somebody back to the room while the telling goes on; "look around, what do you see?" is of the memory. */
    private static final Pattern CALLS_BACK = Pattern.compile(
            "\\b(feet on the (floor|ground)|(are you|you're) (still |right )?(here )?with me|with me in (the|this|my)"
                + " (room|office)|in (my|this) office|in this room|hear my voice|look at me|(name|tell me)"
                + " (three|four|five) things|(you're|you are) safe (here|now)|ground yourself|(chair|floor)"
                + " (under|beneath) you|(deep|slow) breath|breathe (with me|in|out)|it's 20\\d\\d|what (year|day) (is"
                + " it|it is))\\b");

    private Anchors() {}

    static boolean in(Heard heard) {
        return CALLS_BACK.matcher(heard.plain()).find()
                && Prompt.in(heard)
                        .filter(p -> p == Prompt.STOP || p == Prompt.AGAIN || p == Prompt.BODY)
                        .isEmpty();
    }
}
