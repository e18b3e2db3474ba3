package org.understudy.client.feel;

/**
 * What a turn is about, so far as it decides how it is taken.
 *
 * @param risk it asks about risk, which is never held against whoever asks
 * @param stray it has nothing to do with the client
 */
public record Subject(boolean risk, boolean stray) {}
