package org.understudy.client.fidelity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers to ninety-nine as they are written in a line, in words or figures. */
final class Numerals {
    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Integer> VALUES = values();

    /** One number, without a group of its own; a part of a longer one ("two hundred", "thirty-odd") is none. */
    static final String PATTERN = VALUES.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|", "(?:\\b(?:", "|\\d{1,2})\\b(?![-:.]\\w| hundred| thousand))"));

    /** The same where another word is joined on: "thirty-five-year-old". */
    static final String JOINED = VALUES.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|", "(?:", "|\\d{1,2})"));

    private static final Pattern ANY = Pattern.compile(PATTERN, Pattern.CASE_INSENSITIVE);

    private Numerals() {}

    /** The number a word is. */
    static Optional<Integer> of(String word) {
        String small = word.toLowerCase(Locale.ROOT).strip();
        if (small.matches("\\d{1,2}")) return Optional.of(Integer.valueOf(small));
        return Optional.ofNullable(VALUES.get(small));
    }

    /** Every number in a text but one, which is said of too much. */
    static Set<Integer> in(String text) {
        return ANY.matcher(text)
                .results()
                .flatMap(m -> of(m.group()).stream())
                .filter(n -> n != 1)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < ONES.size(); i++) values.put(ONES.get(i), i);
        for (int t = 0; t < TENS.size(); t++) {
            values.put(TENS.get(t), 20 + 10 * t);
            for (int i = 1; i < 10; i++) values.put(TENS.get(t) + "-" + ONES.get(i), 20 + 10 * t + i);
        }
        return values;
    }
}
