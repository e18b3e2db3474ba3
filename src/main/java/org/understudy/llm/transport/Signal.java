package org.understudy.llm.transport;

/** What the network hands in while an answer comes. */
sealed interface Signal {
    /**
     * Status and headers are there.
     *
     * @param contentType in lower case, empty where the server names none
     */
    record Head(int status, String contentType) implements Signal {}

    /** More of the body. */
    record Bytes(byte[] bytes) implements Signal {}

    /** The body ended as HTTP says it should. */
    record End() implements Signal {}

    /** The exchange broke. */
    record Broken(Throwable cause) implements Signal {}
}
