package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.understudy.casebook.DisclosureUnit;

/**
 * The person a question is about.
 *
 * @param words the stems they may be named by
 * @param units the units that are about them
 */
public record Whom(List<String> words, Set<String> units) {
    private static final Set<String> BEFORE = Set.of("your", "you", "the", "this", "that");

    /** Whether a unit tells of them. */
    public boolean isTold(DisclosureUnit unit) {
        return units.contains(unit.id());
    }

    /** Whether a name is somebody else's. */
    boolean isNot(String stem) {
        return !words.contains(stem);
    }

    /** Whether one of these stems names them. */
    boolean isAmong(Set<String> stems) {
        return words.stream().anyMatch(stems::contains);
    }

    static Whom of(Person person) {
        List<String> words = new ArrayList<>(person.words());
        words.addAll(person.also());
        return new Whom(List.copyOf(words), person.units());
    }

    /** The stems of a question with "they" for whoever it names: "how old is your daughter" asks what "how old is she" asks. */
    List<String> asThey(List<String> stems) {
        List<String> they = new ArrayList<>();
        for (String stem : stems) {
            if (!words.contains(stem)) {
                they.add(stem);
                continue;
            }
            if (!they.isEmpty() && BEFORE.contains(they.getLast())) they.removeLast();
            if (!they.contains("they") && !they.contains("them")) they.add("they");
        }
        return they;
    }
}
