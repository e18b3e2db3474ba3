package org.understudy.analysis.rating;

import java.util.Optional;
import org.understudy.session.Release;

/**
 * What a counselor turn did to the client, in a sentence.
 *
 * @param turn index of the counselor turn
 * @param text for example {@code Why it opened: you named what was not said (trust +6).}
 * @param trust by how much trust moved, on the 0-100 scale
 * @param unit the disclosure unit it was about
 * @param release how much of it came out
 */
public record TurnReading(int turn, String text, double trust, Optional<String> unit, Optional<Release> release) {}
