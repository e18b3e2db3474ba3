package org.understudy.analysis.coding.evaluation;

import static org.understudy.analysis.coding.evaluation.Judged.round;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.training.CoderBuild;
import org.understudy.analysis.coding.training.Exemplar;
import org.understudy.analysis.coding.training.LabelledTurn;
import org.understudy.session.Technique;

/** What learning from our exemplars gives: each code on topics that were held out, and agreement by how many are there. */
public final class LearningEvaluation {
    private static final int PARTS = 5;
    private static final double[] SHARES = {.1, .25, .5, 1};
    private static final long SEED = 20261121;

    private LearningEvaluation() {}

    /** Every code's precision and recall: five parts by topic, each told by a model that learned from the others. */
    public static Map<String, Object> codesAcrossTopics(List<Exemplar> exemplars) {
        List<String> codes =
                Arrays.stream(Technique.values()).map(Technique::code).toList();
        CoderBuild build = new CoderBuild();
        List<Judged> judged = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            LinearModel model =
                    build.codes(exemplars.stream().filter(e -> part(e) != held).toList());
            for (Exemplar e : exemplars) {
                if (part(e) != held) continue;
                double[] p = model.probabilities(build.features(e));
                int best = 0;
                for (int k = 1; k < p.length; k++) if (p[k] > p[best]) best = k;
                judged.add(new Judged(e.topic(), true, e.code().ordinal(), best, p[best]));
            }
        }
        Map<String, Object> figures = Judged.figures(judged, codes, false);
        figures.remove("confusion");
        return figures;
    }

    private static int part(Exemplar e) {
        return Math.floorMod(e.topic().hashCode(), PARTS);
    }

    /** Macro-F1 over the four behaviours with a share of each code's exemplars, by how many that is. */
    public static List<Map<String, Object>> curve(List<Exemplar> exemplars, List<LabelledTurn> turns)
            throws IOException {
        List<Exemplar> mixed = new ArrayList<>(exemplars);
        Collections.shuffle(mixed, new Random(SEED));
        List<Map<String, Object>> out = new ArrayList<>();
        for (double share : SHARES) {
            List<Exemplar> some = share == 1 ? exemplars : drawn(mixed, share);
            BuiltInCoder coder = BuiltInCoder.with(new CoderBuild().weights(some));
            Confusion c = Judged.confusion(CodingEvaluation.judged(coder, turns, true), CodingEvaluation.BEHAVIOURS);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("exemplars", some.size());
            row.put("macro_f1", round(c.macroF1()));
            out.add(row);
        }
        return out;
    }

    private static List<Exemplar> drawn(List<Exemplar> mixed, double share) {
        Map<Technique, Integer> all = new HashMap<>();
        mixed.forEach(e -> all.merge(e.code(), 1, Integer::sum));
        Map<Technique, Integer> taken = new HashMap<>();
        List<Exemplar> out = new ArrayList<>();
        for (Exemplar e : mixed) {
            if (taken.merge(e.code(), 1, Integer::sum) <= Math.ceil(share * all.get(e.code()))) out.add(e);
        }
        return out;
    }
}
