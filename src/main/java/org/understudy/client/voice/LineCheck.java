package org.understudy.client.voice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a wording to what the engine decided. By words, not by meaning: what it cannot catch is told in
 * {@code docs/guide/local-models.md}.
 */
public final class LineCheck {
    private final Moment moment;
    private final Unlocked unlocked;
    private final Begun begun;

    public LineCheck(Moment moment) {
        this.moment = moment;
        this.unlocked = Unlocked.at(moment);
        this.begun = new Begun(moment, unlocked);
    }

    /** Whether this line is the author's whatever voice there is. */
    public static boolean keepsTheAuthorsWords(Moment moment) {
        return AuthorsOwn.is(moment);
    }

    /** What speaks against a wording; empty where it may be said. */
    public List<Fault> faults(String wording) {
        return faults(Wordy.of(wording), moment, unlocked);
    }

    /**
     * Whether more of a wording may be said before the rest of it has come.
     *
     * @param before what stands already, where some of it has been said
     * @return the line that stands then, whatever comes after; empty where it has to wait
     */
    public Optional<Standing> standing(Optional<Standing> before, String soFar) {
        return begun.standing(before, soFar);
    }

    /** Whether nothing speaks against a line; what takes longest is looked at last. */
    static boolean passes(Wordy line, Moment moment, Unlocked unlocked) {
        return !line.words().isEmpty()
                && Shape.faults(line, moment).isEmpty()
                && Truth.faults(line, moment, unlocked).isEmpty()
                && Register.faults(line, moment, unlocked).isEmpty()
                && Sameness.faults(line, moment).isEmpty()
                && Secrecy.faults(line, moment, unlocked).isEmpty();
    }

    private static List<Fault> faults(Wordy line, Moment moment, Unlocked unlocked) {
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
