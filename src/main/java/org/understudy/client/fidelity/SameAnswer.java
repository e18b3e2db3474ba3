package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.casebook.DisclosureUnit.Detail;

/**
 * Whether two wordings of one answer to one small question say the same: yes against no; to "how long?", "how many?" and
 * "when?" other numbers, another weekday, another month altogether.
 */
final class SameAnswer {
    private static final Pattern YES = Pattern.compile("(?i)^\\W*(yes|yeah|yep|aye)\\b.*");
    private static final Pattern NO =
            Pattern.compile("(?i)^\\W*(no|nope|never)\\b(?! (?:idea|doubt|one|wonder|end)).*");

    private static final Pattern MEASURED =
            Pattern.compile("(?i)^\\W*(?:and |so )?(?:for |since )?(how (?:long|many|old|often|far)|when|what"
                    + " (?:time|day|year|month|age)|which (?:day|year|month))\\b.*");

    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\\b");

    private static final Pattern MONTH = Pattern.compile(
            "\\b(January|February|March|April|May|June|July|August|September" + "|October|November|December)\\b");

    /** A time of day and whether it is the beginning, the end or the hour itself. */
    private static final Pattern CLOCK =
            Pattern.compile("(?i)\\b(at|by|till|until|from) (?:half |quarter (?:to|past) )?(" + Numerals.PATTERN
                    + ")(?= ?(?:o'clock|am|pm)|\\s*[.,;!?]|$)");

    private static final Pattern UNITS = Pattern.compile(
            "(" + Numerals.PATTERN + ")[ -](year|month|week|day|hour|minute|second|mile|brother|sister|child|kid)",
            Pattern.CASE_INSENSITIVE);

    private SameAnswer() {}

    /** What is told otherwise, in words for a reader; empty where nothing is. */
    static Optional<String> differs(Detail detail, String one, String other) {
        if (YES.matcher(one).matches() && NO.matcher(other).matches()
                || NO.matcher(one).matches() && YES.matcher(other).matches()) return Optional.of("yes and no");
        if (detail.asks().stream().noneMatch(a -> MEASURED.matcher(a).matches())) return Optional.empty();
        for (Pattern calendar : List.of(WEEKDAY, MONTH)) {
            Set<String> first = when(calendar, one);
            Set<String> second = when(calendar, other);
            if (apart(first, second)) return Optional.of(first + " and " + second);
        }
        Set<String> units = units(one);
        units.retainAll(units(other));
        for (String limit : List.of("at", "by", "till", "from")) {
            if (apart(clock(limit, one), clock(limit, other)))
                return Optional.of(limit + " " + clock(limit, one) + " and " + clock(limit, other));
        }
        if (!units.isEmpty() && apart(Numerals.in(one), Numerals.in(other)))
            return Optional.of(Numerals.in(one) + " and " + Numerals.in(other) + " " + units);
        return Optional.empty();
    }

    /** Both say something, and nothing in common. */
    private static boolean apart(Set<?> one, Set<?> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static Set<String> when(Pattern calendar, String line) {
        return calendar.matcher(line).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> clock(String limit, String line) {
        return CLOCK.matcher(line)
                .results()
                .filter(m -> m.group(1).toLowerCase(Locale.ROOT).startsWith(limit))
                .map(m -> m.group(2))
                .collect(Collectors.toSet());
    }

    private static Set<String> units(String line) {
        Set<String> units = new HashSet<>();
        Matcher unit = UNITS.matcher(line);
        while (unit.find()) units.add(unit.group(2).toLowerCase(Locale.ROOT));
        return units;
    }

    /** Every pair of a detail's wordings that say different things, as their places in it. */
    static List<int[]> pairs(Detail detail) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < detail.says().size(); i++)
            for (int j = i + 1; j < detail.says().size(); j++)
                if (differs(detail, detail.says().get(i), detail.says().get(j)).isPresent())
                    pairs.add(new int[] {i, j});
        return pairs;
    }
}
