package org.understudy.practice.replies;

/**
 * Something that could have been said at this place.
 *
 * @param move what kind of move it is
 * @param because where it comes from and what it does, in a sentence
 * @param review how it stands, on the same terms as every other reply here
 */
public record Suggestion(String text, Move move, Source source, String because, ReplyReview review) {
    /** The kinds of move, so that three suggestions are three choices and not one choice three times. */
    public enum Move {
        /** Asks about the risk that was hinted. */
        RISK,
        /** Says back what was said, or what lies under it. */
        REFLECT,
        /** Asks for what could open next. */
        OPEN,
        /** Leaves in peace, or mends. */
        RESPECT,
        /** Asks leave. */
        PERMISSION,
        /** A step of the method: the agenda, the number, the thought, the end. */
        STEP
    }

    /** Where a suggestion comes from. */
    public enum Source {
        /** A question from the case's own key. */
        KEY,
        /** It takes up how the client put it. */
        PICKED_UP,
        /** A line written for this client and for what the talk is about. */
        WRITTEN,
        /** It asks for what could open next. */
        NEXT,
        /** It gives back the client's own words. */
        ECHO,
        /** A move for what has just happened between the two: advice, questions, risk, a retelling. */
        MOMENT,
        /** A move the codebook names that would fit other moments too. */
        CODEBOOK
    }

    /** It rests on what this client said or may say, or on what has just happened between the two. */
    public boolean specific() {
        return source != Source.CODEBOOK;
    }
}
