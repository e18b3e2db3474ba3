package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param value the figure, as a reader wants it
 * @param figure the same as a number
 * @param passes whether the pass line is reached; true where there is none
 * @param line the pass line of the first release (design §3.9), or empty where the figure is only reported
 * @param stretch what to aim for next, or empty
 * @param stretched whether that is reached
 * @param stretchFrom where the stretch comes from: {@code design}, {@code people} (as people do, §5.1) or {@code line}, where
 *     the pass line is all there is to reach
 * @param people what human clients do, or empty
 * @param models what clients played by language models do, or empty
 * @param note how many it rests on, and whatever else a reader should know
 */
public record Row(
        String name,
        String value,
        double figure,
        boolean passes,
        String line,
        String stretch,
        boolean stretched,
        String stretchFrom,
        String people,
        String models,
        String note) {

    static Row atLeast(String name, double figure, double least) {
        return plain(name, number(figure), figure, figure >= least, ">= " + number(least));
    }

    static Row atMost(String name, double figure, double most) {
        return plain(name, number(figure), figure, figure <= most, "<= " + number(most));
    }

    static Row between(String name, double figure, double least, double most) {
        boolean within = figure >= least && figure <= most;
        return plain(name, number(figure), figure, within, number(least) + "-" + number(most));
    }

    /** Nothing of the kind may happen. */
    static Row none(String name, long count, String of) {
        return plain(name, count + " in " + of, count, count == 0, "0").lineIsAll();
    }

    /** A figure the design sets no line for. */
    static Row reported(String name, double figure) {
        return plain(name, number(figure), figure, true, "");
    }

    private static Row plain(String name, String value, double figure, boolean passes, String line) {
        return new Row(name, value, figure, passes, line, "", false, "", "", "", "");
    }

    Row reachingAtLeast(double least, String from) {
        return reaching(">= " + number(least), figure >= least, from);
    }

    Row reachingAtMost(double most, String from) {
        return reaching("<= " + number(most), figure <= most, from);
    }

    /** There is no more to reach than the pass line. */
    Row lineIsAll() {
        return reaching(line, passes, "line");
    }

    private Row reaching(String aim, boolean reached, String from) {
        return new Row(name, value, figure, passes, line, aim, reached, from, people, models, note);
    }

    /** What people do, and what clients played by language models do (design §5.1). */
    Row beside(String humans, String languageModels) {
        return new Row(
                name, value, figure, passes, line, stretch, stretched, stretchFrom, humans, languageModels, note);
    }

    Row noting(String remark) {
        return new Row(name, value, figure, passes, line, stretch, stretched, stretchFrom, people, models, remark);
    }

    /** The same figure in words of its own. */
    Row saying(String words) {
        return new Row(name, words, figure, passes, line, stretch, stretched, stretchFrom, people, models, note);
    }

    /** People, language models and the note in one line. */
    public String reference() {
        List<String> parts = new ArrayList<>();
        if (!people.isEmpty()) parts.add("people " + people);
        if (!models.isEmpty()) parts.add("language models " + models);
        if (!note.isEmpty()) parts.add(note);
        return String.join("; ", parts);
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.3f" : "%.2f", value);
        return text.replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
    }
}
