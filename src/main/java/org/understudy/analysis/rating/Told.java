package org.understudy.analysis.rating;

/**
 * Something the client told, half or whole.
 *
 * @param unit the disclosure unit
 * @param label how the debrief names it
 * @param turn the client turn in which it first was
 */
public record Told(String unit, String label, int turn) {}
