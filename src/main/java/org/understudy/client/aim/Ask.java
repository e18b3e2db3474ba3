package org.understudy.client.aim;

import java.util.Locale;
import java.util.Optional;
import org.understudy.casebook.DisclosureUnit;

/**
 * One way of asking for a unit.
 *
 * @param polarity how the answer starts, for questions that want a yes or no
 */
public record Ask(DisclosureUnit unit, String text, Optional<Polarity> polarity) {

    /** How the answer to a yes/no question starts. */
    public enum Polarity {
        YES,
        NO,
        DEPENDS
    }

    /** Reads an authored ask with its prefix. */
    public static Ask of(DisclosureUnit unit, String written) {
        for (Polarity p : Polarity.values()) {
            String prefix = "[" + p.name().toLowerCase(Locale.ROOT) + "]";
            if (written.startsWith(prefix)) {
                return new Ask(unit, written.substring(prefix.length()).strip(), Optional.of(p));
            }
        }
        return new Ask(unit, written.strip(), Optional.empty());
    }
}
