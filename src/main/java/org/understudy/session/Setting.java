package org.understudy.session;

import java.util.Optional;

/**
 * What was chosen before the session began.
 *
 * @param phase the case's phase, for example {@code orientation}
 * @param style the client style, for example {@code plain}, {@code reserved}, {@code reserved,hostile=0.6}
 * @param minutes planned length
 * @param seedCode the word a class shares, for example {@code birch-27}
 */
public record Setting(Optional<String> phase, String style, int minutes, Optional<String> seedCode) {
    public static final Setting PLAIN = new Setting(Optional.empty(), "plain", 30, Optional.empty());
}
