package org.understudy.client.mind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the client talks: the case's sliders times a named style, 0 to 1 each.
 *
 * @param talk how much
 * @param hedge how unsurely
 * @param tangent how far beside the point
 * @param please how readily agreeing
 * @param hostile how sharply
 * @param numb how flatly
 * @param articulate how fluently
 * @param bent the named style, which shows in more than the sliders
 */
public record Style(
        double talk,
        double hedge,
        double tangent,
        double please,
        double hostile,
        double numb,
        double articulate,
        Bent bent) {

    /** The styles a trainee can choose, each a set of factors on the case's own sliders. */
    private static final Map<String, Map<String, Double>> NAMED = named();

    /** The names in the order a list shows them. */
    public static List<String> names() {
        return List.copyOf(NAMED.keySet());
    }

    /** The case's sliders under a named style; an unknown name is plain. */
    public static Style of(Map<String, Double> sliders, String name) {
        Map<String, Double> factors = NAMED.getOrDefault(name, Map.of());
        return new Style(
                slider(sliders, factors, "talk"),
                slider(sliders, factors, "hedge"),
                slider(sliders, factors, "tangent"),
                slider(sliders, factors, "please"),
                slider(sliders, factors, "hostile"),
                slider(sliders, factors, "numb"),
                slider(sliders, factors, "articulate"),
                Bent.of(name));
    }

    private static double slider(Map<String, Double> sliders, Map<String, Double> factors, String key) {
        double own = sliders.getOrDefault(key, 0.4);
        double factor = factors.getOrDefault(key, 1.0);
        // a slider near zero must still be heard when a style asks for it
        double lifted = factor > 1 ? Math.max(own, 0.2) : own;
        return Math.clamp(lifted * factor, 0, 1);
    }

    private static Map<String, Map<String, Double>> named() {
        Map<String, Map<String, Double>> styles = new LinkedHashMap<>();
        styles.put("plain", Map.of());
        styles.put("reserved", Map.of("talk", 0.5, "numb", 1.4, "tangent", 0.6, "hedge", 1.1));
        styles.put("talkative", Map.of("talk", 2.0, "tangent", 1.4, "articulate", 1.2));
        styles.put("tangential", Map.of("talk", 1.4, "tangent", 2.4, "articulate", 0.9));
        styles.put("pleasing", Map.of("please", 2.2, "hostile", 0.3, "hedge", 1.3));
        styles.put("upset", Map.of("hostile", 3.0, "please", 0.4, "numb", 0.7, "talk", 1.1));
        return styles;
    }
}
