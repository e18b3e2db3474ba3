package org.understudy.analysis.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;

/**
 * Which words a coding rests on, found by leaving each word out and coding again: what makes the coder much less sure
 * when it is missing decided. Works with any coder, and says nothing the coder itself does not do.
 */
public final class DecidingWords {
    /** A word counts where the coder is at least this much less sure without it. */
    private static final double MATTERS = 0.06;

    private static final int MOST = 4;

    /** Longer turns are not taken apart: every word costs a coding, and no single word decides them. */
    private static final int LONGEST = 70;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private DecidingWords() {}

    /**
     * A stretch of the turn that mattered.
     *
     * @param from first character, inclusive
     * @param to end, exclusive
     * @param drop by how much less sure the coder is without it, 0 to 1
     */
    public record Span(int from, int to, double drop) {}

    /** The words that made the turn's main technique, in the order of the text; at most four stretches. */
    public static List<Span> of(String text, CodingContext context, TechniqueCoder coder) {
        CodedTurn whole = coder.code(text, context);
        double sure = confidence(whole, whole.main());
        List<Span> mattering = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (words.find()) places.add(new int[] {words.start(), words.end()});
        if (places.size() < 2 || places.size() > LONGEST) return List.of();
        for (int[] at : places) {
            String without = (text.substring(0, at[0]).stripTrailing() + " "
                            + text.substring(at[1]).stripLeading())
                    .strip();
            double drop = sure - confidence(coder.code(without, context), whole.main());
            if (drop >= MATTERS) mattering.add(new Span(at[0], at[1], drop));
        }
        return joined(
                mattering.stream()
                        .sorted(Comparator.comparingDouble(Span::drop).reversed())
                        .limit(MOST)
                        .sorted(Comparator.comparingInt(Span::from))
                        .toList(),
                text);
    }

    private static double confidence(CodedTurn coded, Technique technique) {
        return coded.codes().stream()
                .filter(c -> c.code() == technique)
                .mapToDouble(TechniqueCode::confidence)
                .max()
                .orElse(0);
    }

    /** Neighbours are one stretch. */
    private static List<Span> joined(List<Span> spans, String text) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && text.substring(last.to(), span.from()).isBlank()) {
                joined.set(joined.size() - 1, new Span(last.from(), span.to(), Math.max(last.drop(), span.drop())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
