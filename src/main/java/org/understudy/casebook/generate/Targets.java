package org.understudy.casebook.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a cohort is to look like, from {@code targets.yaml}: shares with their source, published or ours. */
record Targets(
        Age age,
        List<Share> gender,
        List<Share> events,
        List<Share> presentations,
        List<Share> behaviours,
        List<Share> cbtBehaviours) {

    /** @param share 0 to 1; of people, not of mentions */
    record Share(String id, String label, double share, String source) {}

    /** Ages follow a triangle over the range whose mean is the published one. */
    record Age(int youngest, int oldest, double mean, String source) {
        /** The age below which this part (0 to 1) of all people lies. */
        int at(double part) {
            double a = youngest;
            double b = oldest + 1.0;
            double mode = 3 * (mean + 0.5) - a - b;
            double turn = (mode - a) / (b - a);
            double age = part < turn
                    ? a + StrictMath.sqrt(part * (b - a) * (mode - a))
                    : b - StrictMath.sqrt((1 - part) * (b - a) * (b - mode));
            return Math.min(oldest, (int) Math.floor(age));
        }
    }

    static Targets of(JsonNode root) {
        JsonNode age = root.path("age");
        return new Targets(
                new Age(
                        age.path("youngest").asInt(),
                        age.path("oldest").asInt(),
                        age.path("mean").asDouble(),
                        age.path("source").asText()),
                shares(root.path("gender")),
                shares(root.path("events")),
                shares(root.path("presentations")),
                shares(root.path("behaviours")),
                shares(root.path("cbtBehaviours")));
    }

    private static List<Share> shares(JsonNode rows) {
        List<Share> shares = new ArrayList<>();
        for (JsonNode row : rows) {
            shares.add(new Share(
                    row.path("id").asText(),
                    row.path("label").asText(),
                    row.path("share").asDouble(),
                    row.path("source").asText()));
        }
        return shares;
    }

    List<Share> behaviours(boolean exposure) {
        return exposure ? behaviours : cbtBehaviours;
    }

    /** What somebody comes with: events for prolonged exposure, presentations for CBT. */
    List<Share> reasons(boolean exposure) {
        return exposure ? events : presentations;
    }
}
