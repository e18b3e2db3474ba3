package org.understudy.analysis.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.understudy.session.Evidence;

/**
 * A session on the seven principles.
 *
 * @param replies one a counselor turn that says something
 * @param evidence the replies that speak most clearly for and against each principle
 */
public record PrincipleRating(List<Reply> replies, Map<Principle, List<Evidence>> evidence) {
    public PrincipleRating {
        replies = List.copyOf(replies);
        evidence = Map.copyOf(evidence);
    }

    /**
     * One reply.
     *
     * @param scores each principle, 1 to 5
     * @param reasons what each score is the sum of, where it begins first
     */
    public record Reply(int turn, Map<Principle, Double> scores, Map<Principle, List<PrincipleReason>> reasons) {
        public Reply {
            scores = Map.copyOf(scores);
            reasons = Map.copyOf(reasons);
        }

        /** Equal-weight mean, 1 to 5. */
        public double mean() {
            return scores.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(3);
        }
    }

    /** The reply of this turn; empty for a turn of the client or without words. */
    public Optional<Reply> reply(int turn) {
        return replies.stream().filter(r -> r.turn() == turn).findFirst();
    }

    /** A principle's mean over the session, 1 to 5. */
    public OptionalDouble mean(Principle principle) {
        return replies.stream().mapToDouble(r -> r.scores().get(principle)).average();
    }
}
