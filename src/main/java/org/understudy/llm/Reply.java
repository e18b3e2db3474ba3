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
            /** Nobody wants the answer any more. */
            CANCELLED,
            /** Nothing listens at the address. */
            NOT_FOUND,
            /** The address cannot be reached, or the connection breaks before an answer. */
            UNREACHABLE,
            /** Something answers that is not a model server. */
            NOT_OLLAMA,
            /** Asking would take what was said off this machine; nothing was sent. */
            LEAVES_MACHINE,
            /** Too many requests wait at the server. */
            BUSY,
            /** The machine has not enough memory for the model. */
            OUT_OF_MEMORY,
            /** The server does not have the model. */
            MODEL_MISSING,
            /** The server will not do what was asked. */
            REFUSED,
            /** No first word within the limit. */
            TOO_SLOW_TO_START,
            /** Words came, then none for longer than the limit. */
            STALLED,
            /** The whole answer took longer than the limit, or grew beyond it. */
            TOO_LONG,
            /** The connection ended before the answer did. */
            ENDED_EARLY,
            /** The model was stopped at {@link Prompt.Sampling#maxTokens()} or at the end of its context. */
            CUT_AT_LIMIT,
            /** What came cannot be read. */
            GARBLED,
            /** The model ended without a word. */
            EMPTY,
            /** The server reports an error of its own. */
            SERVER_FAULT
        }
    }
}
