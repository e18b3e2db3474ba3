package org.understudy.ui.debrief;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;

/** What the numbers of a CTRS item mean: four anchors in our own words, at 0, 2, 4 and 6; odd numbers lie between. */
public final class Anchors {
    /** The scores that have words, in order. */
    public static final List<Integer> POINTS = List.of(0, 2, 4, 6);

    private static final int STEP = 2;

    private Anchors() {}

    /** The anchor of an item at one of {@link #POINTS}. */
    public static String of(String item, int point) {
        return Words.of("ctrs." + item + ".anchor." + point);
    }

    /** The points a score lies between, 0 to 6, or the one it is on. */
    static List<Integer> near(double score) {
        int below = (int) Math.floor(score / STEP) * STEP;
        return below == score ? List.of(below) : List.of(below, below + STEP);
    }

    /** What a chosen number means: its anchor, or the two it lies between. */
    static String read(String item, int score) {
        List<Integer> near = near(score);
        return near.size() == 1 ? line(item, score) : between(near) + "\n" + lines(item, near);
    }

    /** All four, a line each. */
    static String all(String item) {
        return lines(item, POINTS);
    }

    /** Where the machine's best estimate lies. */
    static VBox of(String item, double estimate) {
        List<Integer> near = near(estimate);
        String figure = String.format(Locale.ROOT, estimate == Math.rint(estimate) ? "%.0f" : "%.1f", estimate);
        VBox box = new VBox(
                Quotes.words(
                        Words.of(near.size() == 1 ? "ctrs.anchor.machine.on" : "ctrs.anchor.machine.between", figure),
                        "secondary",
                        "strong"),
                Quotes.words(lines(item, near), "secondary", "anchors"));
        box.getStyleClass().add("gap-xs");
        return box;
    }

    private static String between(List<Integer> near) {
        return Words.of("ctrs.anchor.between", near.getFirst(), near.getLast());
    }

    private static String lines(String item, List<Integer> points) {
        return points.stream().map(p -> line(item, p)).collect(Collectors.joining("\n"));
    }

    private static String line(String item, int point) {
        return Words.of("ctrs.anchor", point, of(item, point));
    }
}
