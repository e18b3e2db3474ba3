package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Somebody in whole: what is so of them, the names and things of their life, and how they talk.
 *
 * @param attributes what conditions ask about
 * @param slots what stands for {@code {friend}} or {@code {street}} in their lines
 */
record Person(Plan plan, Map<String, String> attributes, Map<String, String> slots, Script reason, Script voice) {
    private static final List<String> PEOPLE =
            List.of("partner", "child", "friend", "sibling", "boss", "colleague", "neighbour", "grandchild");
    private static final Set<String> ONESELF =
            Set.of("self", "age", "trade", "they", "They", "them", "their", "Their", "themself", "were", "have");

    /** Draws a life for a plan. */
    static Person drawn(Plan plan, Banks banks) {
        Lots lots = Lots.of(plan.seed());
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("age", Integer.toString(plan.age()));
        attributes.put("gender", plan.gender());
        attributes.put("reason", plan.reason());
        attributes.put("approach", plan.exposure() ? "exposure" : "cbt");
        attributes.put("voice", plan.voice());
        plan.behaviours().forEach(b -> attributes.put(b, "yes"));
        Script reason = banks.reason(plan.reason());
        reason.heads().forEach((k, v) -> {
            if (k.startsWith("is.")) attributes.put(k.substring(3), v);
        });
        banks.draws().settle(attributes, lots.apart("life"));
        Map<String, String> slots = new LinkedHashMap<>();
        people(plan, attributes, banks, lots.apart("people"), slots);
        oneself(plan, slots);
        List<Script> sources = new ArrayList<>(banks.life());
        sources.add(banks.method(plan.exposure()));
        sources.add(reason);
        sources.add(banks.voice(plan.voice()));
        plan.behaviours().forEach(b -> sources.add(banks.behaviour(b)));
        sources.forEach(s -> slots(s, attributes, lots, slots));
        if (slots.containsKey("occupation")) slots.put("trade", Filling.ofOneself(slots.get("occupation")));
        Person drawn = new Person(plan, attributes, slots, reason, banks.voice(plan.voice()));
        slots.replaceAll((_, v) -> Filling.slots(v, drawn.slots));
        return drawn;
    }

    private static void slots(Script script, Map<String, String> attributes, Lots lots, Map<String, String> slots) {
        script.pools().keySet().stream().filter(k -> k.startsWith("slot.")).forEach(key -> {
            String[] parts = key.substring(5).split("@");
            boolean so = parts.length == 1
                    || Arrays.stream(parts[1].split(",")).map(Condition::of).allMatch(c -> c.holds(attributes));
            if (!so || slots.containsKey(parts[0])) return;
            // nobody else in the story bears the name of somebody who is already there
            List<BankLine> open = script.pool(key).stream()
                    .filter(l -> l.conditions().stream().allMatch(c -> c.holds(attributes)))
                    .filter(l -> !slots.containsValue(l.text()))
                    .toList();
            if (!open.isEmpty()) slots.put(parts[0], lots.apart(key).pick(open).text());
        });
    }

    /** Gives everybody in this life a name of their own that begins with a letter of its own. */
    private static void people(Plan plan, Map<String, String> is, Banks banks, Lots lots, Map<String, String> slots) {
        Set<String> initials = new TreeSet<>(Set.of(plan.name().substring(0, 1)));
        for (String who : PEOPLE) {
            if (is.getOrDefault(who, "none").matches("none|alone")) continue;
            boolean she = is.getOrDefault(who + ".is", lots.unit() < 0.5 ? "she" : "he")
                    .equals("she");
            int age = Integer.parseInt(is.get("age")) + (who.contains("child") ? -28 : 0);
            List<String> bank = new ArrayList<>(banks.names().get(she ? "female" : "male"));
            bank.addAll(banks.names().get((she ? "female" : "male") + (age >= 50 ? ".older" : ".younger")));
            String name = lots.shuffled(bank).stream()
                    .filter(n -> !initials.contains(n.substring(0, 1)))
                    .findFirst()
                    .orElseThrow();
            initials.add(name.substring(0, 1));
            slots.put(who, name);
            slots.put(who + ".he", she ? "she" : "he");
            slots.put(who + ".He", she ? "She" : "He");
            slots.put(who + ".him", she ? "her" : "him");
            slots.put(who + ".his", she ? "her" : "his");
        }
    }

    /** How a letter speaks of the person: {@code {They} {were} asked, and {their} …}. */
    private static void oneself(Plan plan, Map<String, String> slots) {
        slots.put("self", plan.name());
        slots.put("age", Integer.toString(plan.age()));
        List<String> words = List.of("they", "them", "their", "themself", "were", "have");
        List<String> said =
                switch (plan.gender()) {
                    case "male" -> List.of("he", "him", "his", "himself", "was", "has");
                    case "female" -> List.of("she", "her", "her", "herself", "was", "has");
                    default -> words;
                };
        for (int i = 0; i < words.size(); i++) slots.put(words.get(i), said.get(i));
        slots.put("They", Filling.capital(slots.get("they")));
        slots.put("Their", Filling.capital(slots.get("their")));
    }

    boolean is(Condition condition) {
        return condition.holds(attributes);
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** Whether a line is one this person can say: all it asks for is so, and everybody it names is there. */
    boolean says(BankLine line) {
        return line.conditions().stream().allMatch(this::is) && knows(line.text());
    }

    /** A text with this life's names in it as a counselor says it: {@code my aunt} is {@code your aunt}. */
    String asked(String text) {
        Map<String, String> yours = new LinkedHashMap<>(slots);
        yours.replaceAll((_, v) -> Filling.asked(v));
        return Filling.slots(text, yours);
    }

    /** The same as a letter says it: {@code his aunt}. */
    String told(String text) {
        Map<String, String> theirs = new LinkedHashMap<>(slots);
        theirs.replaceAll((_, v) -> Filling.told(v, slots));
        return Filling.slots(text, theirs);
    }

    /** What a script offers this person of a pool. */
    List<String> texts(Script script, String pool) {
        return script.pool(pool).stream().filter(this::says).map(BankLine::text).toList();
    }

    /** Whether every name and thing a text speaks of is there. */
    boolean knows(String text) {
        return Filling.named(text).allMatch(slots::containsKey);
    }

    /** Lots for one purpose, always the same for this person. */
    Lots lots(String purpose) {
        return Lots.of(plan.seed()).apart(purpose);
    }

    /** The name under which a slot stands on the list of facts; empty for words that are no facts. */
    static Optional<String> fact(String slot) {
        if (slot.contains(".") || ONESELF.contains(slot)) return Optional.empty();
        return Optional.of(PEOPLE.contains(slot) ? slot + ".name" : "life." + slot);
    }

    /** The facts the texts of a thing assert, sorted by name. */
    Map<String, String> facts(List<String> texts) {
        Map<String, String> facts = new LinkedHashMap<>();
        texts.stream()
                .flatMap(Filling::named)
                .distinct()
                .flatMap(s -> fact(s).map(f -> Map.entry(f, slots.get(s))).stream())
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(e -> facts.put(e.getKey(), e.getValue()));
        return facts;
    }

    Stream<String> behaviours() {
        return plan.behaviours().stream();
    }

    @Override
    public String toString() {
        return plan.name() + " " + attributes;
    }
}
