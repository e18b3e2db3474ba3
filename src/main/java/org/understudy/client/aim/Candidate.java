package org.understudy.client.aim;

import org.understudy.casebook.DisclosureUnit;

/**
 * A unit the counselor may have meant.
 *
 * @param score 0 to 1, prior included
 * @param match the part of the score that comes from the words alone
 * @param ask the nearest authored question
 * @param likeness how near that question is, 0 to 1
 */
public record Candidate(DisclosureUnit unit, double score, double match, Ask ask, double likeness) {}
