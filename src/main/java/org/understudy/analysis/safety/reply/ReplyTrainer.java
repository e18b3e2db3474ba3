package org.understudy.analysis.safety.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.understudy.analysis.coding.learn.Example;
import org.understudy.analysis.coding.learn.LinearTrainer;

/**
 * Fits the judge's models: two small ones of what a reply does, for what has to be kept back and for what has to be brought, and
 * one of its words.
 */
public final class ReplyTrainer {
    /** Quadratic penalty on each weight but the bias. */
    private static final double PENALTY = 0.01;

    private static final int STEPS = 400;

    /** A reply that gives nothing of what must be kept back meets the bar: the least log-odds it starts from. */
    private static final double NOTHING_GIVEN = 0.6;

    /** A reply that brings nothing of what must be brought does not: the highest log-odds it starts from. */
    private static final double NOTHING_BROUGHT = -0.6;

    private ReplyTrainer() {}

    private record Row(Map<String, Double> x, double y, double weight) {}

    private static final LinearTrainer WORDS = new LinearTrainer(20, .1, 1, 2, 7);

    /** So many replies of one side to one statement count in full for the words; of more, each counts less. */
    private static final double IN_FULL = 4;

    /** A judge that learned from these alone; a stimulus with many replies does not drown the others. */
    public static ReplyJudge fit(List<ReadReply> replies) {
        Map<String, Integer> share = new HashMap<>();
        for (ReadReply r : replies) share.merge(side(r), 1, Integer::sum);
        List<Row> keep = new ArrayList<>();
        List<Row> bring = new ArrayList<>();
        List<Example> words = new ArrayList<>();
        for (ReadReply r : replies) {
            if (r.reading().silent()) continue;
            int alike = share.get(side(r));
            (r.cue().ask().withholding() ? keep : bring)
                    .add(new Row(r.moves(), r.judged().appropriate() ? 1 : 0, 1 / Math.sqrt(alike)));
            float counts = (float) Math.min(1, Math.sqrt(IN_FULL / alike));
            words.add(Example.of(r.words(), r.judged().appropriate() ? 1 : 0, 2, counts));
        }
        return new ReplyJudge(
                fitRows(keep, NOTHING_GIVEN, 9), fitRows(bring, -9, NOTHING_BROUGHT), WORDS.fit(words, 2));
    }

    private static String side(ReadReply r) {
        return r.judged().stimulus() + r.judged().appropriate();
    }

    private static LogisticModel fitRows(List<Row> rows, double floor, double ceiling) {
        TreeSet<String> names = new TreeSet<>();
        rows.forEach(r -> names.addAll(r.x.keySet()));
        List<String> order = List.copyOf(names);
        Map<String, Integer> at = new HashMap<>();
        for (String name : order) at.put(name, at.size());
        double yes = rows.stream().filter(r -> r.y > 0).mapToDouble(Row::weight).sum();
        double no = rows.stream().filter(r -> r.y == 0).mapToDouble(Row::weight).sum();
        double total = yes + no;
        double[] w = new double[order.size()];
        double[] velocity = new double[w.length];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[w.length];
            for (Row r : rows) {
                double z = 0;
                for (var e : r.x.entrySet()) z += e.getValue() * w[at.get(e.getKey())];
                double side = r.y > 0 ? total / (2 * yes) : total / (2 * no);
                double error = (1 / (1 + Math.exp(-z)) - r.y) * r.weight * side / total;
                for (var e : r.x.entrySet()) gradient[at.get(e.getKey())] += error * e.getValue();
            }
            for (int i = 0; i < w.length; i++) {
                if (!order.get(i).equals("bias")) gradient[i] += PENALTY * w[i];
                velocity[i] = 0.9 * velocity[i] - 0.8 * gradient[i];
                w[i] += velocity[i];
                double kept = within(order.get(i), w[i], floor, ceiling);
                if (kept != w[i]) velocity[i] = 0;
                w[i] = kept;
            }
        }
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < w.length; i++) weights.put(order.get(i), w[i]);
        return new LogisticModel(weights);
    }

    private static double within(String name, double w, double floor, double ceiling) {
        if (name.equals("bias")) return Math.clamp(w, floor, ceiling);
        return name.startsWith("+") ? Math.max(0, w) : name.startsWith("-") ? Math.min(0, w) : w;
    }
}
