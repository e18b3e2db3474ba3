package org.understudy.analysis.formulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.analysis.rating.Words;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;

/** How much each word of a case tells: rare words much, words that are everywhere little (inverse document frequency). */
final class Vocabulary {
    /** A capital inside a sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{Ll}{2,}\\b");

    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<String>> units = new LinkedHashMap<>();
    private final Map<String, Set<String>> titles = new LinkedHashMap<>();
    private final Map<String, Set<String>> tags = new LinkedHashMap<>();
    private final Map<String, List<Set<String>>> lines = new LinkedHashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();

    Vocabulary(ClientCase clientCase) {
        for (DisclosureUnit unit : clientCase.units()) {
            Set<String> stems = Words.content(words(unit));
            units.put(unit.id(), stems);
            titles.put(unit.id(), Words.content(unit.topic() + " " + unit.label()));
            tags.put(unit.id(), Words.content(String.join(" ", unit.tags())));
            lines.put(
                    unit.id(),
                    Stream.concat(unit.half().stream(), unit.full().stream())
                            .map(Words::content)
                            .toList());
            NAME.matcher(words(unit)).results().forEach(m -> names.add(m.group().toLowerCase(Locale.ROOT)));
            stems.forEach(stem -> documents.merge(stem, 1, Integer::sum));
        }
    }

    /** The names that fall in what the client may say, in lower case. */
    Set<String> names() {
        return names;
    }

    /** The stems of each unit of the case, by its id. */
    Map<String, Set<String>> units() {
        return units;
    }

    /** How much of what is said a unit is called by, in its topic and its label, 0 to 1. */
    double titled(Collection<String> said, String unit) {
        return covered(said, titles.get(unit));
    }

    /** How much of what is said is among a unit's tags, 0 to 1. */
    double tagged(Collection<String> said, String unit) {
        return covered(said, tags.get(unit));
    }

    /** The share of the ways of telling a unit that hold one of these words, 0 to 1. */
    double told(Collection<String> said, String unit) {
        List<Set<String>> ways = lines.get(unit);
        long holding = ways.stream()
                .filter(way -> said.stream().anyMatch(way::contains))
                .count();
        return ways.isEmpty() ? 0 : (double) holding / ways.size();
    }

    /** How much of what the first text says is in the second, 0 to 1, weighted by what each word tells. */
    double covered(String text, String by) {
        return covered(Words.content(text), Words.content(by));
    }

    /** The same for texts whose stems are known. */
    double covered(Collection<String> said, Set<String> there) {
        double all = 0;
        double found = 0;
        for (String stem : said) {
            all += weight(stem);
            if (there.contains(stem)) found += weight(stem);
        }
        return all == 0 ? 0 : found / all;
    }

    private double weight(String stem) {
        return Math.log((units.size() + 1.0) / (documents.getOrDefault(stem, 0) + 0.5));
    }

    /** Everything a unit says or is called. */
    private static String words(DisclosureUnit unit) {
        return String.join(
                " ",
                unit.label(),
                String.join(" ", unit.tags()),
                String.join(" ", unit.unsaid()),
                String.join(" ", unit.half()),
                String.join(" ", unit.full()),
                String.join(" ", unit.more()));
    }
}
