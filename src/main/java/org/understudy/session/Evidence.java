package org.understudy.session;

/**
 * Words that a claim rests on.
 *
 * @param turn index of the turn
 * @param quote literally part of that turn's text
 * @param supports true where the words speak for the claim, false where they speak against it
 */
public record Evidence(int turn, String quote, boolean supports) {
    public static Evidence supporting(int turn, String quote) {
        return new Evidence(turn, quote, true);
    }

    public static Evidence against(int turn, String quote) {
        return new Evidence(turn, quote, false);
    }

    /** Whether the quote is literally in the turn it names. */
    public boolean foundIn(Session session) {
        return turn >= 0
                && turn < session.turns().size()
                && session.turns().get(turn).text().contains(quote);
    }
}
