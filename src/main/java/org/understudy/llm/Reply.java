package org.understudy.llm;

import java.util.OptionalInt;
import org.understudy.practice.models.ModelTrouble;

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
    record Trouble(ModelTrouble kind, String detail) {}
}
