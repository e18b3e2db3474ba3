package org.understudy.analysis.preference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.rating.Principle;

/**
 * What judges and the machine made of a list of pairs, all in all or on one principle. Where a principle is asked for,
 * an empty one means all in all.
 */
public record Verdicts(List<ReplyPair> pairs, List<Judgment> judged) {
    public Verdicts {
        pairs = List.copyOf(pairs);
        judged = List.copyOf(judged);
    }

    /**
     * One pair.
     *
     * @param place its index
     * @param machine what the machine prefers; {@link Choice#SAME} where it has no favourite
     * @param gap the machine's rating of A less its rating of B, in points of 1 to 5
     * @param judges each judge's choice, those who gave one, in the order of their judging
     */
    public record Row(int place, ReplyPair pair, Choice machine, double gap, Map<String, Choice> judges) {}

    /** How often a judge and the machine prefer the same, among the pairs where both have a favourite. */
    public record WithMachine(int same, int compared) {}

    /** How often what stood left was preferred. */
    public record Sides(int left, int of) {}

    /** Pair by pair. */
    public List<Row> rows(Optional<Principle> on) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            ReplyPair pair = pairs.get(i);
            Map<String, Choice> judges = new LinkedHashMap<>();
            for (Judgment j : judged)
                if (j.pair().equals(pair.id())) choice(j, pair, on).ifPresent(c -> judges.put(j.judge(), c));
            Choice machine = on.map(p -> pair.ratedBy().get(p)).orElseGet(pair::rated);
            rows.add(new Row(i, pair, machine, gap(pair, on), judges));
        }
        return rows;
    }

    private static Optional<Choice> choice(Judgment judgment, ReplyPair pair, Optional<Principle> on) {
        return on.isEmpty() ? Optional.of(judgment.on(pair)) : judgment.on(pair, on.get());
    }

    private static double gap(ReplyPair pair, Optional<Principle> on) {
        if (on.isEmpty()) return pair.a().mean() - pair.b().mean();
        Double a = pair.a().rated().get(on.get());
        Double b = pair.b().rated().get(on.get());
        return a == null || b == null ? 0 : a - b;
    }

    /** How far the judges agree. */
    public Agreement agreement(Optional<Principle> on) {
        List<Agreement.Vote> votes = new ArrayList<>();
        for (Judgment j : judged) {
            if (on.isEmpty()) votes.add(new Agreement.Vote(j.pair(), j.judge(), j.overall()));
            else if (j.principles().containsKey(on.get()))
                votes.add(new Agreement.Vote(j.pair(), j.judge(), j.principles().get(on.get())));
        }
        return Agreement.of(votes);
    }

    /**
     * Whether the side had a hand in it: how often judges preferred what stood left, among the judgments with a favourite
     * whose order is known.
     */
    public Sides sides(Optional<Principle> on) {
        int left = 0;
        int of = 0;
        for (Judgment j : judged) {
            Optional<String> chosen = on.isEmpty()
                    ? j.overall()
                    : Optional.ofNullable(j.principles().get(on.get())).flatMap(c -> c);
            if (chosen.isEmpty() || j.left().isEmpty()) continue;
            of++;
            if (chosen.equals(j.left())) left++;
        }
        return new Sides(left, of);
    }

    public WithMachine withMachine(String judge, Optional<Principle> on) {
        int same = 0;
        int compared = 0;
        for (Row row : rows(on)) {
            Choice mine = row.judges().getOrDefault(judge, Choice.SAME);
            if (mine == Choice.SAME || row.machine() == Choice.SAME) continue;
            compared++;
            if (mine == row.machine()) same++;
        }
        return new WithMachine(same, compared);
    }
}
