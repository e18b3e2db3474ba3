package org.understudy.practice.library;

/**
 * What came of coding the library again.
 *
 * @param changed sessions of which at least one turn is coded otherwise than before
 * @param stopped true where it was stopped before all was coded
 */
public record Recoded(int sessions, int turns, int changed, boolean stopped) {}
