package org.understudy.client.fidelity;

import java.util.List;
import java.util.Optional;
import org.understudy.casebook.ClientCase;
import org.understudy.client.ClientReply;
import org.understudy.client.mind.Dice;

/**
 * What a simulated counselor may look at.
 *
 * @param turn the exchange to come, from 0
 * @param replies what the client has answered so far
 */
public record Seen(ClientCase clientCase, int turn, int turns, List<ClientReply> replies, Dice dice) {
    Optional<ClientReply> last() {
        return replies.isEmpty() ? Optional.empty() : Optional.of(replies.getLast());
    }

    String lastText() {
        return last().map(ClientReply::text).orElse("");
    }

    boolean resisted() {
        return last().filter(r -> r.trace().resistance().isPresent()
                        || r.trace().act().startsWith("rupture")
                        || r.trace().act().equals("pullback")
                        || r.trace().act().equals("retell.stuck"))
                .isPresent();
    }

    String pick(List<String> lines) {
        return lines.get(dice.below(lines.size()));
    }
}
