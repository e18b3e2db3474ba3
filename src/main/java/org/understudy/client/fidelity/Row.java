package org.understudy.client.fidelity;

/**
 * One line of the table.
 *
 * @param value the figure, as a reader wants it
 * @param passes whether the pass line is reached
 * @param line the pass line
 * @param stretch what to aim for next, or empty
 * @param reference what people or other systems reach, with its source; or empty
 */
public record Row(String name, String value, boolean passes, String line, String stretch, String reference) {
    static Row atLeast(String name, double value, double least, String stretch, String reference) {
        return new Row(name, number(value), value >= least, ">= " + number(least), stretch, reference);
    }

    static Row atMost(String name, double value, double most, String stretch, String reference) {
        return new Row(name, number(value), value <= most, "<= " + number(most), stretch, reference);
    }

    static Row between(String name, double value, double least, double most, String reference) {
        return new Row(
                name,
                number(value),
                value >= least && value <= most,
                number(least) + "-" + number(most),
                "",
                reference);
    }

    static Row none(String name, long count, String of) {
        return new Row(name, count + " in " + of, count == 0, "0", "", "");
    }

    static String number(double value) {
        String text = String.format(java.util.Locale.ROOT, Math.abs(value) < 1 ? "%.3f" : "%.2f", value);
        return text.replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
    }
}
