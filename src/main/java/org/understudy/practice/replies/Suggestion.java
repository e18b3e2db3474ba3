package org.understudy.practice.replies;

/**
 * Something that could have been said at this place.
 *
 * @param because where it comes from and what it does, in a sentence
 * @param review how it stands, on the same terms as every other reply here
 */
public record Suggestion(String text, Source source, String because, ReplyReview review) {
    /** Where a suggestion comes from. */
    public enum Source {
        /** A question from the case's own key. */
        KEY,
        /** It asks for what was near and was held back. */
        HELD_BACK,
        /** It says what lies under the client's words. */
        UNSAID,
        /** It gives back the client's own words. */
        ECHO,
        /** A move the codebook names, fit for what just happened. */
        CODEBOOK
    }
}
