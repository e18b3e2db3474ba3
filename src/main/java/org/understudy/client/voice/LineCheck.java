package org.understudy.client.voice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Holds a wording to what the engine decided. By words, not by meaning: what it cannot catch is told in
 * {@code docs/guide/local-models.md}.
 */
public final class LineCheck {
    private final Moment moment;
    private final Unlocked unlocked;

    public LineCheck(Moment moment) {
        this.moment = moment;
        this.unlocked = Unlocked.at(moment);
    }

    /** Whether this line is the author's whatever voice there is. */
    public static boolean keepsTheAuthorsWords(Moment moment) {
        return AuthorsOwn.is(moment);
    }

    /** What speaks against a wording; empty where it may be said. */
    public List<Fault> faults(String wording) {
        Wordy line = Wordy.of(wording);
        if (line.words().isEmpty()) return List.of(Fault.EMPTY);
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        faults.addAll(Shape.faults(line, moment));
        faults.addAll(Register.faults(line, moment, unlocked));
        faults.addAll(Secrecy.faults(line, moment, unlocked));
        faults.addAll(Truth.faults(line, moment, unlocked));
        faults.addAll(Sameness.faults(line, moment));
        return List.copyOf(new ArrayList<>(faults));
    }
}
