package org.understudy.analysis.coding.evaluation;

import static org.understudy.analysis.coding.evaluation.Judged.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.understudy.analysis.coding.emotion.EmotionFamily;
import org.understudy.analysis.coding.features.EmotionFeatures;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.training.EmotionBuild;
import org.understudy.analysis.coding.training.EmotionBuild.Comment;
import org.understudy.analysis.coding.training.TalkExemplar;

/**
 * How well emotions learned from labelled comments are told on other comments, and on client turns. Each label's
 * threshold is chosen on a tenth of the comments learned from, which is kept out of the learning.
 */
public final class EmotionEvaluation {
    private static final int KEPT_OUT = 10;
    /** The feelings that client exemplars name, as families. */
    private static final Map<String, EmotionFamily> OURS = Map.ofEntries(
            Map.entry("anger", EmotionFamily.ANGER),
            Map.entry("disgust", EmotionFamily.ANGER),
            Map.entry("calm", EmotionFamily.NEUTRAL),
            Map.entry("confusion", EmotionFamily.UNCERTAINTY),
            Map.entry("fear", EmotionFamily.FEAR),
            Map.entry("guilt", EmotionFamily.SHAME),
            Map.entry("shame", EmotionFamily.SHAME),
            Map.entry("hope", EmotionFamily.HOPE),
            Map.entry("joy", EmotionFamily.JOY),
            Map.entry("relief", EmotionFamily.JOY),
            Map.entry("love", EmotionFamily.WARMTH),
            Map.entry("sadness", EmotionFamily.SADNESS));

    private record Told(boolean truly, double chance) {}

    private EmotionEvaluation() {}

    public static Map<String, Object> of(
            List<Comment> learned, List<Comment> other, List<String> labels, List<TalkExemplar> clients) {
        List<Comment> train = new ArrayList<>();
        List<Comment> kept = new ArrayList<>();
        for (int i = 0; i < learned.size(); i++) (i % KEPT_OUT == 0 ? kept : train).add(learned.get(i));
        LinearModel model = EmotionBuild.fit(train, labels.size());
        double[][] chanceKept = chances(model, kept);
        double[][] chanceOther = chances(model, other);
        Map<String, Object> each = new LinkedHashMap<>();
        double sum = 0;
        for (int k = 0; k < labels.size(); k++) {
            int label = k;
            double threshold = best(told(kept, chanceKept, List.of(label)));
            double f1 = f1(told(other, chanceOther, List.of(label)), threshold);
            each.put(labels.get(k), round(f1));
            sum += f1;
        }
        Map<String, Object> families = new LinkedHashMap<>();
        for (EmotionFamily f : EmotionFamily.values()) {
            List<Integer> own = f.labels().stream().map(labels::indexOf).toList();
            families.put(f.code(), round(f1(told(other, chanceOther, own), best(told(kept, chanceKept, own)))));
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("comments", other.size());
        out.put("macro_f1", round(sum / labels.size()));
        out.put("labels", each);
        out.put("families", families);
        out.put("client_turns_families_macro_f1", round(onClients(model, labels, clients)));
        return out;
    }

    /** Macro-F1 of the likeliest family on our own client turns, whose leading feeling their authors named. */
    private static double onClients(LinearModel model, List<String> labels, List<TalkExemplar> clients) {
        List<String> names = java.util.Arrays.stream(EmotionFamily.values())
                .map(EmotionFamily::code)
                .toList();
        Confusion confusion = new Confusion(names);
        for (TalkExemplar e : clients) {
            EmotionFamily meant = OURS.get(e.emotion());
            if (meant == null) continue;
            double[] p = model.probabilities(EmotionFeatures.of(Reading.of(e.text())));
            double[] sums = new double[names.size()];
            for (int k = 0; k < p.length; k++)
                sums[EmotionFamily.ofLabel(labels.get(k)).ordinal()] += p[k];
            int best = 0;
            for (int k = 1; k < sums.length; k++) if (sums[k] > sums[best]) best = k;
            confusion.add(meant.ordinal(), best);
        }
        return confusion.macroF1();
    }

    private static double[][] chances(LinearModel model, List<Comment> comments) {
        return comments.stream()
                .map(c -> model.probabilities(EmotionFeatures.of(Reading.of(c.text()))))
                .toArray(double[][]::new);
    }

    private static List<Told> told(List<Comment> comments, double[][] chances, List<Integer> labels) {
        List<Told> out = new ArrayList<>();
        for (int i = 0; i < chances.length; i++) {
            double chance = 0;
            for (int k : labels) chance += chances[i][k];
            boolean truly = java.util.Arrays.stream(comments.get(i).labels()).anyMatch(labels::contains);
            out.add(new Told(truly, chance));
        }
        return out;
    }

    private static double best(List<Told> kept) {
        ToDoubleFunction<Double> worth = t -> f1(kept, t);
        double best = .04;
        for (double t = .06; t < .8; t += .02) if (worth.applyAsDouble(t) > worth.applyAsDouble(best)) best = t;
        return best;
    }

    private static double f1(List<Told> all, double threshold) {
        int right = 0;
        int wrong = 0;
        for (Told t : all) {
            boolean said = t.chance() >= threshold;
            if (said && t.truly()) right++;
            else if (said != t.truly()) wrong++;
        }
        return right == 0 ? 0 : 2.0 * right / (2 * right + wrong);
    }
}
