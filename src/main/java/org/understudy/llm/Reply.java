package org.understudy.llm;

import java.util.OptionalInt;

/** The one end of a request to a language model. */
public sealed interface Reply {
    /** The words that came, perhaps none. */
    String text();

    /** The model came to its end by itself. Token counts are the server's and may be missing. */
    record Whole(String text, OptionalInt promptTokens, OptionalInt answerTokens) implements Reply {}

    /** The answer ended before its end; the words so far are kept. */
    record Cut(String text, Trouble trouble) implements Reply {}

    /**
     * Why an answer was cut.
     *
     * @param kind what happened
     * @param detail the server's words, for "copy details"; never shown as the message, never session text
     */
    record Trouble(Kind kind, String detail) {
        /** What can happen, each with its own remedy on screen. */
        public enum Kind {
            CANCELLED,
            NOT_FOUND,
            UNREACHABLE,
            NOT_OLLAMA,
            BUSY,
            OUT_OF_MEMORY,
            MODEL_MISSING,
            REFUSED,
            TOO_SLOW_TO_START,
            STALLED,
            TOO_LONG,
            ENDED_EARLY,
            CUT_AT_LIMIT,
            GARBLED,
            EMPTY,
            SERVER_FAULT
        }
    }
}
