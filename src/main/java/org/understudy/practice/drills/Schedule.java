package org.understudy.practice.drills;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When an exercise comes back: SM-2 (Wozniak 1990, "Optimization of learning", algorithm SM-2), read off the tries
 * alone. The first try of a day counts; what follows on the same day is practice.
 *
 * @param repetition good days in a row
 * @param ease the factor by which intervals grow, at least 1.3
 * @param interval days from the last counted try to the next
 * @param due the day it comes back
 */
public record Schedule(int repetition, double ease, int interval, LocalDate due) {
    private static final double EASE_AT_FIRST = 2.5;
    private static final double LEAST_EASE = 1.3;
    private static final int LOWEST_PASS = 3;
    private static final int FIRST_INTERVAL = 1;
    private static final int SECOND_INTERVAL = 6;

    /**
     * The schedule of one exercise.
     *
     * @param tries all tries at it, at least one
     */
    public static Schedule of(List<Attempt> tries, ZoneId zone) {
        Map<LocalDate, Attempt> firstOfDay = new TreeMap<>();
        tries.stream()
                .sorted(java.util.Comparator.comparing(Attempt::at))
                .forEach(t -> firstOfDay.putIfAbsent(LocalDate.ofInstant(t.at(), zone), t));
        if (firstOfDay.isEmpty()) throw new IllegalArgumentException("an exercise never tried has no schedule");
        Schedule schedule = new Schedule(0, EASE_AT_FIRST, 0, LocalDate.MIN);
        for (Map.Entry<LocalDate, Attempt> day : firstOfDay.entrySet()) {
            schedule = schedule.after(day.getValue().grade(), day.getKey());
        }
        return schedule;
    }

    private Schedule after(int grade, LocalDate day) {
        if (grade < LOWEST_PASS) return new Schedule(0, ease, FIRST_INTERVAL, day.plusDays(FIRST_INTERVAL));
        int missing = 5 - grade;
        double next = Math.max(LEAST_EASE, ease + 0.1 - missing * (0.08 + missing * 0.02));
        int days =
                switch (repetition) {
                    case 0 -> FIRST_INTERVAL;
                    case 1 -> SECOND_INTERVAL;
                    default -> (int) Math.ceil(interval * ease);
                };
        return new Schedule(repetition + 1, next, days, day.plusDays(days));
    }
}
