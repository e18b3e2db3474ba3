package org.understudy.casebook.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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
    private static final double HELD_BACK = 0.38;
    private static final double FAR_BACK = 0.13;

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
        return linked(List.copyOf(units.values()));
    }

    /** Of the open things of a life everybody keeps some to themselves, and not the same ones. */
    private UnitSketch heldBack(UnitSketch u) {
        Lots lots = person.lots("held back " + u.id());
        double how = lots.unit();
        if (u.step() != 1 || how > HELD_BACK) return u;
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
                                .filter(l -> l.suits(person.plan().voice()) && person.knows(l.text()))
                                .count()
                        >= 3;
    }

    /** The table says {@code [least, most]}; units marked {@code always} in the table are among them. */
    private List<UnitSketch> some(List<UnitSketch> possible, JsonNode range, String name) {
        Lots lots = person.lots("take " + name);
        int count = lots.between(range.path(0).asInt(), range.path(1).asInt());
        Set<String> always = Stream.of(banks.rules().path("always"))
                .flatMap(n -> {
                    List<String> ids = new ArrayList<>();
                    n.forEach(i -> ids.add(i.asText()));
                    return ids.stream();
                })
                .collect(Collectors.toSet());
        List<UnitSketch> fixed =
                possible.stream().filter(u -> always.contains(u.id())).toList();
        List<UnitSketch> free =
                possible.stream().filter(u -> !always.contains(u.id())).toList();
        List<UnitSketch> drawn = lots.some(free, Math.max(0, count - fixed.size()));
        return possible.stream()
                .filter(u -> fixed.contains(u) || drawn.contains(u))
                .toList();
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
