package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.understudy.casebook.ClientCase;

/**
 * How many of what one person says between things another says too, word for word: of the frames of either, the share
 * both have (twice the common ones over all), for people of one voice and of different voices.
 */
public final class FramesInCommon {
    private final List<String> voices = new ArrayList<>();
    private final List<Set<String>> frames = new ArrayList<>();

    /**
     * Means over all pairs, 0 to 1; 0 where there is no such pair.
     *
     * @param oneVoice of people who speak in one voice
     * @param different of people who do not
     */
    public record Result(double oneVoice, double different) {}

    public void add(String voice, ClientCase c) {
        Set<String> own = new HashSet<>();
        c.voice().frames().values().forEach(own::addAll);
        voices.add(voice);
        frames.add(own);
    }

    public Result result() {
        double[] sum = new double[2];
        long[] pairs = new long[2];
        for (int i = 0; i < frames.size(); i++) {
            for (int j = i + 1; j < frames.size(); j++) {
                int which = voices.get(i).equals(voices.get(j)) ? 0 : 1;
                sum[which] += common(frames.get(i), frames.get(j));
                pairs[which]++;
            }
        }
        return new Result(sum[0] / Math.max(1, pairs[0]), sum[1] / Math.max(1, pairs[1]));
    }

    private static double common(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return 2.0 * both / Math.max(1, a.size() + b.size());
    }
}
