package org.understudy.practice.replies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.coding.Codebook;
import org.understudy.practice.replies.Suggestion.Move;
import org.understudy.practice.replies.Suggestion.Source;
import org.understudy.session.Technique;

/**
 * Chooses what else could have been said. Safety first: whatever the review has something against is out, and an open
 * risk comes before everything. Then one of each kind of move, the best of its kind on the seven principles. Length is
 * held constant, since a longer reply looks better to every rater (Zhang, Eack and Chen 2025): what is about as long as
 * one's own comes first, and only where there is not enough of it what comes nearest.
 */
final class Suggestions {
    private static final int MOST = 3;

    /** A suggestion may have this many words more than one's own, and always so many as a full sentence or two need. */
    private static final int SOME_WORDS = 4;

    private static final int A_SENTENCE = 18;
    private static final int FEWEST_WORDS = 3;
    /** What is further from one's own length than its band by so many words is further by one step. */
    private static final int STEP = 4;

    private static final Set<Technique> CLOSING = EnumSet.of(
            Technique.CLOSED_QUESTION,
            Technique.ADVISE_WITHOUT_PERMISSION,
            Technique.DIRECT,
            Technique.CONFRONT,
            Technique.WARN,
            Technique.REASSURE,
            Technique.INAPPROPRIATE,
            Technique.CHIT_CHAT,
            Technique.SELF_DISCLOSE);
    /** To ask leave, or for a number, is to ask a closed question, and is meant to be. */
    private static final Set<Move> MAY_CLOSE = EnumSet.of(Move.PERMISSION, Move.STEP, Move.RISK, Move.RESPECT);

    private Suggestions() {}

    /** At most three, each another kind of move, best first; none where nothing is sure to fit. */
    static List<Suggestion> best(ReplyPlace place, List<Candidate> candidates, int words) {
        int longest = Math.max(A_SENTENCE, words + SOME_WORDS);
        Map<Move, Suggestion> best = new EnumMap<>(Move.class);
        for (Candidate candidate : candidates) {
            ReplyReview review = place.review(candidate.text());
            if (review.words() > longest || !worthSaying(candidate, review)) continue;
            Suggestion one = new Suggestion(
                    candidate.text(),
                    candidate.move(),
                    candidate.source(),
                    candidate.because(),
                    candidate.code(),
                    review);
            best.merge(candidate.move(), one, (a, b) -> better(a, b, words));
        }
        List<Suggestion> chosen = new ArrayList<>();
        best.values().stream().sorted(rank(words)).forEach(s -> take(s, chosen));
        return List.copyOf(chosen);
    }

    /** An open risk first, then the nearer in length, then the better on the seven principles. */
    private static Comparator<Suggestion> rank(int words) {
        return Comparator.comparing((Suggestion s) -> s.move() != Move.RISK)
                .thenComparingInt(s -> away(s, words))
                .thenComparingDouble(s -> -s.review().mean());
    }

    /** None where it is about as long as one's own reply; then in steps, so that a word more or less decides nothing. */
    private static int away(Suggestion s, int words) {
        return s.aboutAsLongAs(words) ? 0 : 1 + Math.abs(s.review().words() - words) / STEP;
    }

    /** About as long first; what rests on what was told before what answers a kind of moment; then the seven principles; then the order. */
    private static Suggestion better(Suggestion one, Suggestion other, int words) {
        return Comparator.comparingInt((Suggestion s) -> away(s, words))
                                .thenComparing(Suggestion::source)
                                .thenComparingDouble(s -> -Math.round(s.review().mean() * 2))
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    /** Nothing that could harm, nothing that closes unless a person wrote it for this client, and a whole sentence. */
    private static boolean worthSaying(Candidate candidate, ReplyReview review) {
        boolean asksAboutRisk = review.coded().main() == Technique.RISK_QUESTION;
        boolean written = candidate.source().byHand() && review.coded().main() != Technique.INAPPROPRIATE;
        boolean closes = !written
                && CLOSING.contains(review.coded().main())
                && !(MAY_CLOSE.contains(candidate.move()) && review.coded().main() == Technique.CLOSED_QUESTION);
        return review.safe()
                && !closes
                && (!asksAboutRisk || candidate.move() == Move.RISK)
                && review.words() >= FEWEST_WORDS
                && review.text().matches("(?s).*[.?!…][\"”’']*");
    }

    private static void take(Suggestion one, List<Suggestion> chosen) {
        if (chosen.size() < MOST && chosen.stream().noneMatch(c -> sameWords(c, one))) chosen.add(one);
    }

    /** One begins with the whole of the other: the same sentence given back, with a question or without. */
    private static boolean sameWords(Suggestion one, Suggestion other) {
        return begins(one.text(), other.text()) || begins(other.text(), one.text());
    }

    private static boolean begins(String longer, String shorter) {
        return longer.startsWith(shorter.replaceAll("[.!?…]+$", ""));
    }

    /**
     * Something that could be said, before it is looked at.
     *
     * @param code the code a general move is an example of
     */
    record Candidate(String text, Move move, Source source, String because, Optional<Codebook.Entry> code) {
        static Optional<Candidate> of(String text, Move move, Source source, String because) {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Candidate(text.strip(), move, source, because, Optional.empty()));
        }
    }
}
