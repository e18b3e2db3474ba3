package org.understudy.practice.authoring;

import java.util.Locale;

/**
 * Why no simulated counselor was told all of a unit, as far as the sessions show it.
 *
 * @param asked turns in which it was what the client took the counselor to mean
 * @param reached the most there was of what it wants when it was asked for: trust 0 to 100, or depth credit 0 to 3
 * @param wanted how much of that the client wanted then
 */
public record Withheld(Reason reason, int asked, double reached, double wanted) {

    /** The first of these that holds. */
    public enum Reason {
        /** What it rests on was never told, so that nobody could come to it. */
        NEEDS_ANOTHER,
        /** Nobody was taken to mean it: its questions are never said, or another unit answers them. */
        NOT_ASKED,
        /** Asked for, each time below the trust it wants. */
        TRUST,
        /** Asked for at enough trust, and never with enough depth credit. */
        DEPTH,
        /** Asked for with both gates open; only a part came, or it had just been kept back. */
        IN_PART
    }

    /** The same in a few plain words. */
    public String words() {
        return switch (reason) {
            case NEEDS_ANOTHER -> "what it rests on was never told";
            case NOT_ASKED -> "nobody asked for it";
            case TRUST -> String.format(Locale.ROOT, "asked %d×, trust at most %.0f of %.0f", asked, reached, wanted);
            case DEPTH -> String.format(Locale.ROOT, "asked %d×, depth at most %.1f of %.0f", asked, reached, wanted);
            case IN_PART -> String.format(Locale.ROOT, "asked %d×, open, told in part", asked);
        };
    }
}
