package org.understudy.casebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is asked on about the person's own lines: it follows something that is said, is asked once, and keeps what is kept. */
final class FurtherChecks {
    /** So many words of a kept line in a row are that line. */
    private static final int RUN = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");

    private final CaseLinter linter;
    private final List<String> said;
    private final Map<String, Set<String>> asked = new HashMap<>();

    private FurtherChecks(CaseLinter linter) {
        this.linter = linter;
        this.said = said(linter.clientCase());
    }

    static void check(CaseLinter linter) {
        List<Further> all = linter.clientCase().voice().further();
        FurtherChecks checks = new FurtherChecks(linter);
        for (int i = 0; i < all.size(); i++) checks.one(all.get(i), i);
    }

    private void one(Further entry, int at) {
        if (said.stream().noneMatch(line -> line.contains(entry.after())))
            linter.problem("nobody says “" + entry.after() + "” in this case", "further", at, "after");
        if (entry.asks().isEmpty())
            linter.problem("nobody asks on after “" + entry.after() + "”: no “asks”", "further", at);
        if (entry.says().isEmpty())
            linter.problem("nothing is answered after “" + entry.after() + "”: no “says”", "further", at);
        Set<String> before = asked.computeIfAbsent(entry.after(), _ -> new HashSet<>());
        for (int j = 0; j < entry.asks().size(); j++) {
            if (!before.add(String.join(" ", words(entry.asks().get(j)))))
                linter.problem(
                        "asked twice after “" + entry.after() + "”: “"
                                + entry.asks().get(j) + "”",
                        "further",
                        at,
                        "asks",
                        j);
        }
        for (int j = 0; j < entry.says().size(); j++) kept(entry, at, j);
    }

    /** Nothing a unit keeps behind its gate is told by the way. */
    private void kept(Further entry, int at, int line) {
        List<String> words = words(entry.says().get(line));
        for (DisclosureUnit unit : linter.clientCase().units()) {
            if (unit.gate().trust() <= entry.trust()
                    && unit.gate().depth() == 0
                    && unit.risk().isEmpty()) continue;
            boolean told = Stream.of(unit.half(), unit.full(), unit.more())
                    .flatMap(List::stream)
                    .anyMatch(kept -> shares(words, words(kept)));
            if (told)
                linter.problem(
                        "tells what “" + unit.label() + "” keeps: “"
                                + entry.says().get(line) + "”",
                        "further",
                        at,
                        "says",
                        line);
        }
    }

    private static boolean shares(List<String> words, List<String> kept) {
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (Collections.indexOfSubList(kept, words.subList(i, i + RUN)) >= 0) return true;
        }
        return false;
    }

    /** All the lines this person may come to say. */
    private static List<String> said(ClientCase one) {
        Voice voice = one.voice();
        List<String> all = new ArrayList<>();
        one.card().phases().forEach(p -> all.addAll(p.opening()));
        Stream.of(voice.frames(), voice.fallbacks(), voice.meta())
                .flatMap(pools -> pools.values().stream())
                .forEach(all::addAll);
        one.units().forEach(u -> {
            all.addAll(u.lines());
            all.addAll(u.answers());
            u.rejoinders().values().forEach(all::addAll);
        });
        one.imaginal().ifPresent(i -> i.lines().values().forEach(all::addAll));
        voice.further().forEach(f -> all.addAll(f.says()));
        return all;
    }

    private static List<String> words(String line) {
        return WORD.matcher(line.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(m -> m.group())
                .toList();
    }
}
