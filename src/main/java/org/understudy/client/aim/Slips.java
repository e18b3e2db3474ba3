package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** Slips of the keys: a longer word nobody here knows that is one letter away from just one that the case does. */
final class Slips {
    private static final int LONG_ENOUGH = 5;

    private final Set<String> known = new HashSet<>();

    /** Every known stem by what is left of it with any one letter out. */
    private final Map<String, Set<String>> gapped = new HashMap<>();

    private final Associations associations;

    Slips(List<DisclosureUnit> units, Associations associations) {
        this.associations = associations;
        for (DisclosureUnit u : units) {
            for (List<String> lines : List.of(u.asks(), u.tags(), u.lines())) {
                for (String line : lines) known.addAll(Words.stems(line));
            }
        }
        for (String stem : known) {
            if (stem.length() < LONG_ENOUGH - 1) continue;
            for (String gap : gaps(stem))
                gapped.computeIfAbsent(gap, _ -> new HashSet<>()).add(stem);
        }
    }

    /** The sentence with its slips mended, as far as they are plain. */
    Sentence mended(Sentence sentence) {
        if (sentence.stems().stream().allMatch(s -> mended(s).equals(s))) return sentence;
        return sentence.with(sentence.stems().stream().map(this::mended).toList());
    }

    private String mended(String stem) {
        boolean slip = stem.length() >= LONG_ENOUGH
                && !known.contains(stem)
                && !Lexicon.isKnown(stem)
                && associations.of(stem).isEmpty()
                && stem.chars().allMatch(Character::isLetter);
        if (!slip) return stem;
        Set<String> near = new HashSet<>(gapped.getOrDefault(stem, Set.of()));
        for (String gap : gaps(stem)) {
            if (known.contains(gap) && gap.length() >= LONG_ENOUGH - 1) near.add(gap);
            for (String other : gapped.getOrDefault(gap, Set.of())) if (oneAway(stem, other)) near.add(other);
        }
        near.removeIf(other -> other.charAt(0) != stem.charAt(0));
        return near.size() == 1 ? near.iterator().next() : stem;
    }

    /** One letter changed in a word of six or more, or two neighbours changed round. */
    private static boolean oneAway(String a, String b) {
        if (a.length() != b.length()) return false;
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) i++;
        if (i >= a.length() - 1) return a.length() > LONG_ENOUGH;
        boolean swapped = a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i);
        return swapped && a.substring(i + 2).equals(b.substring(i + 2))
                || a.length() > LONG_ENOUGH && a.substring(i + 1).equals(b.substring(i + 1));
    }

    private static List<String> gaps(String stem) {
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < stem.length(); i++) gaps.add(stem.substring(0, i) + stem.substring(i + 1));
        return gaps;
    }
}
