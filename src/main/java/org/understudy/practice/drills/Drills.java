package org.understudy.practice.drills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.understudy.analysis.coding.TechniqueCoder;

/** Short practice of one moment at a time: what there is, how a reply did, what was kept, and what comes back when. */
public final class Drills {
    private final SkillCheck skillCheck;
    private final SafetyCheck safetyCheck;
    private final DrillBook book;
    private final Clock clock;

    public Drills(TechniqueCoder coder, DrillBook book, Clock clock) {
        this.skillCheck = new SkillCheck(coder);
        this.safetyCheck = new SafetyCheck(coder);
        this.book = book;
        this.clock = clock;
    }

    /** Every exercise there is: the skills first, then the critical moments, each cold and deep. */
    public static List<Exercise> all() {
        List<Exercise> all = new ArrayList<>();
        Skill.builtIn().forEach(s -> all.addAll(s.exercises()));
        SafetyDrill.builtIn().forEach(d -> all.addAll(d.exercises()));
        return all;
    }

    /** The exercise with this id. */
    public static Optional<Exercise> named(String id) {
        return all().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** Looks at a reply. */
    public Marked mark(Exercise exercise, String reply) {
        return switch (exercise) {
            case SafetyExercise safety -> safetyCheck.mark(safety, reply);
            case SkillExercise skill -> skillCheck.mark(skill, reply);
        };
    }

    /** Keeps a try and returns it. */
    public Attempt keep(Marked marked) {
        Exercise exercise = marked.exercise();
        Attempt attempt = new Attempt(
                UUID.randomUUID().toString(),
                exercise.kind(),
                exercise.theme(),
                exercise.id(),
                exercise.deep(),
                marked.reply(),
                marked.grade(),
                clock.instant());
        book.keep(attempt);
        return attempt;
    }

    /** Takes a try back, as if it had not been made. */
    public void forget(Attempt attempt) {
        book.forget(attempt.id());
    }

    /** Keeps again what was taken back. */
    public void restore(Attempt attempt) {
        book.keep(attempt);
    }

    /** How one stands today. */
    public DrillStanding standing() {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Attempt>> tries = book.attempts().stream().collect(Collectors.groupingBy(Attempt::exercise));
        return new DrillStanding(all(), tries, clock.getZone(), today);
    }

    /** A critical moment from everybody, cold and then deep: those not answered yet first. */
    public List<Exercise> ofMoment(SafetyDrill drill) {
        DrillStanding standing = standing();
        return ordered(drill.exercises(), Comparator.comparing(e -> !standing.tries(e.id())
                .isEmpty()));
    }

    /** Exercises of a skill: those due first, then those never tried, then the rest as they come back. */
    public List<Exercise> ofSkill(Skill skill) {
        DrillStanding standing = standing();
        Function<Exercise, LocalDate> due =
                e -> standing.schedule(e.id()).map(Schedule::due).orElse(standing.today());
        return ordered(skill.exercises(), Comparator.comparing(due));
    }

    private static List<Exercise> ordered(List<? extends Exercise> exercises, Comparator<Exercise> by) {
        List<Exercise> all = new ArrayList<>(exercises);
        all.sort(by);
        return List.copyOf(all);
    }
}
