package org.understudy.practice.models;

/** What can go wrong with a local model; each has its own sentence and remedy on screen. */
public enum ModelTrouble {
    /** Nobody wants the answer any more. */
    CANCELLED,
    /** Nobody has had a first look at what it says when it matters. */
    UNCHECKED,
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
    /** The disk is full where models are kept. */
    NO_SPACE,
    /** The server cannot reach the library it fetches models from. */
    NO_NETWORK,
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
    /** The model was stopped at the most it may say, or at the end of its context. */
    CUT_AT_LIMIT,
    /** What came cannot be read. */
    GARBLED,
    /** The model ended without a word. */
    EMPTY,
    /** The server reports an error of its own. */
    SERVER_FAULT
}
