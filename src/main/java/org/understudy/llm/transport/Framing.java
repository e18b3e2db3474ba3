package org.understudy.llm.transport;

import com.fasterxml.jackson.databind.JsonNode;

/** How a stream of lines is cut into events, and how one knows that it is over. */
public interface Framing {
    /** Whether a server that names this content type (lower case) speaks like this. */
    boolean fits(String contentType);

    /**
     * Reads one line, without its line end.
     *
     * @throws Garbled when the line cannot be what the protocol allows
     */
    Piece read(String line) throws Garbled;

    /** Whether a stream that ends cleanly after what was read so far is whole, though no last event came. */
    default boolean mayEndHere() {
        return false;
    }

    /** What one line comes to. */
    sealed interface Piece {
        /** Nothing to hand on, such as a blank line between events. */
        record Nothing() implements Piece {}

        /** An event to hand on. */
        record Event(String json) implements Piece {}

        /** The event the stream ends with, handed on too where it holds something. */
        record Last(String json) implements Piece {}

        /**
         * The server reports a fault of its own, in its own words.
         *
         * @param quotable what of them may be kept
         */
        record Fault(String words, String quotable) implements Piece {
            static Fault of(JsonNode error) {
                return new Fault(WireJson.words(error), WireJson.quotable(error));
            }
        }
    }

    /** A line that is not what the protocol allows. The message never quotes it. */
    final class Garbled extends Exception {
        private static final long serialVersionUID = 1;

        Garbled(String what) {
            super(what);
        }
    }
}
