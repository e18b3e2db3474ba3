package org.understudy.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.understudy.client.feel.Event;
import org.understudy.client.mind.Constants;
import org.understudy.client.mind.Constants.Constant;
import org.understudy.client.mind.Style.Named;

/** The event table and every other number of the client, as people read them. */
public final class ConstantsTable {
    /** Said wherever the numbers are shown. */
    private static final String MATCHING = """
        These tables hold what moves the client, opens a door, weighs a task or an ending, and how long is spoken. How near a
        question must be to one the author wrote is no part of them: the weights of matching stand in `client.aim.AimWeights`, the
        thresholds of likeness by name in the class that asks, and what one line costs beside another in `client.say.Choosing`.
        """;

    private ConstantsTable() {}

    /** For the terminal. */
    public static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format("%-20s %6s %9s %8s  %s", "event", "trust", "reactance", "distress", "what; source"));
        for (Event e : Event.values())
            lines.add(String.format(
                    Locale.ROOT,
                    "%-20s %6s %9s %8s  %s; %s",
                    e.code(),
                    signed(e.trust()),
                    signed(e.reactance()),
                    signed(e.distress()),
                    e.what(),
                    e.source()));
        lines.add("");
        lines.add(String.format("%-20s %s", "style", "factors on the case's sliders"));
        for (Named n : Named.all())
            lines.add(String.format("%-20s %s; %s; %s", n.style(), factors(n), n.what(), n.source()));
        lines.add("");
        MATCHING.lines().forEach(lines::add);
        lines.add("");
        lines.add(String.format("%-32s %8s %-12s %s", "constant", "value", "unit", "what; source"));
        for (Constant c : Constants.all())
            lines.add(String.format(
                    Locale.ROOT, "%-32s %8s %-12s %s; %s", c.key(), plain(c.value()), c.unit(), c.what(), c.source()));
        return lines;
    }

    /** As the document that ships in {@code docs/client-constants.md}. */
    public static String markdown() {
        StringBuilder md = new StringBuilder("""
            # The numbers the client runs on

            Written by `understudy client constants --out docs/client-constants.md` from `client/events.tsv`,
            `client/styles.tsv` and `client/constants.tsv`, which the code reads; a test holds this page to them. "ours" is a choice of this program, not a
            published figure. § is a section of the client's design. How each unit's gates stand: `understudy client gates --case ID`.

            ## What a counselor turn does

            Points on the 0-100 scales, before attachment weighs trust. Trust moves by at most 8 in a turn, 16 where an event is
            marked with a star.

            | event | trust | reactance | distress | what | source |
            |---|---:|---:|---:|---|---|
            """);
        for (Event e : Event.values())
            md.append("| %s%s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            e.code(),
                            e.flagged() ? "*" : "",
                            signed(e.trust()),
                            signed(e.reactance()),
                            signed(e.distress()),
                            e.what(),
                            e.source()));
        md.append("\n## Styles\n\nA style multiplies the case's own sliders, each of which stays within 0 and 1.\n\n"
                + "| style | factors | what | source |\n|---|---|---|---|\n");
        for (Named n : Named.all())
            md.append("| %s | %s | %s | %s |\n".formatted(n.style(), factors(n), n.what(), n.source()));
        md.append("\n## What is not here\n\n").append(MATCHING);
        String group = "";
        for (Constant c : Constants.all()) {
            if (!c.group().equals(group)) {
                group = c.group();
                md.append("\n## ")
                        .append(group.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(group.substring(1))
                        .append("\n\n| constant | value | unit | what | source |\n|---|---:|---|---|---|\n");
            }
            md.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(c.key(), plain(c.value()), c.unit(), c.what(), c.source()));
        }
        return md.toString();
    }

    private static String factors(Named named) {
        return named.factors().isEmpty()
                ? "-"
                : named.factors().entrySet().stream()
                        .map(f -> f.getKey() + " " + plain(f.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String signed(double points) {
        return points > 0 ? "+" + plain(points) : plain(points);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
