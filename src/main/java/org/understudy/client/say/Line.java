package org.understudy.client.say;

import org.understudy.client.decide.Part;

/**
 * An authored line as chosen.
 *
 * @param id pool and position, for example {@code sleep-hours/full/2}
 */
record Line(String id, String text, Part.Role role) {
    boolean says(Line other) {
        return text.equals(other.text());
    }
}
