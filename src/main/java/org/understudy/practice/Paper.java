package org.understudy.practice;

/**
 * How a debrief goes to paper.
 *
 * @param named whether the session's title and day stand on it
 * @param onePage the one page that matters most, or everything
 */
public record Paper(boolean named, boolean onePage) {
    /** Everything, without a name. */
    public static final Paper WHOLE = new Paper(false, false);
}
