package org.understudy.analysis.rating;

/**
 * Something the client held back to the end.
 *
 * @param unit the disclosure unit
 * @param label how the debrief names it
 * @param turn the counselor turn that came nearest
 * @param quote literally part of that turn
 * @param missing what it would have taken, in a sentence
 */
public record Door(String unit, String label, int turn, String quote, String missing) {}
