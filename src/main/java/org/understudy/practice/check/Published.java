package org.understudy.practice.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * Figures others have published.
 *
 * @param stigma share of stigmatising answers, 0 to 1, by model and condition
 * @param publicOpinion percent of people who give the stigmatising answer, by question and condition
 * @param moments percent of appropriate replies, by responder and condition
 */
public record Published(
        String source,
        Map<String, Map<String, Double>> stigma,
        @JsonProperty("public") Map<String, Map<String, Double>> publicOpinion,
        Map<String, Map<String, Double>> moments) {

    /** The figures that ship. */
    public static Published figures() {
        return CheckContent.read("published.yaml", Published.class);
    }
}
