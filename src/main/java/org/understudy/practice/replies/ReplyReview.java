package org.understudy.practice.replies;

import java.util.List;
import java.util.Map;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.DecidingWords;
import org.understudy.analysis.rating.Principle;
import org.understudy.analysis.rating.PrincipleReason;
import org.understudy.analysis.safety.SafetyNote;

/**
 * One reply at its place: what it is, how it stands on the seven principles, and what could harm.
 *
 * @param coded its techniques and quality remarks
 * @param decided the words its main technique rests on; empty where nobody asked for them
 * @param principles each principle, 1 to 5, rated without knowing what the client answered
 * @param reasons what each of these is the sum of
 * @param safety remarks on this reply alone
 * @param words how many there are
 */
public record ReplyReview(
        String text,
        CodedTurn coded,
        List<DecidingWords.Span> decided,
        Map<Principle, Double> principles,
        Map<Principle, List<PrincipleReason>> reasons,
        List<SafetyNote> safety,
        int words) {
    /** A principle at or above this speaks for a reply. */
    private static final double STRONG = 4;

    public ReplyReview {
        decided = List.copyOf(decided);
        principles = Map.copyOf(principles);
        reasons = Map.copyOf(reasons);
        safety = List.copyOf(safety);
    }

    /** Equal-weight mean of the seven principles, 1 to 5. */
    public double mean() {
        return principles.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(3);
    }

    /** Nothing in it was noted outright as what could harm. */
    public boolean safe() {
        return safety.stream().noneMatch(SafetyNote::sure) && principles.getOrDefault(Principle.SAFETY, 5.0) >= STRONG;
    }

    /** The principles it is strong on, best first; safety and clarity are taken for granted. */
    public List<Principle> strengths() {
        return principles.entrySet().stream()
                .filter(e -> e.getValue() >= STRONG)
                .filter(e -> e.getKey() != Principle.SAFETY && e.getKey() != Principle.CLARITY)
                .sorted(Map.Entry.<Principle, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
