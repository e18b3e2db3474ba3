package org.understudy.analysis.coding.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One turn as people and the coder labelled it.
 *
 * @param truth the people's label
 * @param coded the coder's
 * @param confidence the coder's, 0 to 1
 */
public record Judged(String transcript, boolean highQuality, int truth, int coded, double confidence) {

    /** The figures of many judged turns: macro-F1 with its interval, kappa, calibration, per label, confusion. */
    public static Map<String, Object> figures(List<Judged> all, List<String> labels, boolean byQuality) {
        Confusion c = confusion(all, labels);
        CalibrationError e = new CalibrationError();
        for (Judged j : all) e.add(j.confidence(), j.truth() == j.coded());
        Map<String, List<Judged>> byTranscript = new LinkedHashMap<>();
        for (Judged j : all)
            byTranscript.computeIfAbsent(j.transcript(), _ -> new ArrayList<>()).add(j);
        double[] interval =
                Resample.interval(byTranscript, s -> confusion(s, labels).macroF1(), 5);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("turns", all.size());
        out.put("macro_f1", round(c.macroF1()));
        out.put("macro_f1_interval", List.of(round(interval[0]), round(interval[1])));
        out.put("kappa", round(c.kappa()));
        out.put("accuracy", round(c.accuracy()));
        out.put("calibration_error", round(e.value()));
        Map<String, Object> per = new LinkedHashMap<>();
        for (int k = 0; k < labels.size(); k++) {
            per.put(
                    labels.get(k),
                    Map.of(
                            "precision", round(c.precision(k)),
                            "recall", round(c.recall(k)),
                            "f1", round(c.f1(k)),
                            "turns", c.support(k)));
        }
        out.put("labels", per);
        List<List<Long>> matrix = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            List<Long> row = new ArrayList<>();
            for (int k = 0; k < labels.size(); k++) row.add(c.count(i, k));
            matrix.add(row);
        }
        out.put("confusion", matrix);
        if (byQuality) {
            out.put("macro_f1_high_quality", round(macro(all, labels, true)));
            out.put("macro_f1_low_quality", round(macro(all, labels, false)));
        }
        return out;
    }

    private static double macro(List<Judged> all, List<String> labels, boolean high) {
        return confusion(all.stream().filter(j -> j.highQuality() == high).toList(), labels)
                .macroF1();
    }

    static Confusion confusion(List<Judged> all, List<String> labels) {
        Confusion c = new Confusion(labels);
        for (Judged j : all) c.add(j.truth(), j.coded());
        return c;
    }

    static double round(double x) {
        return Math.round(x * 1000) / 1000.0;
    }
}
