package org.understudy.practice.models;

/** What can go wrong with a local model; each has its own sentence and remedy on screen. */
public enum ModelTrouble {
    CANCELLED,
    /** Nobody has had a first look at what it says when it matters. */
    UNCHECKED,
    NOT_FOUND,
    UNREACHABLE,
    NOT_OLLAMA,
    LEAVES_MACHINE,
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
