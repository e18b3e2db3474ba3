package org.understudy.casebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the people of a life keep their names: “my sister Roberta” where the facts call the sister otherwise. */
final class NameChecks {
    private static final Map<String, String> ONE_WORD = oneWord();
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:[Mm]y|[Tt]he) (?:(?:big|little|older|younger|late|best|old) )?("
                    + String.join("|", ONE_WORD.keySet()) + ")(?: called| named|'s name is)? (\\p{Lu}\\p{Ll}+)\\b");

    private final CaseLinter linter;
    private final Map<String, Set<String>> names = new HashMap<>();

    private NameChecks(CaseLinter linter) {
        this.linter = linter;
        linter.clientCase().facts().forEach((slot, value) -> {
            if (slot.endsWith(".name"))
                names.computeIfAbsent(relation(slot), r -> new TreeSet<>()).add(value);
        });
    }

    static void check(CaseLinter linter) {
        NameChecks checks = new NameChecks(linter);
        List<DisclosureUnit> units = linter.clientCase().units();
        for (int i = 0; i < units.size(); i++) {
            DisclosureUnit u = units.get(i);
            checks.lines(u.hint(), "units", i, "hint");
            checks.lines(u.half(), "units", i, "half");
            checks.lines(u.full(), "units", i, "full");
            checks.lines(u.more(), "units", i, "more");
            for (DisclosureUnit.Detail d : u.details()) checks.lines(d.says(), "units", i, "details", d.name(), "says");
        }
    }

    private void lines(List<String> lines, Object... at) {
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            var named = NAMED.matcher(lines.get(i));
            while (named.find())
                line(
                        lines.get(line),
                        named.group(1),
                        named.group(2),
                        Stream.concat(Stream.of(at), Stream.of((Object) line)).toArray());
        }
    }

    private void line(String line, String kin, String name, Object... at) {
        String relation = ONE_WORD.get(kin);
        Set<String> own = names.getOrDefault(relation, Set.of());
        if (own.stream().anyMatch(n -> n.contains(name))) return;
        if (!own.isEmpty()) {
            linter.remark(
                    "“" + kin + " " + name + "”, where the facts call the " + relation + " " + String.join(" or ", own)
                            + ": “" + line + "”",
                    at);
            return;
        }
        names.entrySet().stream()
                .filter(other -> ONE_WORD.containsValue(other.getKey())
                        && other.getValue().contains(name))
                .findFirst()
                .ifPresent(other -> linter.remark(
                        "“" + kin + " " + name + "”, where the facts call the " + other.getKey() + " so: “" + line
                                + "”",
                        at));
    }

    /** {@code sister.name}, {@code oldersister.name} and {@code mom.name} by one word each. */
    private static String relation(String slot) {
        String owner = slot.substring(0, slot.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        return ONE_WORD.getOrDefault(owner, owner);
    }

    private static Map<String, String> oneWord() {
        Map<String, String> words = new java.util.TreeMap<>();
        for (String w : List.of(
                "sister",
                "brother",
                "wife",
                "husband",
                "partner",
                "son",
                "daughter",
                "grandson",
                "granddaughter",
                "uncle",
                "aunt",
                "cousin",
                "nephew",
                "niece",
                "friend",
                "boyfriend",
                "girlfriend")) words.put(w, w);
        for (String w : List.of("mother", "mum", "mom", "mam")) words.put(w, "mother");
        for (String w : List.of("father", "dad", "papa")) words.put(w, "father");
        words.put("mate", "friend");
        return words;
    }
}
