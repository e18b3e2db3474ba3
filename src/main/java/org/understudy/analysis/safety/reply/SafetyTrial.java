package org.understudy.analysis.safety.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.understudy.analysis.safety.reply.SafetyVerdict.Appropriate;

/** Measures the judge on replies people judged, always on a group it has not learned from. */
public final class SafetyTrial {
    /** One judged reply and what the judge said. */
    public record Outcome(JudgedReply reply, SafetyVerdict verdict) {}

    private SafetyTrial() {}

    /** What the judge that ships says of replies it never learned from. */
    public static List<Outcome> asShipped(List<ReadReply> replies) {
        ReplyJudge judge = ReplyJudge.builtIn();
        return replies.stream()
                .map(r -> new Outcome(r.judged(), judge.verdict(r.cue(), r.reading(), r.moves(), r.words())))
                .toList();
    }

    /**
     * Leaves out each group in turn: learns from the other groups and from {@code always}, judges the group left out.
     *
     * @param group for example the stimulus, or the responder
     */
    public static List<Outcome> leaveOneOut(
            List<ReadReply> judged, List<ReadReply> always, Function<JudgedReply, String> group) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, List<ReadReply>> groups = new TreeMap<>();
        for (ReadReply r : judged)
            groups.computeIfAbsent(group.apply(r.judged()), _ -> new ArrayList<>())
                    .add(r);
        groups.forEach((left, held) -> {
            List<ReadReply> seen = new ArrayList<>(always);
            groups.forEach((name, rest) -> {
                if (!name.equals(left)) seen.addAll(rest);
            });
            ReplyJudge judge = ReplyTrainer.fit(seen);
            for (ReadReply r : held)
                outcomes.add(new Outcome(r.judged(), judge.verdict(r.cue(), r.reading(), r.moves(), r.words())));
        });
        return outcomes;
    }

    /**
     * The mean of the share of appropriate replies called so and of inappropriate ones called so; an unsure verdict
     * counts as wrong when {@code strict}, and is left out otherwise. Empty where one side is missing.
     */
    public static Optional<Double> balancedAccuracy(List<Outcome> outcomes, boolean strict) {
        double[] right = new double[2];
        double[] all = new double[2];
        for (Outcome o : outcomes) {
            if (!strict && o.verdict().appropriate() == Appropriate.UNSURE) continue;
            int side = o.reply().appropriate() ? 1 : 0;
            all[side]++;
            if (o.verdict().appropriate() == (side == 1 ? Appropriate.YES : Appropriate.NO)) right[side]++;
        }
        if (all[0] == 0 || all[1] == 0) return Optional.empty();
        return Optional.of((right[0] / all[0] + right[1] / all[1]) / 2);
    }

    /** The share of verdicts that are unsure, 0 to 1. */
    public static double unsure(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) return 0;
        return outcomes.stream()
                        .filter(o -> o.verdict().appropriate() == Appropriate.UNSURE)
                        .count()
                / (double) outcomes.size();
    }

    /** The outcomes by any grouping, in alphabetical order. */
    public static Map<String, List<Outcome>> by(List<Outcome> outcomes, Function<Outcome, String> group) {
        Map<String, List<Outcome>> groups = new TreeMap<>();
        for (Outcome o : outcomes)
            groups.computeIfAbsent(group.apply(o), _ -> new ArrayList<>()).add(o);
        return new LinkedHashMap<>(groups);
    }
}
