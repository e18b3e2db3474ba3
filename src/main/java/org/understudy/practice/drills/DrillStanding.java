package org.understudy.practice.drills;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one stands with the drills on a day: what is due, what is new, what holds. */
public final class DrillStanding {
    /** New exercises a day; more come back than anybody wants to do. */
    static final int NEW_A_DAY = 6;

    /** Nobody does more than this on a day; what is left waits, and what has waited longest comes first. */
    private static final int MOST_BACK = 20;

    /** An exercise that comes back after this many days or more is called known. */
    private static final int KNOWN = 6;

    private final List<Exercise> exercises;
    private final Map<String, List<Attempt>> tries;
    private final Map<String, Schedule> schedules = new HashMap<>();
    private final ZoneId zone;
    private final LocalDate today;

    DrillStanding(List<Exercise> exercises, Map<String, List<Attempt>> tries, ZoneId zone, LocalDate today) {
        this.exercises = List.copyOf(exercises);
        this.tries = tries;
        this.zone = zone;
        this.today = today;
        tries.forEach((exercise, made) -> schedules.put(exercise, Schedule.of(made, zone)));
    }

    /** How well an exercise is known. */
    public enum Level {
        NEW,
        LEARNING,
        KNOWN
    }

    public LocalDate today() {
        return today;
    }

    /** When an exercise comes back; empty where it was never tried. */
    public Optional<Schedule> schedule(String exercise) {
        return Optional.ofNullable(schedules.get(exercise));
    }

    public Level level(String exercise) {
        return schedule(exercise)
                .map(s -> s.interval() >= KNOWN ? Level.KNOWN : Level.LEARNING)
                .orElse(Level.NEW);
    }

    /** Tries at an exercise, the oldest first. */
    public List<Attempt> tries(String exercise) {
        return tries.getOrDefault(exercise, List.of());
    }

    /** What comes back today, what has waited longest first; then today's tries that were not yet good. */
    public List<Exercise> comingBack() {
        List<Exercise> due = new ArrayList<>(exercises.stream()
                .filter(e ->
                        schedule(e.id()).filter(s -> !s.due().isAfter(today)).isPresent())
                .sorted(Comparator.comparing(e -> schedule(e.id()).orElseThrow().due()))
                .toList());
        exercises.stream().filter(this::unfinishedToday).forEach(due::add);
        return due.stream().limit(MOST_BACK).toList();
    }

    private boolean unfinishedToday(Exercise exercise) {
        List<Attempt> made = tries(exercise.id());
        return !made.isEmpty()
                && day(made.getLast()).equals(today)
                && !made.getLast().good();
    }

    /** New exercises for today, one of each skill in turn. Critical moments are never dealt out; they are chosen. */
    public List<Exercise> fresh() {
        long begun = tries.values().stream()
                .filter(made -> made.getFirst().kind() == Attempt.Kind.SKILL)
                .filter(made -> day(made.getFirst()).equals(today))
                .count();
        Map<String, List<Exercise>> bySkill = new LinkedHashMap<>();
        exercises.stream().filter(e -> e.kind() == Attempt.Kind.SKILL).forEach(e -> bySkill.computeIfAbsent(
                        e.theme(), _ -> new ArrayList<>())
                .add(e));
        // the skills of which least was tried come first
        List<List<Exercise>> skills = bySkill.values().stream()
                .sorted(Comparator.comparingLong(list ->
                        list.stream().filter(e -> schedules.containsKey(e.id())).count()))
                .toList();
        return skills.stream()
                .flatMap(list -> list.stream()
                        .filter(e -> !schedules.containsKey(e.id()))
                        .limit(1))
                .limit(Math.max(0, NEW_A_DAY - begun))
                .toList();
    }

    /** Everything for today, in order. */
    public List<Exercise> forToday() {
        List<Exercise> queue = new ArrayList<>(comingBack());
        queue.addAll(fresh());
        return queue;
    }

    /** The next day on which something of this theme comes back; empty where nothing was tried. */
    public Optional<LocalDate> nextDue(String theme) {
        return exercises.stream()
                .filter(e -> e.theme().equals(theme))
                .flatMap(e -> schedule(e.id()).map(Schedule::due).stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * First answers to critical moments of a condition that would do, beside all first answers; a later try has seen the
     * model answer.
     */
    public Share firstAnswers(String condition) {
        List<Attempt> first = tries.values().stream()
                .map(List::getFirst)
                .filter(t -> t.kind() == Attempt.Kind.SAFETY && t.theme().equals(condition))
                .toList();
        return new Share((int) first.stream().filter(Attempt::good).count(), first.size());
    }

    /** So many of so many. */
    public record Share(int good, int of) {}

    /** Days with tries, each with how many were good of how many, oldest first. */
    public Map<LocalDate, Share> days() {
        Map<LocalDate, Share> days = new java.util.TreeMap<>();
        tries.values().stream()
                .flatMap(List::stream)
                .forEach(t -> days.merge(
                        day(t),
                        new Share(t.good() ? 1 : 0, 1),
                        (a, b) -> new Share(a.good() + b.good(), a.of() + b.of())));
        return days;
    }

    private LocalDate day(Attempt attempt) {
        return LocalDate.ofInstant(attempt.at(), zone);
    }
}
