package org.understudy.analysis.preference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.understudy.analysis.compare.Comparison;
import org.understudy.analysis.rating.Principle;
import org.understudy.analysis.rating.PrincipleRating;
import org.understudy.session.Session;

/**
 * Two counselors' replies about the same matter with the same client, in an order that tells nothing of whose is whose.
 *
 * @param matter what both are about
 */
public record ReplyPair(String matter, Reply a, Reply b) {
    /** As many as one sits through with care. */
    private static final int MOST = 14;

    /**
     * One reply.
     *
     * @param session whose it is; kept from the judge
     * @param clientSaid what it answers; empty at the start of a session
     * @param rated the machine's rating on each principle, 1 to 5
     */
    public record Reply(String session, int turn, String clientSaid, String words, Map<Principle, Double> rated) {
        /** Equal-weight mean over the principles, 1 to 5. */
        public double mean() {
            return rated.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(3);
        }
    }

    /** Names the pair the same way whichever side is shown first, on every machine. */
    public String id() {
        String one = a.session + ":" + a.turn;
        String other = b.session + ":" + b.turn;
        return one.compareTo(other) < 0 ? one + "~" + other : other + "~" + one;
    }

    /** The pair as one judge sees it: which stands left is a toss of its own for each judge, and the same whenever they come back. */
    public ReplyPair seenBy(String judge) {
        byte[] both = (judge + "\n" + id()).getBytes(StandardCharsets.UTF_8);
        boolean turned = (UUID.nameUUIDFromBytes(both).getLeastSignificantBits() & 1) == 1;
        boolean firstIsLeft = a.session.compareTo(b.session) < 0;
        return firstIsLeft == turned ? new ReplyPair(matter, b, a) : this;
    }

    /** A session with the machine's rating of its replies. */
    public record Rated(Session session, PrincipleRating principles) {
        private Reply reply(int turn) {
            String before = turn == 0 ? "" : session.turns().get(turn - 1).text();
            Map<Principle, Double> scores = principles.replies().stream()
                    .filter(r -> r.turn() == turn)
                    .findFirst()
                    .map(PrincipleRating.Reply::scores)
                    .orElse(Map.of());
            return new Reply(
                    session.id(), turn, before, session.turns().get(turn).text(), scores);
        }
    }

    /**
     * The pairs of a comparison: each matter both came to, and after them moments of the same kind.
     *
     * @param blindness decides which side is shown first, the same for the same value
     */
    public static List<ReplyPair> of(Comparison comparison, Rated left, Rated right, long blindness) {
        List<LikeMoments.Like> moments = new ArrayList<>(comparison.rows().stream()
                .filter(row -> row.left().isPresent() && row.right().isPresent())
                .map(row -> new LikeMoments.Like(
                        row.label(), row.left().get().turn(), row.right().get().turn()))
                .toList());
        Set<Integer> usedLeft = moments.stream().map(LikeMoments.Like::left).collect(Collectors.toSet());
        Set<Integer> usedRight = moments.stream().map(LikeMoments.Like::right).collect(Collectors.toSet());
        moments.addAll(LikeMoments.of(left.session, right.session, usedLeft, usedRight, MOST - moments.size()));
        RandomGenerator coin = RandomGeneratorFactory.of("L64X128MixRandom").create(blindness);
        return moments.stream()
                .map(m -> coin.nextBoolean()
                        ? new ReplyPair(m.matter(), left.reply(m.left()), right.reply(m.right()))
                        : new ReplyPair(m.matter(), right.reply(m.right()), left.reply(m.left())))
                .filter(pair -> !pair.a.words.equals(pair.b.words))
                .toList();
    }

    /** The machine's choice: the reply rated higher, where the means are a quarter of a point apart or more. */
    public Choice rated() {
        double gap = a.mean() - b.mean();
        return Math.abs(gap) < 0.25 ? Choice.SAME : gap > 0 ? Choice.A : Choice.B;
    }

    /** The machine's choice on each principle: half a point counts. */
    public Map<Principle, Choice> ratedBy() {
        Map<Principle, Choice> choices = new EnumMap<>(Principle.class);
        for (Principle p : Principle.values()) {
            Optional<Double> gap = Optional.ofNullable(a.rated.get(p))
                    .flatMap(x -> Optional.ofNullable(b.rated.get(p)).map(y -> x - y));
            choices.put(
                    p,
                    gap.filter(g -> Math.abs(g) >= 0.5)
                            .map(g -> g > 0 ? Choice.A : Choice.B)
                            .orElse(Choice.SAME));
        }
        return choices;
    }
}
