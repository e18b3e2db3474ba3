package org.understudy.client.mind;

import static org.understudy.client.mind.Constants.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.casebook.DisclosureUnit;

/** The thread of the conversation: what was last spoken about, what the client did, what the counselor keeps doing. */
public final class Thread {
    private int turn;
    private DisclosureUnit last;
    private int lastUnitTurn = -99;
    private final Map<String, Integer> spokenOf = new HashMap<>();
    private int riskTurn = -99;
    private DisclosureUnit blocked;
    private int blockedTurn = -99;
    private final List<Integer> figures = new ArrayList<>();
    private final List<Integer> figureTurns = new ArrayList<>();
    private int figureTurn = -99;
    private boolean retelling;
    private int scaleTurn = -99;
    private boolean outOfTen;
    private final Map<String, Integer> steps = new LinkedHashMap<>();
    private String ordinary;
    private int ordinaryTurn = -99;
    private boolean leansToChange;
    private int closedRun;
    private int offTopic;
    private int hostile;
    private int cleanSinceRepair = -1;
    private double trustBeforeRupture = -1;
    private double owed;
    private final List<String> acts = new ArrayList<>();
    private final List<String> patterns = new ArrayList<>();
    private final Map<String, Integer> patternCounts = new HashMap<>();
    private final Map<String, List<Integer>> events = new HashMap<>();

    /** The number of the exchange, from 0. */
    public int turn() {
        return turn;
    }

    public void nextTurn() {
        turn++;
    }

    public Optional<DisclosureUnit> last() {
        return Optional.ofNullable(last);
    }

    public int sinceLastUnit() {
        return turn - lastUnitTurn;
    }

    public void spokeOf(DisclosureUnit unit) {
        last = unit;
        lastUnitTurn = turn;
        spokenOf.put(unit.id(), turn);
        if (unit.risk().isPresent()) riskTurn = turn;
    }

    /** Turns since a unit was spoken of; large where it was not. */
    public int sinceUnit(DisclosureUnit unit) {
        return turn - spokenOf.getOrDefault(unit.id(), -99);
    }

    /** Turns since anything of risk was spoken of. */
    public int sinceRisk() {
        return turn - riskTurn;
    }

    /** The counselor has brought the talk back to this. */
    public void turnTo(DisclosureUnit unit) {
        last = unit;
        lastUnitTurn = turn - 1;
    }

    /** What any counselor asks anybody was answered, in the case's own words. */
    public void answered(String ordinaryKind) {
        ordinary = ordinaryKind;
        ordinaryTurn = turn;
    }

    /** The kind of ordinary question that was answered in the turn before this one. */
    public Optional<String> justAnswered() {
        return turn - ordinaryTurn == 1 ? Optional.ofNullable(ordinary) : Optional.empty();
    }

    /** The unit held back lately, for a few turns. */
    public Optional<DisclosureUnit> blocked() {
        return turn - blockedTurn <= number("kept.live") ? Optional.ofNullable(blocked) : Optional.empty();
    }

    public boolean blockedJustNow() {
        return turn - blockedTurn == 1;
    }

    public void heldBack(DisclosureUnit unit) {
        blocked = unit;
        blockedTurn = turn;
    }

    public void forgetBlock() {
        blocked = null;
    }

    public void acted(String act) {
        acts.add(act);
    }

    public String lastAct() {
        return acts.isEmpty() ? "" : acts.getLast();
    }

    /** How many of the last {@code count} acts start so. */
    public long recent(String act, int count) {
        return acts.reversed().stream()
                .limit(count)
                .filter(a -> a.startsWith(act))
                .count();
    }

    /** How many of the last acts, running, were this one. */
    public int run(String act) {
        return (int) acts.reversed().stream().takeWhile(act::equals).count();
    }

    public void resisted(String pattern) {
        patterns.add(pattern);
        patternCounts.merge(pattern, 1, Integer::sum);
    }

    public int patternCount(String pattern) {
        return patternCounts.getOrDefault(pattern, 0);
    }

    public int patternCount() {
        return patterns.size();
    }

    /** The pattern would come a third time running. */
    public boolean thirdRunning(String pattern) {
        int n = patterns.size();
        return n >= 2
                && patterns.get(n - 1).equals(pattern)
                && patterns.get(n - 2).equals(pattern);
    }

    public void happened(String event) {
        events.computeIfAbsent(event, _ -> new ArrayList<>()).add(turn);
    }

    /** How often an event has happened since a turn. */
    public int happenedSince(String event, int since) {
        return (int) events.getOrDefault(event, List.of()).stream()
                .filter(t -> t >= since)
                .count();
    }

    /** A figure was given for how it is now. */
    public void gave(int figure) {
        figures.add(figure);
        figureTurns.add(turn);
        figureTurn = turn;
    }

    /** The figures given so far, in order. */
    public List<Integer> figures() {
        return List.copyOf(figures);
    }

    /** The turns in which they were given. */
    public List<Integer> figureTurns() {
        return List.copyOf(figureTurns);
    }

    /** The memory is being told. */
    public boolean retelling() {
        return retelling;
    }

    public void retelling(boolean is) {
        retelling = is;
    }

    /** The first figure of the session, if one was given before this turn. */
    public Optional<Integer> firstFigure() {
        return figures.stream().findFirst();
    }

    /** Turns since a figure was given; large where none was. */
    public int sinceFigure() {
        return turn - figureTurn;
    }

    /** A figure was given for a step that was only thought of. */
    public void gaveStep(String step, int figure) {
        steps.remove(step);
        steps.put(step, figure);
    }

    /** The figures given for such steps, 0 to 100, the last one last. */
    public Map<String, Integer> steps() {
        return Collections.unmodifiableMap(steps);
    }

    /** Whether figures are asked for out of ten: so it was the last time the scale was named. */
    public boolean outOfTen() {
        return outOfTen;
    }

    public void outOfTen(boolean is) {
        outOfTen = is;
    }

    /** A figure was given on another scale than that of distress. */
    public void scaled() {
        scaleTurn = turn;
    }

    /** Turns since that; large where there was none. */
    public int sinceScale() {
        return turn - scaleTurn;
    }

    /** Whether the client's last turn was change talk: wish, ability, reason, need or a step towards something else. */
    public boolean leansToChange() {
        return leansToChange;
    }

    public void leansToChange(boolean does) {
        leansToChange = does;
    }

    public int closedRun() {
        return closedRun;
    }

    public void closedRun(int run) {
        closedRun = run;
    }

    public int offTopic() {
        return offTopic;
    }

    public void offTopic(int count) {
        offTopic = count;
    }

    public int hostile() {
        return hostile;
    }

    public void wasHostile() {
        hostile++;
    }

    /** Clean turns since a repair was begun, or -1 where none is under way. */
    public int cleanSinceRepair() {
        return cleanSinceRepair;
    }

    public void cleanSinceRepair(int turns) {
        cleanSinceRepair = turns;
    }

    /** Points of trust a repair has earned that have not come back yet. */
    public double owed() {
        return owed;
    }

    public void owed(double trust) {
        owed = trust;
    }

    public double trustBeforeRupture() {
        return trustBeforeRupture;
    }

    public void trustBeforeRupture(double trust) {
        trustBeforeRupture = trust;
    }
}
