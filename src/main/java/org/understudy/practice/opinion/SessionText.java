package org.understudy.practice.opinion;

import java.util.ArrayList;
import java.util.List;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** A session as a model reads it: a line a turn. Where it does not fit, turns are left out of the middle, and said so. */
final class SessionText {
    private static final double CHARACTERS = 3.5;

    /** Tokens for rules, question and answer. */
    private static final int REST = 1_000;

    private SessionText() {}

    static String of(Session session, int contextTokens) {
        int room = (int) ((0.85 * contextTokens - REST) * CHARACTERS);
        List<String> lines = new ArrayList<>();
        for (Turn t : session.turns())
            lines.add((t.byCounselor() ? "Counselor: " : "Client: ") + t.text().replaceAll("\\s+", " "));
        int left = 0;
        int middle = lines.size() / 2;
        while (length(lines) > room && lines.size() > 2) {
            lines.remove(Math.min(middle, lines.size() - 1));
            left++;
            middle = lines.size() / 2;
        }
        if (left > 0) lines.add(middle, "(" + left + " turns are left out here)");
        return String.join("\n", lines);
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(l -> l.length() + 1).sum();
    }
}
