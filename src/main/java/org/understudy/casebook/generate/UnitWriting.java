package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a unit out in one person's words. */
final class UnitWriting {
    /** Trust from one step of the gates to the next. */
    private static final int STEP = 12;

    private static final int BELOW = 10;
    private static final int ASKS = 10;
    private static final int RISK_GATE = 35;
    private static final Map<String, Integer> MOST = Map.of("hint", 2, "half", 2, "full", 4, "more", 2);

    private final Person person;
    private final Lines lines;
    private final int open;
    private final SmallQuestions small;
    private final Map<String, String> facts = new TreeMap<>();

    /** @param open trust at the beginning */
    UnitWriting(Person person, Lines lines, int open, SmallQuestions small) {
        this.person = person;
        this.lines = lines;
        this.open = open;
        this.small = small;
    }

    /** Every fact the units written so far assert. */
    Map<String, String> facts() {
        return facts;
    }

    Map<String, Object> written(UnitSketch unit) {
        Map<String, Object> u = new LinkedHashMap<>();
        u.put("id", unit.id());
        u.put("topic", unit.topic());
        u.put("label", person.told(unit.label()));
        u.put("layer", unit.layer());
        if (!unit.risk().isEmpty()) u.put("risk", unit.risk());
        u.put("gate", gate(unit));
        u.put(
                "tags",
                unit.tags().stream().filter(person::knows).map(person::asked).toList());
        u.put("shape", unit.shape());
        u.put("asks", asks(unit));
        if (!unit.requires().isEmpty()) u.put("requires", unit.requires());
        if (!unit.opens().isEmpty()) u.put("opens", unit.opens());
        u.put("discomfort", unit.discomfort());
        u.put("affect", affect(unit));
        List<String> asserted = new ArrayList<>();
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (String kind : List.of("hint", "half", "full", "more")) {
            List<Lines.Chosen> chosen = chosen(unit, kind);
            chosen.forEach(c -> asserted.add(c.written()));
            said.put(kind, chosen.stream().map(Lines.Chosen::text).toList());
        }
        Map<String, Object> details = small.of(unit.id(), asserted);
        Map<String, String> unitFacts = person.facts(asserted);
        facts.putAll(unitFacts);
        if (!unitFacts.isEmpty()) u.put("facts", unitFacts);
        said.forEach((kind, texts) -> {
            if (!texts.isEmpty()) u.put(kind, texts);
        });
        if (!details.isEmpty()) u.put("details", details);
        return u;
    }

    /**
     * The lines of one kind. Where more is written than one person tells in full, a line that names what the questions
     * name comes first: whoever is asked about a thing by its name speaks of it.
     */
    private List<Lines.Chosen> chosen(UnitSketch unit, String kind) {
        List<BankLine> all = unit.lines(kind);
        int most = MOST.get(kind);
        if (!kind.equals("full") || lines.open(all) <= most) return lines.chosen(all, most, unit.id() + kind);
        Set<String> asked = unit.lines("asks").stream()
                .flatMap(a -> Filling.named(a.text()))
                .collect(Collectors.toSet());
        List<BankLine> naming = all.stream()
                .filter(l -> Filling.named(l.text()).anyMatch(asked::contains))
                .toList();
        List<Lines.Chosen> chosen = new ArrayList<>(lines.chosen(naming, 1, unit.id() + "named"));
        List<BankLine> others = all.stream()
                .filter(l -> chosen.stream().noneMatch(c -> c.written().equals(l.text())))
                .toList();
        chosen.addAll(lines.chosen(others, most - chosen.size(), unit.id() + kind));
        return chosen;
    }

    private List<String> asks(UnitSketch unit) {
        return unit.lines("asks").stream()
                .map(BankLine::text)
                .filter(person::knows)
                .map(person::asked)
                .limit(ASKS)
                .toList();
    }

    private Map<String, Object> gate(UnitSketch unit) {
        int trust = unit.step() == 0 ? open - BELOW : open + STEP * (unit.step() - 1);
        if (!unit.risk().isEmpty()) trust = Math.min(RISK_GATE, open - BELOW + 2);
        Map<String, Object> gate = new LinkedHashMap<>();
        gate.put("trust", Math.min(92, trust));
        gate.put("depth", unit.depth());
        return gate;
    }

    /** Valence, arousal and shame by what kind of thing it is and how far in it lies. */
    private static Map<String, Object> affect(UnitSketch unit) {
        boolean light = unit.layer().matches("strength|relation|value") && !unit.discomfort();
        double deep = Math.min(1, unit.step() / 4.0);
        Map<String, Object> affect = new LinkedHashMap<>();
        affect.put("valence", light ? 0.4 : round(-0.2 - 0.5 * deep));
        affect.put("arousal", light ? 0.2 : round(0.2 + 0.4 * deep + (unit.discomfort() ? 0.1 : 0)));
        affect.put("shame", light ? 0.0 : round((unit.discomfort() ? 0.3 : 0.1) + 0.4 * deep));
        return affect;
    }

    private static double round(double value) {
        return Math.rint(value * 20) / 20;
    }
}
