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

    /** How far from the case's own a slider has to be set to show in more than itself. */
    private static final double FAR = 0.25;

    /** The styles a trainee can choose, each a set of factors on the case's own sliders. */
    private static final Map<String, Map<String, Double>> NAMED = named();

    /** The names in the order a list shows them. */
    public static List<String> names() {
        return List.copyOf(NAMED.keySet());
    }

    /** The case's sliders under a style as {@link StyleChoice} writes it; an unknown name is plain. */
    public static Style of(Map<String, Double> sliders, String written) {
        StyleChoice choice = StyleChoice.kept(written);
        Map<String, Double> factors = NAMED.get(choice.name());
        Map<String, Double> at = new LinkedHashMap<>();
        for (String slider : StyleChoice.SLIDERS) {
            double named = slider(sliders, factors, slider);
            at.put(slider, choice.set().getOrDefault(slider, named));
        }
        return new Style(
                at.get("talk"),
                at.get("hedge"),
                at.get("tangent"),
                at.get("please"),
                at.get("hostile"),
                at.get("numb"),
                at.get("articulate"),
                bent(sliders, choice));
    }

    /** A slider moved far by hand bends the talk as a named style does; the one that is moved furthest counts. */
    private static Bent bent(Map<String, Double> own, StyleChoice choice) {
        Bent bent = Bent.of(choice.name());
        double furthest = FAR;
        for (Map.Entry<String, Double> set : choice.set().entrySet()) {
            double moved = set.getValue() - slider(own, Map.of(), set.getKey());
            if (Math.abs(moved) < furthest) continue;
            furthest = Math.abs(moved);
            bent = Bent.toward(set.getKey(), moved > 0).orElse(bent);
        }
        return bent;
    }

    /** Where each slider stands, 0 to 1, by its name in a case file. */
    public Map<String, Double> positions() {
        Map<String, Double> at = new LinkedHashMap<>();
        double[] values = {talk, hedge, tangent, please, hostile, numb, articulate};
        for (int i = 0; i < values.length; i++) at.put(StyleChoice.SLIDERS.get(i), values[i]);
        return at;
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
