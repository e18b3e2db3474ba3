package org.understudy.analysis.coding.evaluation;

import static org.understudy.analysis.coding.evaluation.Judged.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.coding.ClientTalkCoder;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.Distress;
import org.understudy.analysis.coding.features.DistressFeatures;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.training.DistressBuild;
import org.understudy.analysis.coding.training.TalkExemplar;

/** How far the distress read from words is from what it should be, on turns that were not learned from. */
public final class DistressEvaluation {
    private static final int FOLDS = 5;

    /**
     * One person's own figure for how bad it is, beside what they said.
     *
     * @param intensity on whatever scale; only its order is used
     * @param said the person's turns that go with it
     */
    public record Stated(double intensity, List<String> said) {}

    private DistressEvaluation() {}

    /** Five parts by topic, each part read by a model that learned from the other topics. */
    public static Map<String, Object> acrossTopics(List<TalkExemplar> exemplars) {
        List<Double> meant = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            LinearModel model = DistressBuild.fit(
                    exemplars.stream().filter(e -> part(e) != held).toList());
            for (TalkExemplar e : exemplars) {
                if (part(e) != held) continue;
                meant.add(e.distress());
                read.add(Distress.mean(
                        model.probabilities(DistressFeatures.of(Reading.of(e.text()), Reading.of(e.previous())))));
            }
        }
        double mean = meant.stream().mapToDouble(d -> d).average().orElse(0);
        double error = 0;
        double dullError = 0;
        for (int i = 0; i < meant.size(); i++) {
            error += Math.abs(meant.get(i) - read.get(i)) / meant.size();
            dullError += Math.abs(meant.get(i) - mean) / meant.size();
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("turns", meant.size());
        out.put("mean_absolute_error", round(error));
        out.put("mean_absolute_error_of_always_the_mean", round(dullError));
        out.put("rank_correlation", round(RankCorrelation.of(meant, read)));
        return out;
    }

    private static int part(TalkExemplar e) {
        return Math.floorMod(e.topic().hashCode(), FOLDS);
    }

    /** Whether people who call it worse are read as worse: the mean distress of what they said against their own figure. */
    public static Map<String, Object> againstStated(ClientTalkCoder coder, List<Stated> people) {
        List<Double> stated = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        for (Stated p : people) {
            if (p.said().isEmpty()) continue;
            stated.add(p.intensity());
            read.add(p.said().stream()
                    .mapToDouble(t -> coder.code(t, CodingContext.NONE).distress())
                    .average()
                    .orElseThrow());
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("people", stated.size());
        out.put("rank_correlation", round(RankCorrelation.of(stated, read)));
        return out;
    }
}
