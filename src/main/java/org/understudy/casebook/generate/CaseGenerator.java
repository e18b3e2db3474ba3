package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.casebook.Approach;

/**
 * Puts cases together from the written banks. The same count, seed and approach give the same bytes; a cohort of
 * another size is another cohort.
 */
public final class CaseGenerator {
    private static final String COMMENT =
            "Put together by understudy cases generate; every line was written by a person.";

    /** Of the unit lines of a case, what another of the same reason and voice may say too, where the banks allow. */
    public static final double MOST_SHARED = 2.0 / 3;

    /** So often somebody is drawn again who would be too much like somebody before; then others' voices are tried. */
    private static final int AGAIN = 12;

    private final Banks banks = Banks.open();

    /**
     * Generates a cohort, handing each case over as it is done.
     *
     * @param count above 0
     */
    public void generate(int count, long seed, Approach approach, Consumer<GeneratedCase> each) {
        boolean exposure = approach == Approach.PROLONGED_EXPOSURE;
        Distinct distinct = new Distinct();
        for (Plan plan : new Planning(banks, count, exposure, seed).plans()) each.accept(apart(plan, seed, distinct));
    }

    /** The first draw that is not too much like anybody before it, or the least alike of all that were tried. */
    private GeneratedCase apart(Plan plan, long seed, Distinct distinct) {
        Plan best = plan;
        Written kept = written(plan, seed, distinct);
        List<String> voices = Lots.of(plan.seed()).apart("other voice").shuffled(new ArrayList<>(banks.voiceIds()));
        for (int i = 0; kept.shared() > MOST_SHARED && i < AGAIN + voices.size(); i++) {
            Plan other = i < AGAIN
                    ? plan.again(plan.voice(), Lots.of(plan.seed()).apart("again " + i))
                    : plan.again(voices.get(i - AGAIN), Lots.of(plan.seed()).apart("voice " + i));
            Written drawn = written(other, seed, distinct);
            if (drawn.shared() >= kept.shared()) continue;
            best = other;
            kept = drawn;
        }
        distinct.add(kept.found().id(), best, kept.lines().stream());
        return kept.found();
    }

    /** A case with all its units say. */
    private record Written(GeneratedCase found, List<String> lines) {
        double shared() {
            return found.nearest().map(Likeness.Pair::value).orElse(0.0);
        }
    }

    /** How a cohort that was drawn stands against what it is meant to look like. */
    public Distribution distribution(Approach approach, List<GeneratedCase.Drawn> drawn) {
        return Distribution.of(banks.targets(), approach == Approach.PROLONGED_EXPOSURE, drawn);
    }

    private Written written(Plan plan, long seed, Distinct distinct) {
        Person person = Person.drawn(plan, banks);
        Lines lines = new Lines(person, distinct.worn(plan));
        Temper temper = new Temper(person);
        List<UnitSketch> units = new UnitChoice(person, banks).units();
        String id = id(plan, seed);

        SmallQuestions small = new SmallQuestions(person, lines.anew(), banks.details(), units);
        UnitWriting writing = new UnitWriting(person, lines, temper.openingTrust(), small);
        List<Map<String, Object>> written = new ArrayList<>();
        units.forEach(u -> written.add(writing.written(u)));
        VoiceWriting voice = new VoiceWriting(person, banks, lines);
        Map<String, String> ordinary = ordinary(units);
        ordinary.putAll(small.answers());
        FormulationWriting formulation = new FormulationWriting(person, banks, lines);

        Map<String, Object> card =
                new CardWriting(person, banks, lines, temper).card(id, Told.before(units, plan.exposure()));
        card.put("facts", writing.facts());
        card.put("formulation", formulation.formulation(units));
        card.put("temperament", temper.temperament());
        card.put("symptoms", temper.symptoms());
        card.put("key", formulation.key(units));
        card.put("ordinary", ordinary);

        Map<String, String> files = new LinkedHashMap<>();
        files.put("case.yaml", CaseYaml.of(COMMENT, card));
        files.put("units.yaml", CaseYaml.of(COMMENT, Map.of("units", written)));
        files.put("voice.yaml", CaseYaml.of(COMMENT, voice.voice(ordinary.keySet())));
        if (plan.exposure()) files.put("memory.yaml", CaseYaml.of(COMMENT, memory(person, lines, voice, units)));
        List<String> said = said(written);
        return new Written(
                new GeneratedCase(
                        id,
                        files,
                        new GeneratedCase.Drawn(
                                plan.name(), plan.age(), plan.gender(), plan.reason(), plan.behaviours(), plan.voice()),
                        distinct.nearest(id, plan, said.stream())),
                said);
    }

    private static List<String> said(List<Map<String, Object>> units) {
        return units.stream()
                .flatMap(u -> Stream.of("hint", "half", "full", "more").map(u::get))
                .filter(Objects::nonNull)
                .flatMap(lines -> ((List<?>) lines).stream())
                .map(Object::toString)
                .toList();
    }

    /** What any counselor asks, and the unit in which the answer lies: the first that has it. */
    private static Map<String, String> ordinary(List<UnitSketch> units) {
        Map<String, String> ordinary = new TreeMap<>();
        units.forEach(u -> u.answers().forEach(kind -> ordinary.putIfAbsent(kind, u.id())));
        return ordinary;
    }

    private static Map<String, Object> memory(Person person, Lines lines, VoiceWriting voice, List<UnitSketch> units) {
        Set<String> ids = units.stream().map(UnitSketch::id).collect(Collectors.toSet());
        Map<String, Object> memory = new LinkedHashMap<>();
        memory.put("imaginal", voice.imaginal());
        memory.put("segments", new MemoryWriting(person, lines, ids).segments());
        return memory;
    }

    /** Name, age, reason and seed: nobody else in the cohort has all of them, and no other cohort has the seed. */
    private static String id(Plan plan, long seed) {
        String name = java.text.Normalizer.normalize(plan.name(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(java.util.Locale.ROOT);
        return name + "-" + plan.age() + "-" + plan.reason() + "-"
                + Long.toString(seed, 36).replace("-", "m");
    }
}
