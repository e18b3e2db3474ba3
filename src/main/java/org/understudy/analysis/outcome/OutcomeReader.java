package org.understudy.analysis.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.Wording;
import org.understudy.analysis.outcome.Outcome.Measure;
import org.understudy.analysis.outcome.Outcome.Pull;
import org.understudy.analysis.rating.TechniqueSummary;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Technique;

/**
 * Reads the outcome of a session off published figures: Yang, Fang et al. (2024), 74,219 users of a support platform. At
 * least one talk went with 1.6 % less on PHQ-2 and 0.6 % less on GAD-2 in matched pairs. The techniques' coefficients are
 * associations, not causes: worse days draw more sympathy. No figure for one session is published for PCL-5.
 */
public final class OutcomeReader {
    private static final Map<String, Double> TALK = Map.of("phq2", 0.016, "gad2", 0.006);
    private static final Map<String, Integer> MOST = Map.of("phq2", 6, "gad2", 6, "pcl5", 80);

    private OutcomeReader() {}

    /** The outcome; empty where no case gives the client's scores. */
    public static Optional<Outcome> of(Transcript transcript, TechniqueSummary techniques) {
        Map<String, Integer> symptoms =
                transcript.clientCase().map(c -> c.symptoms()).orElse(Map.of());
        if (symptoms.isEmpty()) return Optional.empty();
        List<Measure> measures = new ArrayList<>();
        for (String key : List.of("phq2", "gad2", "pcl5")) {
            Integer before = symptoms.get(key);
            if (before == null) continue;
            double after = before * (1 - TALK.getOrDefault(key, 0.0));
            measures.add(new Measure(key, before, Math.round(after * 100) / 100.0, MOST.get(key)));
        }
        return Optional.of(new Outcome(measures, pulls(techniques), Wording.of("outcome.caveat")));
    }

    /** The techniques whose association with either scale was significant at p below .05. */
    private static List<Pull> pulls(TechniqueSummary techniques) {
        int reflections = techniques.count(Technique.SIMPLE_REFLECTION)
                + techniques.count(Technique.COMPLEX_REFLECTION)
                + techniques.count(Technique.SUMMARY);
        return List.of(
                        new Pull("reflection", reflections, -0.022, -0.008),
                        pull(techniques, Technique.EMPHASIZE_AUTONOMY, -0.020, 0.005),
                        pull(techniques, Technique.GIVE_INFORMATION, 0.019, 0.017),
                        pull(techniques, Technique.ADVISE_WITH_PERMISSION, 0.022, 0.033),
                        pull(techniques, Technique.SEEK_COLLABORATION, 0.016, 0.001))
                .stream()
                .filter(p -> p.times() > 0)
                .toList();
    }

    private static Pull pull(TechniqueSummary techniques, Technique technique, double phq2, double gad2) {
        return new Pull(technique.code(), techniques.count(technique), phq2, gad2);
    }
}
