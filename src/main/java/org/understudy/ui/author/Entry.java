package org.understudy.ui.author;

import java.util.List;
import java.util.Optional;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.DisclosureUnit;

/**
 * Something an author can open: a unit, a pool of the voice, a part of the memory.
 *
 * @param key a unit's or segment's place by its label or title; a pool's own place
 * @param group what it is listed under
 * @param unit the unit it is, where it is one
 * @param own whether anything in it is worded by the program
 * @param problems what the linter minds about it
 * @param remarks what it remarks on
 */
record Entry(
        CasePlace key,
        String title,
        String group,
        Optional<DisclosureUnit> unit,
        boolean own,
        int problems,
        int remarks) {

    /** Whether a place is in here. */
    boolean holds(CasePlace place) {
        return key.owner().isPresent()
                ? key.owner().equals(place.owner()) && key.kind().equals(place.kind())
                : key.equals(place);
    }

    /** Whether all of these words stand in its names. */
    boolean has(List<String> words) {
        String all = (title + " " + group + " " + key.path() + " "
                        + unit.map(u -> String.join(" ", u.tags())).orElse(""))
                .toLowerCase(java.util.Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
