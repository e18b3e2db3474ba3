package org.understudy.client.aim;

import java.util.Optional;
import org.understudy.casebook.DisclosureUnit;

/**
 * What the conversation makes likely before a word is heard.
 *
 * @param last the unit last spoken about
 */
public record Prior(Optional<DisclosureUnit> last) {
    public static final Prior NONE = new Prior(Optional.empty());

    /** 0 to 1: the thing itself, where it leads, its topic. */
    double of(DisclosureUnit unit) {
        if (last.isEmpty()) return 0;
        DisclosureUnit l = last.get();
        if (l.opens().contains(unit.id())) return 1;
        if (l.id().equals(unit.id())) return 0.6;
        if (!l.topic().isEmpty() && l.topic().equals(unit.topic())) return 0.5;
        return 0;
    }
}
