package org.understudy.practice.library;

/** What is on the desk and not yet said: the half-written line and the jottings beside the chat. */
public record Draft(String line, String jottings) {
    public static final Draft EMPTY = new Draft("", "");
}
