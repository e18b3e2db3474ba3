package org.understudy.casebook.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which units somebody has to tell: all of their reason and their behaviours, the way of working, the risk questions,
 * and from each bank of ordinary life as many as the table says of those that go with this life. Units with one id are
 * versions of one thing; a person has one of them.
 */
final class UnitChoice {
    private static final double HELD_BACK = 0.46;
    private static final double FAR_BACK = 0.17;

    /** Of all units, at most at or below the opening trust, and at least two steps above it; within what is usual. */
    private static final double MOST_OPEN = 0.57;

    private static final double LEAST_FAR = 0.15;

    private final Person person;
    private final Banks banks;

    UnitChoice(Person person, Banks banks) {
        this.person = person;
        this.banks = banks;
    }

    List<UnitSketch> units() {
        JsonNode take = banks.rules().path("take");
        Map<String, UnitSketch> units = new LinkedHashMap<>();
        for (Script script : scripts()) {
            String name = script.name().replaceAll("generator/|\\.txt", "");
            List<UnitSketch> possible = versions(script.units());
            List<UnitSketch> wanted = take.has(name) ? some(possible, take.path(name), name) : possible;
            boolean life = take.has(name) || name.equals("life/work");
            wanted.forEach(u -> units.putIfAbsent(u.id(), life ? heldBack(u) : u));
        }
        return linked(guarded(List.copyOf(units.values())));
    }

    /** Where a story has little to keep back, more of ordinary life stays behind the gates, so that not all lies open. */
    private List<UnitSketch> guarded(List<UnitSketch> units) {
        List<UnitSketch> all = new ArrayList<>(units);
        Set<String> ofStory =
                person.reason().units().stream().map(UnitSketch::id).collect(Collectors.toSet());
        List<UnitSketch> open = person.lots("guarded")
                .shuffled(units.stream()
                        .filter(u -> u.step() == 1 && u.risk().isEmpty())
                        .filter(u -> !ofStory.contains(u.id()) && !named("open").contains(u.id()))
                        .toList());
        for (UnitSketch u : open) {
            if (share(all, 0, 1) <= MOST_OPEN && share(all, 3, 9) >= LEAST_FAR) break;
            all.set(all.indexOf(u), u.at(3, true));
        }
        return all;
    }

    private static double share(List<UnitSketch> units, int least, int most) {
        return (double) units.stream()
                        .filter(u -> u.risk().isEmpty() ? u.step() >= least && u.step() <= most : least == 0)
                        .count()
                / units.size();
    }

    /** Of the open things of a life everybody keeps some to themselves, and not the same ones. */
    private UnitSketch heldBack(UnitSketch u) {
        Lots lots = person.lots("held back " + u.id());
        double how = lots.unit();
        if (u.step() != 1 || how > HELD_BACK || named("open").contains(u.id())) return u;
        return how < FAR_BACK ? u.at(3, true) : u.at(2, u.discomfort() || lots.unit() < 0.5);
    }

    private Stream<Script> banksOfLife() {
        return banks.life().stream();
    }

    private List<Script> scripts() {
        List<Script> all = new ArrayList<>();
        banksOfLife().limit(1).forEach(all::add);
        all.add(banks.method(person.plan().exposure()));
        all.add(person.reason());
        person.behaviours().map(banks::behaviour).forEach(all::add);
        banksOfLife().skip(1).forEach(all::add);
        return all;
    }

    /** Of each id one version that goes with this person. */
    private List<UnitSketch> versions(List<UnitSketch> sketches) {
        Map<String, List<UnitSketch>> byId = sketches.stream()
                .filter(this::possible)
                .collect(Collectors.groupingBy(UnitSketch::id, LinkedHashMap::new, Collectors.toList()));
        return byId.entrySet().stream()
                .map(e -> person.lots("version " + e.getKey()).pick(e.getValue()))
                .toList();
    }

    private boolean possible(UnitSketch unit) {
        return unit.conditions().stream().allMatch(person::is)
                && person.knows(unit.label())
                && unit.lines("full").stream()
                                .filter(l -> l.suits(person.plan().voice()) && person.says(l))
                                .count()
                        >= 3;
    }

    /** The table says {@code [least, most]}; units marked {@code always} in the table are among them. */
    private List<UnitSketch> some(List<UnitSketch> possible, JsonNode range, String name) {
        Lots lots = person.lots("take " + name);
        int count = lots.between(range.path(0).asInt(), range.path(1).asInt());
        Set<String> always = named("always");
        List<UnitSketch> fixed =
                possible.stream().filter(u -> always.contains(u.id())).toList();
        List<UnitSketch> free =
                possible.stream().filter(u -> !always.contains(u.id())).toList();
        List<UnitSketch> drawn = lots.some(free, Math.max(0, count - fixed.size()));
        return possible.stream()
                .filter(u -> fixed.contains(u) || drawn.contains(u))
                .toList();
    }

    /** The units a list of the table names. */
    private Set<String> named(String list) {
        Set<String> ids = new HashSet<>();
        banks.rules().path(list).forEach(i -> ids.add(i.asText()));
        return ids;
    }

    /** Links to units that were not chosen are left out. */
    private static List<UnitSketch> linked(List<UnitSketch> units) {
        Set<String> ids = units.stream().map(UnitSketch::id).collect(Collectors.toSet());
        return units.stream()
                .map(u -> u.linked(
                        u.opens().stream().filter(ids::contains).toList(),
                        u.requires().stream().filter(ids::contains).toList()))
                .toList();
    }
}
