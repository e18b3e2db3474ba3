package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what a supervisor knows of a person: the formulation and the key. */
final class FormulationWriting {
    private final Person person;
    private final Banks banks;
    private final Lines lines;

    FormulationWriting(Person person, Banks banks, Lines lines) {
        this.person = person;
        this.banks = banks;
        this.lines = lines;
    }

    Map<String, Object> formulation(List<UnitSketch> units) {
        Script reason = person.reason();
        Map<String, Object> f = new LinkedHashMap<>();
        List<String> history = new ArrayList<>(all(reason, "history"));
        banks.life().forEach(s -> history.addAll(all(s, "history")));
        f.put("history", history);
        f.put("coreBeliefs", all(reason, "core"));
        f.put("intermediateBeliefs", all(reason, "between"));
        f.put("thoughts", thoughts());
        f.put("coping", ofBehaviours("coping"));
        f.put("triggers", all(reason, "triggers"));
        f.put("strengths", strengths(units));
        String[] expects =
                person.lots("expects").pick(person.voice().texts("expectation")).split("\\s*\\|\\s*");
        f.put("expectation", Map.of("wish", expects[0], "expects", expects[1], "does", expects[2]));
        if (person.plan().exposure()) exposure(f, reason);
        return ordered(f);
    }

    private void exposure(Map<String, Object> f, Script reason) {
        f.put("event", lines.fill(reason.head("event")));
        f.put("stuckPoints", all(reason, "stuck"));
        f.put("avoidance", all(reason, "avoid"));
        f.put(
                "inVivo",
                all(reason, "invivo").stream()
                        .map(l -> l.split("\\s*\\|\\s*"))
                        .map(i -> fields("item", i[0], "suds", Integer.parseInt(i[1].strip())))
                        .toList());
    }

    Map<String, Object> key(List<UnitSketch> units) {
        Script method = banks.method(person.plan().exposure());
        Map<String, Object> k = new LinkedHashMap<>();
        List<String> notice = new ArrayList<>(all(person.reason(), "notice"));
        notice.addAll(ofBehaviours("notice"));
        notice.addAll(all(person.voice(), "notice"));
        k.put("notice", notice);
        k.put(
                "differential",
                Stream.concat(all(person.reason(), "differential").stream(), all(method, "differential").stream())
                        .map(l -> l.split("\\s*\\|\\s*"))
                        .map(d -> fields("hypothesis", d[0], "for", d[1], "against", d[2]))
                        .limit(3)
                        .toList());
        k.put(
                "therapy",
                fields("choice", lines.fill(person.reason().head("therapy")), "because", method.head("because")));
        k.put("keyCognitions", all(person.reason(), person.plan().exposure() ? "stuck" : "core"));
        k.put("goodQuestions", goodQuestions(units));
        return k;
    }

    /** Of the deeper things that belong to the reason, a way to ask for each. */
    private List<String> goodQuestions(List<UnitSketch> units) {
        List<UnitSketch> deep = units.stream()
                .filter(u -> u.step() >= 2 && u.risk().isEmpty())
                .filter(u -> person.reason().units().stream().anyMatch(r -> r.id().equals(u.id())))
                .limit(6)
                .toList();
        return deep.stream()
                .map(u -> person.asked(u.lines("asks").getFirst().text().replaceFirst("^\\[\\w+\\] ", "")) + " ("
                        + u.id() + ")")
                .toList();
    }

    private List<Map<String, Object>> thoughts() {
        return all(person.reason(), "thoughts").stream()
                .map(l -> l.split("\\s*\\|\\s*"))
                .map(t -> fields("situation", t[0], "thought", t[1], "feeling", t[2], "body", t[3], "act", t[4]))
                .toList();
    }

    private List<String> strengths(List<UnitSketch> units) {
        return units.stream()
                .filter(u -> u.layer().equals("strength"))
                .map(u -> lines.fill(u.label()))
                .toList();
    }

    private List<String> ofBehaviours(String pool) {
        return person.behaviours()
                .flatMap(b -> all(banks.behaviour(b), pool).stream())
                .toList();
    }

    private List<String> all(Script script, String pool) {
        return person.texts(script, pool).stream().map(lines::fill).toList();
    }

    private static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }

    private static Map<String, Object> ordered(Map<String, Object> f) {
        f.computeIfPresent("expectation", (_, v) -> {
            Map<?, ?> e = (Map<?, ?>) v;
            return fields("wish", e.get("wish"), "expects", e.get("expects"), "does", e.get("does"));
        });
        return f;
    }
}
