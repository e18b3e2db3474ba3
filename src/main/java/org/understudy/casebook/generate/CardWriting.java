package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the outside of a case: who it is, the letter, the phases. */
final class CardWriting {
    private static final List<String> HUES = List.of("blue", "amber", "teal", "plum", "green", "red");
    private static final List<Integer> MINUTES = List.of(20, 30, 30, 50);

    private final Person person;
    private final Banks banks;
    private final Lines lines;
    private final Temper temper;

    CardWriting(Person person, Banks banks, Lines lines, Temper temper) {
        this.person = person;
        this.banks = banks;
        this.lines = lines;
        this.temper = temper;
    }

    /** @param known what has been told before each phase, by the order of the phases */
    Map<String, Object> card(String id, List<List<String>> known) {
        Plan plan = person.plan();
        Lots lots = person.lots("card");
        Script reason = person.reason();
        Map<String, Object> c = new LinkedHashMap<>();
        c.put("id", id);
        c.put("version", 1);
        c.put("origin", "generated");
        c.put("name", plan.name());
        c.put("age", plan.age());
        c.put(
                "pronouns",
                switch (plan.gender()) {
                    case "male" -> "he/him";
                    case "female" -> "she/her";
                    default -> "they/them";
                });
        c.put("occupation", person.slots().get("occupation"));
        c.put("approach", plan.exposure() ? "prolonged-exposure" : "cbt");
        c.put("problem", reason.head("problem"));
        c.put("difficulty", temper.difficulty());
        c.put("minutes", lots.pick(MINUTES));
        c.put("tagline", lines.fill(lots.pick(taglines())));
        c.put("contentNote", content());
        c.put("trains", trains(lots));
        c.put("hue", reason.head("hue", lots.pick(HUES)));
        c.put("referral", referral(lots));
        c.put("phases", phases(known));
        return c;
    }

    private List<String> taglines() {
        List<String> taglines = new ArrayList<>(person.texts(person.reason(), "tagline"));
        person.behaviours().forEach(b -> taglines.addAll(person.texts(banks.behaviour(b), "tagline")));
        return taglines;
    }

    private List<String> content() {
        List<String> content =
                new ArrayList<>(List.of(person.reason().head("content").split(", ")));
        person.behaviours().flatMap(b -> split(banks.behaviour(b), "content")).forEach(content::add);
        if (person.attribute("risk").equals("passing")) content.add("a passing wish not to be here");
        return content.stream().distinct().toList();
    }

    private List<String> trains(Lots lots) {
        List<String> trains = new ArrayList<>();
        person.behaviours().flatMap(b -> split(banks.behaviour(b), "trains")).forEach(trains::add);
        List<String> usual = banks.method(person.plan().exposure()).texts("trains");
        return Stream.concat(lots.some(usual, 2).stream(), lots.some(trains, 1).stream())
                .distinct()
                .toList();
    }

    private static Stream<String> split(Script script, String head) {
        String text = script.head(head, "");
        return text.isEmpty() ? Stream.of() : Stream.of(text.split(", "));
    }

    /** In the short form of a letter: no pronoun, so that it fits whoever it is about. */
    private String referral(Lots lots) {
        List<String> letter = new ArrayList<>();
        letter.add(pick(lots, person.texts(person.reason(), "referral")));
        List<String> behaviours = person.behaviours()
                .map(b -> pick(lots, person.texts(banks.behaviour(b), "referral")))
                .toList();
        letter.addAll(lots.some(behaviours, 3));
        letter.add(pick(lots, person.texts(person.voice(), "referral")));
        return String.join(" ", letter);
    }

    private String pick(Lots lots, List<String> texts) {
        return lines.fill(lots.pick(texts));
    }

    private List<Map<String, Object>> phases(List<List<String>> known) {
        List<Map<String, Object>> phases = new ArrayList<>();
        VoiceWriting voice = new VoiceWriting(person, banks, lines);
        for (String written : banks.method(person.plan().exposure()).texts("phase")) {
            String[] f = written.split("\\s*\\|\\s*");
            int number = phases.size();
            Map<String, Object> phase = new LinkedHashMap<>();
            phase.put("id", f[0]);
            phase.put("name", f[1]);
            phase.put("focus", f[2]);
            phase.put("start", temper.start(number, f[3]));
            phase.put("opening", lines.take(voice.bank("opening." + (number == 0 ? "first" : f[0])), 4, "open" + f[0]));
            phase.put("known", known.get(number));
            phases.add(phase);
        }
        return phases;
    }
}
