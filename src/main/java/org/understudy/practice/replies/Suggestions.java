package org.understudy.practice.replies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.coding.Codebook;
import org.understudy.session.Technique;

/**
 * Chooses what else could have been said. Safety first: whatever the review has something against is out. Then the
 * seven principles, among replies of about the length of one's own, since a longer reply looks better to every rater
 * (Zhang, Eack and Chen 2025); less than half a point decides nothing, and what is about this client then goes before
 * what fits anybody. One of a kind.
 */
final class Suggestions {
    private static final Codebook CODEBOOK = Codebook.load();
    private static final int MOST = 3;

    /** How much shorter and longer than one's own a reply may be, tried in this order until there are enough. */
    private static final double[][] BANDS = {{0.6, 1.5}, {0.4, 2.2}, {0, 1000}};

    private static final int FEWEST_WORDS = 4;
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

    /** Short replies vary by a few words, not by a share. */
    private static final int SOME_WORDS = 4;

    private Suggestions() {}

    /** At most three, best first. */
    static List<Suggestion> best(ReplyPlace place, List<Candidate> candidates, int words) {
        List<Suggestion> fit = new ArrayList<>();
        for (Candidate candidate : candidates) {
            ReplyReview review = place.review(candidate.text());
            boolean risk = review.coded().main() == Technique.RISK_QUESTION;
            if (worthSaying(review) && (!risk || candidate.source() == Suggestion.Source.CODEBOOK))
                fit.add(new Suggestion(candidate.text(), candidate.source(), because(candidate, review), review));
        }
        fit.sort(Comparator.<Suggestion>comparingDouble(
                        s -> -Math.round(s.review().mean() * 2))
                .thenComparing(Suggestion::source)
                .thenComparingDouble(s -> -s.review().mean())
                .thenComparing(Suggestion::text));
        for (double[] band : BANDS) {
            List<Suggestion> chosen = oneOfAKind(fit.stream()
                    .filter(s -> within(band, words, s.review().words()))
                    .toList());
            if (chosen.size() == MOST) return chosen;
        }
        return oneOfAKind(fit);
    }

    /** A move is explained by what the codebook says of it. */
    private static String because(Candidate candidate, ReplyReview review) {
        if (candidate.source() != Suggestion.Source.CODEBOOK) return candidate.because();
        return candidate.because() + " " + CODEBOOK.entry(review.coded().main()).definition();
    }

    /** Nothing that could harm, nothing that closes, and a whole sentence. */
    private static boolean worthSaying(ReplyReview review) {
        return review.safe()
                && !CLOSING.contains(review.coded().main())
                && review.words() >= FEWEST_WORDS
                && review.text().matches("(?s).*[.?!…][\"”’']*");
    }

    private static boolean within(double[] band, int own, int its) {
        return its >= Math.min(own * band[0], own - SOME_WORDS) && its <= Math.max(own * band[1], own + SOME_WORDS);
    }

    /** No technique twice, and no source three times, as long as there is something else. */
    private static List<Suggestion> oneOfAKind(List<Suggestion> ranked) {
        List<Suggestion> chosen = new ArrayList<>();
        Set<Technique> techniques = EnumSet.noneOf(Technique.class);
        Set<Suggestion.Source> sources = new HashSet<>();
        for (Suggestion each : ranked) {
            if (chosen.size() == MOST) break;
            if (techniques.contains(each.review().coded().main()) || sources.contains(each.source())) continue;
            techniques.add(each.review().coded().main());
            sources.add(each.source());
            chosen.add(each);
        }
        for (Suggestion each : ranked) {
            if (chosen.size() == MOST) break;
            if (techniques.add(each.review().coded().main())) chosen.add(each);
        }
        chosen.sort(Comparator.comparingDouble(s -> -s.review().mean()));
        return List.copyOf(chosen);
    }

    /** Something that could be said, before it is looked at. */
    record Candidate(String text, Suggestion.Source source, String because) {
        static Optional<Candidate> of(String text, Suggestion.Source source, String because) {
            return text.isBlank() ? Optional.empty() : Optional.of(new Candidate(text.strip(), source, because));
        }
    }
}
