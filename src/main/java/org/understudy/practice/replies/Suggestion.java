package org.understudy.practice.replies;

import java.util.Optional;
import org.understudy.analysis.coding.Codebook;

/**
 * Something that could have been said at this place.
 *
 * @param move what kind of move it is
 * @param because where it comes from and what it does, in a sentence
 * @param general the code it is an example of, where it could be said to any client at such a moment
 * @param review how it stands, on the same terms as every other reply here
 */
public record Suggestion(
        String text, Move move, Source source, String because, Optional<Codebook.Entry> general, ReplyReview review) {
    private static final int FEW_WORDS = 4;

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

    /** Where a suggestion comes from, the nearest to what was told first. */
    public enum Source {
        /** Written with the case for what the client has just told. */
        WRITTEN,
        /** A question from the case's own key that leads on from it. */
        KEY,
        /** For how the client has just answered, or for what has just happened between the two. */
        MOMENT,
        /** It takes up how the client put it. */
        PICKED_UP,
        /** It gives back the client's own words. */
        ECHO,
        /** A move by the codebook that could be said to any client at such a moment. */
        GENERAL;

        /** A person wrote it, word for word. */
        boolean byHand() {
            return this == WRITTEN || this == KEY || this == MOMENT || this == GENERAL;
        }
    }

    /** About as long as a reply of so many words: a quarter more or less, and four words in any case. */
    public boolean aboutAsLongAs(int words) {
        return Math.abs(review.words() - words) <= Math.max(FEW_WORDS, words / 4);
    }

    /** It rests on what this client has just said. */
    public boolean specific() {
        return source != Source.MOMENT && source != Source.GENERAL;
    }
}
