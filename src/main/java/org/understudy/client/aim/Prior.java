package org.understudy.client.aim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.casebook.DisclosureUnit;

/**
 * What the conversation makes likely before a word is heard.
 *
 * @param last the unit last spoken about
 * @param earlier what was told lately, the latest first
 * @param about the units about whoever is meant by "he" or "she"
 * @param others the units about somebody who cannot be meant
 */
public record Prior(
        Optional<DisclosureUnit> last, List<DisclosureUnit> earlier, Set<String> about, Set<String> others) {
    public static final Prior NONE = new Prior(Optional.empty());

    public Prior(Optional<DisclosureUnit> last) {
        this(last, List.of(), Set.of(), Set.of());
    }

    /** -1 to 1: the thing itself, where it leads, its topic, what came before it; against, where somebody else is meant. */
    double of(DisclosureUnit unit) {
        if (others.contains(unit.id())) return -1;
        double person = about.contains(unit.id()) ? 0.8 : 0;
        double thread = last.map(l -> near(l, unit)).orElse(0.0);
        double before =
                earlier.stream().mapToDouble(e -> 0.5 * near(e, unit)).max().orElse(0);
        return Math.min(1.2, person + Math.max(thread, before));
    }

    private static double near(DisclosureUnit told, DisclosureUnit unit) {
        if (told.opens().contains(unit.id())) return 1;
        if (told.id().equals(unit.id())) return 0.7;
        return !told.topic().isEmpty() && told.topic().equals(unit.topic()) ? 0.5 : 0;
    }
}
