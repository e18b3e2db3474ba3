package org.understudy.analysis.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How often peers with the same client drifted, in twenty counselor turns.
 *
 * @param peers the sessions it is taken over, at least one, those that drifted least first
 */
public record PeersDrift(List<Peer> peers) {
    public PeersDrift {
        if (peers.isEmpty()) throw new IllegalArgumentException("no sessions have no level");
        peers = peers.stream()
                .sorted(Comparator.comparingDouble(Peer::inTwenty).thenComparing(Peer::session))
                .toList();
    }

    /**
     * One session of a peer.
     *
     * @param session its id
     * @param title what the library calls it
     * @param inTwenty drifts in twenty counselor turns
     */
    public record Peer(String session, String title, double inTwenty) {}

    /** The level of these sessions; empty where there are none. */
    public static Optional<PeersDrift> of(List<Peer> peers) {
        return peers.isEmpty() ? Optional.empty() : Optional.of(new PeersDrift(peers));
    }

    /** How many sessions it is taken over. */
    public int sessions() {
        return peers.size();
    }

    /** Over these sessions, each counting the same. */
    public double mean() {
        return peers.stream().mapToDouble(Peer::inTwenty).average().orElseThrow();
    }

    /** The session that drifted least. */
    public double low() {
        return peers.getFirst().inTwenty();
    }

    /** The session that drifted most. */
    public double high() {
        return peers.getLast().inTwenty();
    }
}
