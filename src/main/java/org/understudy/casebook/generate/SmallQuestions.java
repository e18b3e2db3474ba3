package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The small questions anybody is asked, each with the unit it belongs to in this life: the first there is of those it may belong to. */
final class SmallQuestions {
    private static final String POOL = "detail.";
    private static final String ASK = "?";

    /** Before what any counselor asks, to which this is the answer. */
    private static final String ANSWERS_TO = "=";

    private static final int ANSWERS = 3;

    private final Person person;
    private final Lines lines;
    private final Map<String, List<Small>> byUnit = new HashMap<>();

    /** @param bank ways of asking, marked, and the answers */
    private record Small(String name, List<BankLine> bank) {}

    SmallQuestions(Person person, Lines lines, Script bank, List<UnitSketch> units) {
        this.person = person;
        this.lines = lines;
        Set<String> ids = units.stream().map(UnitSketch::id).collect(Collectors.toSet());
        bank.pools().forEach((pool, written) -> {
            if (!pool.startsWith(POOL)) return;
            String[] of = pool.substring(POOL.length()).split("\\.");
            Optional<String> unit =
                    Arrays.stream(of[0].split(",")).filter(ids::contains).findFirst();
            unit.ifPresent(
                    u -> byUnit.computeIfAbsent(u, _ -> new ArrayList<>()).add(new Small(of[1], written)));
        });
    }

    /**
     * The details of a unit as they stand in its file.
     *
     * @param asserted takes up what the answers say, as it is written
     */
    Map<String, Object> of(String unit, List<String> asserted) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (Small small : byUnit.getOrDefault(unit, List.of())) {
            List<Lines.Chosen> says = lines.chosen(
                    small.bank().stream().filter(l -> !asks(l) && !answers(l)).toList(),
                    ANSWERS,
                    "detail " + small.name());
            if (says.isEmpty()) continue;
            says.forEach(c -> asserted.add(c.written()));
            details.put(
                    small.name(),
                    Map.of(
                            "asks",
                            ways(small),
                            "says",
                            says.stream().map(Lines.Chosen::text).toList()));
        }
        return details;
    }

    private List<String> ways(Small small) {
        return small.bank().stream()
                .filter(SmallQuestions::asks)
                .flatMap(l -> Arrays.stream(l.text().substring(1).split(" / ")))
                .map(String::strip)
                .map(person::asked)
                .toList();
    }

    /** What any counselor asks that one of these answers, and where it stands. */
    Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        byUnit.forEach((unit, all) -> all.forEach(small -> small.bank().stream()
                .filter(SmallQuestions::answers)
                .forEach(l -> answers.put(l.text().substring(1).strip(), unit + "/" + small.name()))));
        return answers;
    }

    private static boolean answers(BankLine line) {
        return line.text().startsWith(ANSWERS_TO);
    }

    private static boolean asks(BankLine line) {
        return line.text().startsWith(ASK);
    }
}
