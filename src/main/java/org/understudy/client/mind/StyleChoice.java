package org.understudy.client.mind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The style a session is played in, as it is chosen and as a session keeps it: a named style, and sliders set by hand in its
 * place, written {@code reserved,talk=0.7,hostile=0.2}.
 *
 * @param name one of {@link Style#names()}
 * @param set slider and position, 0 to 1; empty where the named style is taken as it is
 */
public record StyleChoice(String name, Map<String, Double> set) {
    /** The sliders, in the order they are shown and written. */
    public static final List<String> SLIDERS =
            List.of("talk", "hedge", "tangent", "please", "hostile", "numb", "articulate");

    public StyleChoice {
        set = Map.copyOf(set);
    }

    /**
     * Reads what somebody wrote.
     *
     * @throws IllegalArgumentException with words for the user, when a name, a slider or a position is none
     */
    public static StyleChoice of(String written) {
        String name = "plain";
        Map<String, Double> set = new TreeMap<>();
        for (String part : written.split(",")) {
            String[] pair = part.strip().split("=", 2);
            String word = pair[0].strip().toLowerCase(Locale.ROOT);
            if (pair.length == 1) {
                if (!Style.names().contains(word))
                    throw new IllegalArgumentException(part.strip() + " is not known; use one of "
                            + String.join(", ", Style.names()) + ", or sliders such as talk=0.8");
                name = word;
            } else if (!SLIDERS.contains(word)) {
                throw new IllegalArgumentException(word + " is no slider; there are " + String.join(", ", SLIDERS));
            } else {
                set.put(word, position(word, pair[1].strip()));
            }
        }
        return new StyleChoice(name, set);
    }

    /** Reads what a session holds, perhaps from elsewhere: what is not known counts for nothing. */
    static StyleChoice kept(String written) {
        StyleChoice sum = new StyleChoice("plain", Map.of());
        for (String part : written.split(",")) {
            try {
                StyleChoice one = of(part);
                Map<String, Double> set = new LinkedHashMap<>(sum.set);
                set.putAll(one.set);
                sum = new StyleChoice(part.contains("=") ? sum.name : one.name, set);
            } catch (IllegalArgumentException _) {
                // as a style that is not known is plain
            }
        }
        return sum;
    }

    private static double position(String slider, String written) {
        try {
            double position = Double.parseDouble(written);
            if (position >= 0 && position <= 1) return Math.round(position * 100) / 100.0;
        } catch (NumberFormatException _) {
            // said below
        }
        throw new IllegalArgumentException(slider + "=" + written + ": a position is a number from 0 to 1");
    }

    /** As a session keeps it. */
    public String text() {
        return SLIDERS.stream()
                .filter(set::containsKey)
                .map(s -> "," + s + "=" + String.valueOf(set.get(s)))
                .collect(Collectors.joining("", name, ""));
    }
}
