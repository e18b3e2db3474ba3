package org.understudy.llm;

/**
 * A language model that answers one prompt at a time. An adapter may be shared between threads; each call ends in
 * exactly one {@link Reply}, whatever the server does.
 */
public interface LanguageModel {
    /** The name the server knows the model by, such as {@code llama3.2:3b}. */
    String name();

    /**
     * Tokens that prompt and answer may fill together. The same for every call, because a server loads the model anew
     * when it changes. What is longer is silently cut by the server, so whoever asks keeps below it.
     */
    default int contextTokens() {
        return 4096;
    }

    /** Asks the server to load the model, so that the first answer need not wait for it; best effort, blocking. */
    default void prepare() {}

    /** Lets the server free the model's memory; best effort. */
    default void release() {}

    /**
     * Answers, blocking the calling (virtual) thread; the listener hears on that thread or another, never after the
     * reply. An interrupt of the calling thread cancels, like {@link Listener#cancelled()}. Expected faults come back
     * as {@link Reply.Cut}, not as exceptions.
     */
    Reply ask(Prompt prompt, Listener listener);

    /** Hears an answer grow and can stop it, before the first word too. */
    @FunctionalInterface
    interface Listener {
        /** Somebody who only wants the end. */
        Listener NONE = () -> false;

        /** The model has begun another part of its work. */
        default void phase(Phase phase) {}

        /** More words of the answer have come. */
        default void words(String more) {}

        /** Whether the answer is no longer wanted; asked often. */
        boolean cancelled();
    }

    /** What a model is doing while one waits. */
    enum Phase {
        LOADING,
        READING,
        WRITING
    }
}
