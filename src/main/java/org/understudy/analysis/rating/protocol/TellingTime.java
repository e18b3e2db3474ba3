package org.understudy.analysis.rating.protocol;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Evidence;
import org.understudy.session.Turn;

/**
 * How long the memory was told, and how often a number should have been asked for in that time: every five minutes or so
 * (Foa and colleagues). By the clock where the turns' times can be those of a talk, otherwise by turns.
 *
 * @param minutes by the clock; empty where the times are missing, equal, evenly spaced or torn
 */
record TellingTime(int turns, OptionalDouble minutes) {
    /** "Five minutes or so" is kept up to here. */
    private static final double MINUTES = 7;

    /** Twice as long without a number is left out. */
    private static final double LEFT_OUT = 12;

    /** What stands for a minute where there is no clock: in the sessions that ship a turn takes 26 seconds. */
    private static final double TURNS_A_MINUTE = 2;

    /** The shortest telling that was studied (Nacasch et al., 2015) is 20 minutes; half of it is part of one. */
    static final double LONG = 20;

    static final double PARTLY = 10;

    /** A turn is said in no less, on the average; and nobody tells a memory over a longer pause. */
    private static final Duration LEAST = Duration.ofSeconds(3);

    private static final Duration MOST = Duration.ofMinutes(10);

    static TellingTime of(Transcript t, Retelling telling) {
        Retelling itself = telling.itself(t);
        List<Turn> told =
                t.turns().stream().filter(turn -> itself.holds(turn.index())).toList();
        return new TellingTime(told.size(), minutes(told));
    }

    private static OptionalDouble minutes(List<Turn> told) {
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < told.size(); i++)
            gaps.add(Duration.between(told.get(i - 1).at(), told.get(i).at()));
        if (gaps.stream().distinct().count() < 2) return OptionalDouble.empty();
        if (gaps.stream().anyMatch(g -> g.isNegative() || g.compareTo(MOST) > 0)) return OptionalDouble.empty();
        Duration all = gaps.stream().reduce(Duration.ZERO, Duration::plus);
        return all.compareTo(LEAST.multipliedBy(gaps.size())) < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(all.toSeconds() / 60.0);
    }

    /** At least one. */
    int numbersDue() {
        return Math.max(1, (int) Math.ceil(minutes.orElse(turns / TURNS_A_MINUTE) / MINUTES));
    }

    /** So much of it went by for each number asked for that they were left out. */
    boolean numbersLeftOut(List<Evidence> asked) {
        return minutes.orElse(turns / TURNS_A_MINUTE) > LEFT_OUT * Math.max(asked.size(), .5);
    }
}
