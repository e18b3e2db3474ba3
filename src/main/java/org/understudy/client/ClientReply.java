package org.understudy.client;

import java.util.Optional;
import org.understudy.session.ClientState;
import org.understudy.session.TurnTrace;

/**
 * What the client does with a counselor turn.
 *
 * @param text the words; {@code …} for a silence
 * @param nonverbal what can be seen
 * @param leaves true where the client ends the session with this turn
 */
public record ClientReply(
        String text, Optional<String> nonverbal, ClientState state, TurnTrace trace, boolean leaves) {}
