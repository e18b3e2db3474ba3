package org.understudy.client.mind;

import static org.understudy.client.mind.Constants.number;

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
    private static final double FAR = number("style.far");

    /**
     * A row of {@code client/styles.tsv}.
     *
     * @param factors by slider; one that is not named stays as it is
     * @param source where the factors come from
     */
    public record Named(String style, Map<String, Double> factors, String what, String source) {
        /** All of them, in the order of the table. */
        public static List<Named> all() {
            return Constants.cells("/client/styles.tsv").stream()
                    .map(c -> new Named(c[0], factors(c), c[c.length - 2], c[c.length - 1]))
                    .toList();
        }

        private static Map<String, Double> factors(String[] cells) {
            Map<String, Double> factors = new LinkedHashMap<>();
            for (int i = 0; i < StyleChoice.SLIDERS.size(); i++) {
                double factor = Double.parseDouble(cells[i + 1]);
                if (factor != 1) factors.put(StyleChoice.SLIDERS.get(i), factor);
            }
            return factors;
        }
    }

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
        double own = sliders.getOrDefault(key, number("style.unstated"));
        double factor = factors.getOrDefault(key, 1.0);
        // a slider near zero must still be heard when a style asks for it
        double lifted = factor > 1 ? Math.max(own, number("style.lifted")) : own;
        return Math.clamp(lifted * factor, 0, 1);
    }

    private static Map<String, Map<String, Double>> named() {
        Map<String, Map<String, Double>> styles = new LinkedHashMap<>();
        for (Named n : Named.all()) styles.put(n.style(), n.factors());
        return styles;
    }
}
