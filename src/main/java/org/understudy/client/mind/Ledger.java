package org.understudy.client.mind;

import static org.understudy.client.mind.Constants.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntSupplier;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Release;

/** What has been told, how much of it, what was held back, and how far each unit's depth has been earned. */
public final class Ledger {
    private boolean underWay;
    private Optional<String> taskTaken = Optional.empty();
    private Optional<String> task = Optional.empty();
    private Optional<String> taskWent = Optional.empty();
    private Optional<Proposed> proposed = Optional.empty();
    private OptionalInt taskFigure = OptionalInt.empty();

    private boolean metBefore;
    private boolean hurtBefore;
    private final Set<String> knownBefore = new LinkedHashSet<>();
    private final Set<String> answeredBefore = new LinkedHashSet<>();
    private final Map<String, Release> told = new HashMap<>();
    private final Map<String, Integer> blockedAt = new HashMap<>();
    private final Map<String, Integer> keptBackAt = new HashMap<>();
    private final Set<String> earnedBack = new HashSet<>();
    private final Map<String, Double> depth = new HashMap<>();
    private final Map<String, Integer> easedUntil = new HashMap<>();
    private final List<Integer> deepTurns = new ArrayList<>();

    /** Told in an earlier phase or session: it counts as told, and may be told again. */
    public void knownBefore(String unit) {
        knownBefore.add(unit);
    }

    /** A small question answered in an earlier session, as {@code unit/name}. */
    public void answeredBefore(String detail) {
        answeredBefore.add(detail);
    }

    public Set<String> answeredBefore() {
        return Collections.unmodifiableSet(answeredBefore);
    }

    public boolean wasKnownBefore(DisclosureUnit unit) {
        return knownBefore.contains(unit.id());
    }

    /** What was told in earlier phases and sessions, in order. */
    public List<String> known() {
        return List.copyOf(knownBefore);
    }

    /** There was a session before this one. */
    public void hasMet() {
        metBefore = true;
    }

    public boolean metBefore() {
        return metBefore;
    }

    /** Something in the session before this one hurt. */
    public void wasHurt() {
        hurtBefore = true;
    }

    public boolean hurtBefore() {
        return hurtBefore;
    }

    /** How much of a unit this session has heard. */
    public Optional<Release> release(DisclosureUnit unit) {
        return Optional.ofNullable(told.get(unit.id()));
    }

    public boolean toldAtLeast(String unit, Release release) {
        if (knownBefore.contains(unit)) return true;
        Release so = told.get(unit);
        return so != null && so.compareTo(release) >= 0;
    }

    public boolean untold(DisclosureUnit unit) {
        return !toldAtLeast(unit.id(), Release.HALF);
    }

    /** Told to the full in this session or before. */
    public boolean done(DisclosureUnit unit) {
        return toldAtLeast(unit.id(), Release.FULL);
    }

    public void tell(DisclosureUnit unit, Release release) {
        told.merge(unit.id(), release, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        blockedAt.remove(unit.id());
    }

    public void block(DisclosureUnit unit, int turn) {
        blockedAt.put(unit.id(), turn);
    }

    /** The turn in which this unit was last held back, if it has not come out since. */
    public Optional<Integer> blockedAt(DisclosureUnit unit) {
        return Optional.ofNullable(blockedAt.get(unit.id()));
    }

    /** Protected for the first time in this session; later times do not count. */
    public void keepBack(DisclosureUnit unit, int turn) {
        keptBackAt.putIfAbsent(unit.id(), turn);
    }

    /** The turn in which this unit was first protected, whatever of it has come out since. */
    public Optional<Integer> keptBackAt(DisclosureUnit unit) {
        return Optional.ofNullable(keptBackAt.get(unit.id()));
    }

    /** The counselor left it alone and came back to it with leave. */
    public void earnBack(DisclosureUnit unit) {
        earnedBack.add(unit.id());
    }

    public boolean earnedBack(DisclosureUnit unit) {
        return earnedBack.contains(unit.id());
    }

    public double depth(DisclosureUnit unit) {
        return depth.getOrDefault(unit.id(), 0.0);
    }

    public void credit(DisclosureUnit unit, double credit) {
        depth.merge(unit.id(), credit, (a, b) -> Math.min(number("gates.depth_most"), a + b));
    }

    /** For a few turns the unit is a step easier to begin on. */
    public void ease(DisclosureUnit unit, int untilTurn) {
        easedUntil.put(unit.id(), untilTurn);
    }

    public boolean eased(DisclosureUnit unit, int turn) {
        return easedUntil.getOrDefault(unit.id(), -1) >= turn;
    }

    public void wentDeep(int turn) {
        deepTurns.add(turn);
    }

    public long deepSince(int turn) {
        return deepTurns.stream().filter(t -> t >= turn).count();
    }

    public int toldCount() {
        return (int) told.values().stream()
                .filter(r -> r.compareTo(Release.HALF) >= 0)
                .count();
    }

    /** The work is under way: a task may have been set in a session that is not known. */
    public void workGoesOn(boolean does) {
        underWay = does;
    }

    public boolean workGoesOn() {
        return underWay;
    }

    /** Remembers how last session's task was taken. */
    public void taskTaken(String how) {
        taskTaken = Optional.of(how);
    }

    /** How last session's task was taken: accept, hesitant or decline; empty where none was given or none is known. */
    public Optional<String> taskTaken() {
        return taskTaken;
    }

    /** The last task in the client's own words. */
    public void taskWas(String words) {
        task = Optional.of(words);
    }

    public Optional<String> task() {
        return task;
    }

    /** The figure the client put most often, 0 to 10; settled when it is first asked for. */
    public int taskFigure(IntSupplier first) {
        if (taskFigure.isEmpty()) taskFigure = OptionalInt.of(Math.clamp(first.getAsInt(), 2, 8));
        return taskFigure.getAsInt();
    }

    /** How the client has said that the task went. */
    public void taskWent(String how) {
        taskWent = Optional.of(how);
    }

    public Optional<String> taskWent() {
        return taskWent;
    }

    /**
     * A task that was laid before the client in this session.
     *
     * @param how as it was taken: accept, hesitant, decline; open where nothing is named yet; offered where the client has
     *     named it and nobody has taken it up
     * @param words the task in the client's words, where it was named in so many
     */
    public record Proposed(String how, Optional<String> words, int turn) {}

    /** The last task of this session. */
    public Optional<Proposed> proposed() {
        return proposed;
    }

    public void propose(Proposed task) {
        proposed = Optional.of(task);
    }
}
