package org.understudy.client.mind;

import org.understudy.casebook.ClientCase;

/**
 * What the client carries from turn to turn.
 *
 * @param thresholds the trust each unit wants
 * @param openingTrust what a gate is compared with to call a unit deep
 */
public record Mind(
        ClientCase clientCase,
        Thresholds thresholds,
        Style style,
        Feelings feelings,
        Ledger ledger,
        Thread thread,
        Spoken spoken,
        double openingTrust) {

    public int turn() {
        return thread.turn();
    }
}
