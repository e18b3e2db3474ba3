package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.understudy.casebook.Approach;

/**
 * Puts cases together from the written banks. The same count, seed and approach give the same bytes; a cohort of
 * another size is another cohort.
 */
public final class CaseGenerator {
    private static final String COMMENT =
            "Put together by understudy cases generate; every line was written by a person.";
    private final Banks banks = Banks.open();

    /**
     * Generates a cohort, handing each case over as it is done.
     *
     * @param count above 0
     */
    public void generate(int count, long seed, Approach approach, Consumer<GeneratedCase> each) {
        boolean exposure = approach == Approach.PROLONGED_EXPOSURE;
        for (Plan plan : new Planning(banks, count, exposure, seed).plans()) each.accept(written(plan, seed));
    }

    /** How a cohort that was drawn stands against what it is meant to look like. */
    public Distribution distribution(Approach approach, List<GeneratedCase.Drawn> drawn) {
        return Distribution.of(banks.targets(), approach == Approach.PROLONGED_EXPOSURE, drawn);
    }

    private GeneratedCase written(Plan plan, long seed) {
        Person person = Person.drawn(plan, banks);
        Lines lines = new Lines(person);
        Temper temper = new Temper(person);
        List<UnitSketch> units = new UnitChoice(person, banks).units();
        String id = id(plan, seed);

        UnitWriting writing = new UnitWriting(
                person, lines, temper.openingTrust(), new SmallQuestions(person, lines.anew(), banks.details(), units));
        List<Map<String, Object>> written = new ArrayList<>();
        units.forEach(u -> written.add(writing.written(u)));
        VoiceWriting voice = new VoiceWriting(person, banks, lines);
        Map<String, String> ordinary = ordinary(units);
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
        return new GeneratedCase(
                id,
                files,
                new GeneratedCase.Drawn(
                        plan.name(), plan.age(), plan.gender(), plan.reason(), plan.behaviours(), plan.voice()));
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
