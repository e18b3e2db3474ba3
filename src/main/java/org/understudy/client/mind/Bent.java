package org.understudy.client.mind;

import static org.understudy.client.mind.Constants.number;

import java.util.Arrays;
import java.util.Optional;

/** What a named style does beyond its sliders: a reader hears it in what is added, left out and asked back. */
public enum Bent {
    NONE,
    RESERVED,
    TALKATIVE,
    TANGENTIAL,
    PLEASING,
    UPSET;

    /** By the style's name; a plain or unknown one has no bent. */
    static Bent of(String style) {
        return Arrays.stream(values())
                .filter(b -> b.name().equalsIgnoreCase(style))
                .findFirst()
                .orElse(NONE);
    }

    /** What a slider moved far up or down comes to; empty where that shows in the slider alone. */
    static Optional<Bent> toward(String slider, boolean up) {
        return switch (slider) {
            case "talk" -> Optional.of(up ? TALKATIVE : RESERVED);
            case "tangent" -> up ? Optional.of(TANGENTIAL) : Optional.empty();
            case "please" -> up ? Optional.of(PLEASING) : Optional.empty();
            case "hostile" -> up ? Optional.of(UPSET) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Factor on the length aimed at. */
    public double length() {
        return switch (this) {
            case RESERVED -> number("style.reserved_length");
            case TALKATIVE -> number("style.talkative_length");
            default -> 1;
        };
    }

    /** How much likelier a first answer is half of what could be said. */
    public double brief() {
        return this == RESERVED ? number("style.brief") : 0;
    }

    /** The chance that a turn shows the style: less as trust rises (design §3.6). */
    public double shows(double trust) {
        return number("style.share") - number("style.trust") * trust / 100;
    }
}
