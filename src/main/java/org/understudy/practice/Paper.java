package org.understudy.practice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a debrief goes to paper.
 *
 * @param named whether the session's title and day stand on it
 * @param onePage the one page that matters most, or everything
 * @param reader whose hands it is for
 */
public record Paper(boolean named, boolean onePage, Reader reader) {
    /** Everything, for the trainee, without a name. */
    public static final Paper WHOLE = new Paper(false, false);

    public Paper(boolean named, boolean onePage) {
        this(named, onePage, Reader.TRAINEE);
    }

    /** Who is to read it: the figures are the same, what leads them is not. */
    public enum Reader {
        /** What to keep and what to try come first. */
        TRAINEE,
        /** The three raters side by side, the supervisor's words and their notes come first. */
        SUPERVISOR;

        /** The reader of this name, whatever the case of its letters. */
        public static Optional<Reader> named(String name) {
            return Stream.of(values())
                    .filter(r -> r.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    public boolean forSupervisor() {
        return reader == Reader.SUPERVISOR;
    }
}
