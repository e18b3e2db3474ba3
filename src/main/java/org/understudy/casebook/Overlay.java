package org.understudy.casebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A program's own wording of a case, kept beside it. Each change knows the shipped wording it stands for, so that it
 * still fits when an update has moved lines about. Immutable; every edit gives another overlay.
 *
 * @param by who wrote it, as trainees are to see it; may be empty
 */
public record Overlay(String caseId, String by, List<Change> changes) {
    public Overlay {
        changes = List.copyOf(changes);
    }

    /** Nothing changed. */
    public static Overlay none(String caseId) {
        return new Overlay(caseId, "", List.of());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public Overlay by(String name) {
        return new Overlay(caseId, name.strip(), changes);
    }

    /** What is changed at a place. */
    public List<Change> at(CasePlace place) {
        return changes.stream().filter(c -> c.at().equals(place)).toList();
    }

    /** A line says this from now on. Back in the shipped wording, it is no change any more. */
    public Overlay reword(CasePlace at, String line, String now) {
        if (now.isBlank()) return leaveOut(at, line);
        Optional<Change> own = saying(at, line);
        Change change =
                own.map(c -> new Change(at, c.was(), Optional.of(now))).orElseGet(() -> Change.reworded(at, line, now));
        return own.map(c -> swap(c, change)).orElseGet(() -> plus(change));
    }

    /** One line more. */
    public Overlay add(CasePlace at, String line) {
        return line.isBlank() || saying(at, line).isPresent() ? this : plus(Change.added(at, line));
    }

    /** A line is not said any more. */
    public Overlay leaveOut(CasePlace at, String line) {
        return saying(at, line)
                .map(own ->
                        own.was().map(was -> swap(own, Change.leftOut(at, was))).orElseGet(() -> without(own::equals)))
                .orElseGet(() -> plus(Change.leftOut(at, line)));
    }

    /** The shipped wording of a line is back. */
    public Overlay restore(CasePlace at, String was) {
        return without(c -> c.at().equals(at) && c.was().equals(Optional.of(was.strip())));
    }

    /** A place is as it ships. */
    public Overlay restore(CasePlace at) {
        return without(c -> c.at().equals(at));
    }

    /** A single value is this from now on. */
    public Overlay set(CasePlace field, String shipped, String now) {
        return restore(field).plus(new Change(field, Optional.of(shipped), Optional.of(now)));
    }

    /** Without a change, whatever it is. */
    public Overlay drop(Change change) {
        return without(change::equals);
    }

    private Optional<Change> saying(CasePlace at, String line) {
        Optional<String> said = Optional.of(line.strip());
        return at(at).stream().filter(c -> c.now().equals(said)).findFirst();
    }

    private Overlay plus(Change change) {
        if (change.idle()) return this;
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return new Overlay(caseId, by, all);
    }

    private Overlay swap(Change old, Change fresh) {
        List<Change> all = new ArrayList<>(changes);
        all.set(all.indexOf(old), fresh);
        all.removeIf(Change::idle);
        return new Overlay(caseId, by, all);
    }

    private Overlay without(Predicate<Change> gone) {
        return new Overlay(caseId, by, changes.stream().filter(gone.negate()).toList());
    }

    /** As plain lists and texts, for a file or a session. */
    public List<Map<String, Object>> plain() {
        List<Map<String, Object>> plain = new ArrayList<>();
        for (Change c : changes) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("at", c.at().path());
            c.was().ifPresent(was -> one.put("was", was));
            c.now().ifPresent(now -> one.put("now", now));
            plain.add(one);
        }
        return plain;
    }

    /** From plain lists and texts; what is no change is passed over. */
    public static Overlay ofPlain(String caseId, String by, List<?> plain) {
        List<Change> changes = new ArrayList<>();
        for (Object each : plain) {
            if (each instanceof Map<?, ?> one && one.get("at") instanceof String at) {
                Change change = new Change(new CasePlace(at), text(one, "was"), text(one, "now"));
                if (change.at().isKnown() && !change.idle()) changes.add(change);
            }
        }
        return new Overlay(caseId, by, changes);
    }

    private static Optional<String> text(Map<?, ?> one, String key) {
        return one.get(key) instanceof String s ? Optional.of(s) : Optional.empty();
    }
}
