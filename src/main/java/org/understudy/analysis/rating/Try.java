package org.understudy.analysis.rating;

/**
 * One thing to do otherwise.
 *
 * @param quote literally part of the turn
 * @param text what was done and what it did
 * @param say words one could say aloud there instead
 */
public record Try(int turn, String quote, String text, String say) {}
