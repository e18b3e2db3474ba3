package org.understudy.analysis.rating;

import java.util.Optional;

/**
 * How far a session is in the spirit of motivational interviewing, 0 to 6: the mean of the relationship cluster, guided
 * discovery, and room, where room falls from 6 to 0 as pushing turns go from none to a quarter of all. Equal weights,
 * fitted to nothing; {@code evaluate rating} says how well it tells good sessions from poor ones.
 */
public final class MiPractice {
    /** Share of pushing turns at which there is no room left; in poor demonstrations advice alone makes up a fifth. */
    private static final double NO_ROOM = 0.25;

    private MiPractice() {}

    /** The index; empty where the session is too short to rate. */
    public static Optional<Double> index(Transcript transcript, CtrsRating ctrs) {
        Optional<ScoreRange> relationship = ctrs.cluster(Cluster.RELATIONSHIP);
        if (relationship.isEmpty()) return Optional.empty();
        double pushing = transcript.share(Persuasion.of(transcript));
        double room = 6 * (1 - Math.min(1, pushing / NO_ROOM));
        double discovery = ctrs.item(CtrsItem.GUIDED_DISCOVERY).score();
        return Optional.of((relationship.get().score() + discovery + room) / 3);
    }
}
