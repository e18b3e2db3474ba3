package org.understudy.analysis.rating;

/**
 * One thing that worked.
 *
 * @param quote literally part of the turn
 * @param text what was done and what it did
 */
public record Keep(int turn, String quote, String text) {}
