package org.understudy.casebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is asked on about the person's own lines: it follows something that is said, is asked once, and keeps what is kept. */
final class FurtherChecks {
    /** So many words of a kept line in a row are that line. */
    private static final int RUN = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");

    private final CaseLinter linter;
    /** All the lines, one below the other. */
    private final String said;

    /** The units that a run of words is told by. */
    private final Map<String, List<DisclosureUnit>> told = new HashMap<>();

    private final Map<String, Set<String>> asked = new HashMap<>();

    private FurtherChecks(CaseLinter linter) {
        this.linter = linter;
        this.said = String.join("\n", said(linter.clientCase()));
        for (DisclosureUnit unit : linter.clientCase().units())
            Stream.of(unit.half(), unit.full(), unit.more())
                    .flatMap(List::stream)
                    .flatMap(line -> runs(words(line)).stream())
                    .forEach(run ->
                            told.computeIfAbsent(run, _ -> new ArrayList<>()).add(unit));
    }

    static void check(CaseLinter linter) {
        List<Further> all = linter.clientCase().voice().further();
        FurtherChecks checks = new FurtherChecks(linter);
        for (int i = 0; i < all.size(); i++) checks.one(all.get(i), i);
    }

    private void one(Further entry, int at) {
        if (!said.contains(entry.after()))
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
        runs(words(entry.says().get(line))).stream()
                .flatMap(run -> told.getOrDefault(run, List.of()).stream())
                .filter(unit -> unit.gate().trust() > entry.trust()
                        || unit.gate().depth() != 0
                        || unit.risk().isPresent())
                .map(DisclosureUnit::label)
                .distinct()
                .forEach(label -> linter.problem(
                        "tells what “" + label + "” keeps: “" + entry.says().get(line) + "”",
                        "further",
                        at,
                        "says",
                        line));
    }

    /** All runs of so many words that it is no chance. */
    private static List<String> runs(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(i -> String.join(" ", words.subList(i, i + RUN)))
                .toList();
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
