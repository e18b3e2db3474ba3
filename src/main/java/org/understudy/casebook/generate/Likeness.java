package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;

/**
 * How alike cases are: the share of word 4-grams two of them have in common (Jaccard), over every line the client could
 * say. For each case the nearest other one is found.
 */
public final class Likeness {
    private static final int GRAM = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");

    private final List<String> ids = new ArrayList<>();
    private final List<long[]> grams = new ArrayList<>();

    /** @param value 0 to 1 */
    public record Pair(String one, String other, double value) {}

    /** @param median of each case's likeness to its nearest */
    public record Result(Pair nearest, double median) {}

    public void add(ClientCase c) {
        List<String> lines = new ArrayList<>();
        for (DisclosureUnit u : c.units()) lines.addAll(u.lines());
        c.voice().frames().values().forEach(lines::addAll);
        c.voice().fallbacks().values().forEach(lines::addAll);
        c.voice().meta().values().forEach(lines::addAll);
        c.card().phases().forEach(p -> lines.addAll(p.opening()));
        c.imaginal().ifPresent(i -> {
            i.lines().values().forEach(lines::addAll);
            i.segments().forEach(s -> {
                for (List<String> pool : List.of(s.past(), s.present(), s.sense(), s.body(), s.thought(), s.feeling()))
                    lines.addAll(pool);
            });
        });
        ids.add(c.id());
        grams.add(grams(lines));
    }

    /** Each case with its nearest; there must be two at least. */
    public Result result() {
        double[] best = new double[ids.size()];
        Pair nearest = new Pair(ids.getFirst(), ids.getLast(), -1);
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                double value = jaccard(grams.get(i), grams.get(j));
                best[i] = Math.max(best[i], value);
                best[j] = Math.max(best[j], value);
                if (value > nearest.value()) nearest = new Pair(ids.get(i), ids.get(j), value);
            }
        }
        Arrays.sort(best);
        int n = best.length;
        return new Result(nearest, (best[(n - 1) / 2] + best[n / 2]) / 2);
    }

    private static long[] grams(List<String> lines) {
        return lines.stream()
                .flatMapToLong(line -> {
                    List<String> words = WORD.matcher(
                                    line.toLowerCase(Locale.ROOT).replace('’', '\''))
                            .results()
                            .map(m -> m.group())
                            .toList();
                    long[] found = new long[Math.max(0, words.size() - GRAM + 1)];
                    for (int i = 0; i < found.length; i++) found[i] = hash(words.subList(i, i + GRAM));
                    return Arrays.stream(found);
                })
                .sorted()
                .distinct()
                .toArray();
    }

    /** FNV-1a over the letters, with a space between words. */
    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        return hash;
    }

    private static double jaccard(long[] a, long[] b) {
        int i = 0;
        int j = 0;
        int both = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                both++;
                i++;
                j++;
            } else if (a[i] < b[j]) i++;
            else j++;
        }
        return (double) both / Math.max(1, a.length + b.length - both);
    }
}
