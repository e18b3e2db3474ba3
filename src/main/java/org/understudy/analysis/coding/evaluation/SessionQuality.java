package org.understudy.analysis.coding.evaluation;

import static org.understudy.analysis.coding.evaluation.Judged.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether good sessions can be told from poor ones by what the counselor did; no session is judged by a model that saw its fold. */
final class SessionQuality {
    private static final int BEHAVIOURS = 4;

    /** @param numbers what is known of the session */
    private record Known(int fold, boolean high, double[] numbers) {}

    private record Scored(boolean high, double score) {}

    private final Map<String, Known> sessions = new LinkedHashMap<>();

    void add(String transcript, int fold, boolean high, double[] numbers) {
        sessions.put(transcript, new Known(fold, high, numbers));
    }

    /** Sessions by the shares and ratios of the behaviours that people gave their turns. */
    static SessionQuality fromPeople(List<Judged> turns, Map<String, Integer> folds) {
        Map<String, double[]> counts = new LinkedHashMap<>();
        Map<String, Boolean> high = new LinkedHashMap<>();
        for (Judged j : turns) {
            counts.computeIfAbsent(j.transcript(), _ -> new double[BEHAVIOURS])[j.truth()]++;
            high.put(j.transcript(), j.highQuality());
        }
        SessionQuality out = new SessionQuality();
        counts.forEach((id, n) -> out.add(id, folds.getOrDefault(id, 0), high.get(id), ratios(n)));
        return out;
    }

    private static double[] ratios(double[] n) {
        double all = n[0] + n[1] + n[2] + n[3];
        return new double[] {
            n[0] / all,
            n[1] / all,
            n[2] / all,
            n[3] / all,
            Math.log((n[1] + .5) / (n[0] + .5)),
            Math.log((n[2] + .5) / (n[1] + .5))
        };
    }

    private List<Scored> scored() {
        List<Scored> out = new ArrayList<>();
        int last = sessions.values().stream().mapToInt(Known::fold).max().orElse(0);
        for (int fold = 0; fold <= last; fold++) {
            int held = fold;
            var train = sessions.values().stream().filter(s -> s.fold() != held).toList();
            if (train.isEmpty()) continue;
            var model = new RidgeLogistic(
                    train.stream().map(Known::numbers).toList(),
                    train.stream().map(Known::high).toList());
            for (Known s : sessions.values()) {
                if (s.fold() == held) out.add(new Scored(s.high(), model.score(s.numbers())));
            }
        }
        return out;
    }

    /** The area under the ROC curve over all held-out sessions, with its interval over resampled sessions. */
    Map<String, Object> figures() {
        List<Scored> scored = scored();
        Map<String, List<Scored>> each = new LinkedHashMap<>();
        for (Scored s : scored) each.put(String.valueOf(each.size()), List.of(s));
        double[] interval = Resample.interval(each, SessionQuality::area, 5);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("area", round(area(scored)));
        out.put("interval", List.of(round(interval[0]), round(interval[1])));
        out.put("sessions", scored.size());
        out.put("low_quality_sessions", scored.stream().filter(s -> !s.high()).count());
        return out;
    }

    /** The chance that a good session scores above a poor one. */
    private static double area(List<Scored> scored) {
        double wins = 0;
        long pairs = 0;
        for (Scored good : scored) {
            if (!good.high()) continue;
            for (Scored poor : scored) {
                if (poor.high()) continue;
                pairs++;
                if (good.score() > poor.score()) wins++;
                else if (good.score() == poor.score()) wins += .5;
            }
        }
        return pairs == 0 ? Double.NaN : wins / pairs;
    }
}
