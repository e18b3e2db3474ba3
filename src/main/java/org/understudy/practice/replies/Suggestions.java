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
 * risk comes before everything. Then one of each kind of move, the best of its kind on the seven principles, about this
 * client before what fits anybody; and no longer than one's own reply, since a longer one looks better to every rater
 * (Zhang, Eack and Chen 2025).
 */
final class Suggestions {
    private static final Codebook CODEBOOK = Codebook.load();
    private static final int MOST = 3;
    /** What would fit anybody is not offered beside so many that fit this client here. */
    private static final int ENOUGH = 2;

    /** A suggestion may have this many words more than one's own, and always so many as a sentence needs. */
    private static final int SOME_WORDS = 4;

    private static final int A_SENTENCE = 14;
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
    /** To ask leave, or for a number, is to ask a closed question, and is meant to be. */
    private static final Set<Move> MAY_CLOSE = EnumSet.of(Move.PERMISSION, Move.STEP, Move.RISK, Move.RESPECT);

    /** Lines as good as each other take turns, so that a session does not hear the same one again and again. */
    private static final int TURNS_OF_PHRASE = 97;

    private Suggestions() {}

    /** At most three, each another kind of move where there are three kinds; best first. */
    static List<Suggestion> best(ReplyPlace place, List<Candidate> candidates, int words) {
        List<Suggestion> fit = new ArrayList<>();
        for (Candidate candidate : candidates) {
            ReplyReview review = place.review(candidate.text());
            if (worthSaying(candidate, review))
                fit.add(new Suggestion(
                        candidate.text(), candidate.move(), candidate.source(), because(candidate, review), review));
        }
        fit.sort(Comparator.comparing((Suggestion s) -> !s.specific())
                .thenComparing(Suggestion::source)
                .thenComparingDouble(s -> -Math.round(s.review().mean() * 2))
                .thenComparingInt(s -> Math.floorMod((s.text() + place.turn()).hashCode(), TURNS_OF_PHRASE))
                .thenComparing(Suggestion::text));
        int longest = Math.max(A_SENTENCE, words + SOME_WORDS);
        List<Suggestion> chosen = ofEachKind(
                fit.stream().filter(s -> s.review().words() <= longest).toList());
        boolean enough = chosen.size() >= ENOUGH && chosen.stream().anyMatch(Suggestion::specific);
        return enough ? chosen : ofEachKind(fit);
    }

    /** A move from the codebook is explained by what the codebook says of it. */
    private static String because(Candidate candidate, ReplyReview review) {
        if (candidate.source() != Source.CODEBOOK) return candidate.because();
        return candidate.because() + " " + CODEBOOK.entry(review.coded().main()).definition();
    }

    /** Nothing that could harm, nothing that closes unless a person wrote it for this client, and a whole sentence. */
    private static boolean worthSaying(Candidate candidate, ReplyReview review) {
        boolean asksAboutRisk = review.coded().main() == Technique.RISK_QUESTION;
        boolean written = candidate.source() == Source.WRITTEN && review.coded().main() != Technique.INAPPROPRIATE;
        boolean closes = !written
                && CLOSING.contains(review.coded().main())
                && !(MAY_CLOSE.contains(candidate.move()) && review.coded().main() == Technique.CLOSED_QUESTION);
        return review.safe()
                && !closes
                && (!asksAboutRisk || candidate.move() == Move.RISK)
                && review.words() >= FEWEST_WORDS
                && review.text().matches("(?s).*[.?!…][\"”’']*");
    }

    /** The best of each kind; what is about this client before what is not; where too little, the best that is left. */
    private static List<Suggestion> ofEachKind(List<Suggestion> ranked) {
        Map<Move, Suggestion> first = new EnumMap<>(Move.class);
        ranked.forEach(s -> first.putIfAbsent(s.move(), s));
        List<Suggestion> chosen = new ArrayList<>();
        Optional.ofNullable(first.remove(Move.RISK)).ifPresent(chosen::add);
        first.values().stream()
                .sorted(Comparator.comparing((Suggestion s) -> !s.specific())
                        .thenComparing(Suggestion::move)
                        .thenComparingDouble(s -> -s.review().mean()))
                .forEach(s -> take(s, s.specific() ? MOST : ENOUGH, chosen));
        ranked.stream().filter(s -> s.move() != Move.RISK).forEach(s -> take(s, ENOUGH, chosen));
        chosen.sort(Comparator.comparing((Suggestion s) -> s.move() != Move.RISK)
                .thenComparingDouble(s -> -s.review().mean()));
        return List.copyOf(chosen);
    }

    private static void take(Suggestion one, int room, List<Suggestion> chosen) {
        if (chosen.size() < room && chosen.stream().noneMatch(c -> sameWords(c, one))) chosen.add(one);
    }

    /** One begins with the whole of the other: the same sentence given back, with a question or without. */
    private static boolean sameWords(Suggestion one, Suggestion other) {
        return begins(one.text(), other.text()) || begins(other.text(), one.text());
    }

    private static boolean begins(String longer, String shorter) {
        return longer.startsWith(shorter.replaceAll("[.!?…]+$", ""));
    }

    /** Something that could be said, before it is looked at. */
    record Candidate(String text, Move move, Source source, String because) {
        static Optional<Candidate> of(String text, Move move, Source source, String because) {
            return text.isBlank() ? Optional.empty() : Optional.of(new Candidate(text.strip(), move, source, because));
        }
    }
}
