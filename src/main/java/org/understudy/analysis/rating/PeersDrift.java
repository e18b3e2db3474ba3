package org.understudy.analysis.rating;

import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How often peers with the same client drifted, in twenty counselor turns.
 *
 * @param sessions how many of their sessions it is taken over, at least 1
 * @param mean over these sessions, each counting the same
 * @param low the session that drifted least
 * @param high the session that drifted most
 */
public record PeersDrift(int sessions, double mean, double low, double high) {
    public PeersDrift {
        if (sessions < 1) throw new IllegalArgumentException("no sessions have no level");
    }

    /** The level of these sessions, each given as drifts in twenty turns; empty where there are none. */
    public static Optional<PeersDrift> of(DoubleStream inTwenty) {
        DoubleSummaryStatistics all = inTwenty.summaryStatistics();
        return all.getCount() == 0
                ? Optional.empty()
                : Optional.of(new PeersDrift((int) all.getCount(), all.getAverage(), all.getMin(), all.getMax()));
    }
}
