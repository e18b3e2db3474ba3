package org.understudy.llm;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a language model is asked.
 *
 * @param messages the whole conversation as the model is to see it, oldest first; never empty
 * @param sampling how the answer is drawn
 * @param schema JSON Schema the answer has to follow, when it is to be data
 */
public record Prompt(List<Message> messages, Sampling sampling, Optional<String> schema) {
    public Prompt {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) throw new IllegalArgumentException("a prompt needs a message");
    }

    /** A prompt that wants plain words. */
    public static Prompt forWords(List<Message> messages, Sampling sampling) {
        return new Prompt(messages, sampling, Optional.empty());
    }

    /** Who says a message. */
    public enum Role {
        SYSTEM,
        USER,
        ASSISTANT
    }

    /** One message of a prompt. */
    public record Message(Role role, String text) {}

    /**
     * How an answer is drawn.
     *
     * @param temperature 0 (the likeliest words) to 2
     * @param maxTokens where the answer is cut, 1 or more
     * @param seed makes an answer repeatable on the same build and hardware, no further
     */
    public record Sampling(double temperature, int maxTokens, OptionalLong seed) {}
}
