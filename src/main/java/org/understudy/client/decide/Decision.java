package org.understudy.client.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Release;
import org.understudy.session.TurnTrace.Door;

/**
 * What the client is going to do, and the authored pools the words may come from. Nothing else may be said.
 *
 * @param act the act's name in the trace
 * @param unit what it is about
 * @param release how much of it comes out
 * @param resistance the pattern of protection
 * @param open whether hedges and tails may be put round it
 * @param leaves the client ends the session
 * @param notes on what it turned, for the trace: what a figure was and what it had to be
 */
public record Decision(
        String act,
        Optional<DisclosureUnit> unit,
        Optional<Release> release,
        Optional<String> resistance,
        Optional<Door> door,
        List<Part> parts,
        boolean open,
        boolean leaves,
        Map<String, Object> notes) {

    public Decision {
        parts = List.copyOf(parts);
        notes = Map.copyOf(notes);
    }

    public static Decision of(String act, Part... parts) {
        return new Decision(
                act,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(parts),
                false,
                false,
                Map.of());
    }

    /** What an act such as {@code suds:60} puts into its line: a figure, a question said back. */
    public Optional<String> figure() {
        int colon = act.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(act.substring(colon + 1));
    }

    /** The act without its figure. */
    public String actName() {
        int colon = act.indexOf(':');
        return colon < 0 ? act : act.substring(0, colon);
    }

    public Decision about(DisclosureUnit newUnit) {
        return new Decision(act, Optional.of(newUnit), release, resistance, door, parts, open, leaves, notes);
    }

    public Decision releasing(Release newRelease) {
        return new Decision(act, unit, Optional.of(newRelease), resistance, door, parts, open, leaves, notes);
    }

    public Decision through(Door newDoor) {
        return new Decision(act, unit, release, resistance, Optional.of(newDoor), parts, open, leaves, notes);
    }

    public Decision resisting(String pattern) {
        return new Decision(act, unit, release, Optional.of(pattern), door, parts, open, leaves, notes);
    }

    public Decision opened() {
        return new Decision(act, unit, release, resistance, door, parts, true, leaves, notes);
    }

    /** Only with lines that pass, where a pool has any such. */
    public Decision keeping(Predicate<String> passes) {
        return saying(parts.stream().map(p -> p.keeping(passes)).toList());
    }

    /** The same in other words. */
    public Decision saying(List<Part> others) {
        return new Decision(act, unit, release, resistance, door, others, open, leaves, notes);
    }

    /** Without hedges and tails. */
    public Decision bare() {
        return new Decision(act, unit, release, resistance, door, parts, false, leaves, notes);
    }

    public Decision leaving() {
        return new Decision(act, unit, release, resistance, door, parts, open, true, notes);
    }

    /** With a note on what it turned: a figure is kept to a tenth. */
    public Decision noting(String what, Object value) {
        Map<String, Object> all = new HashMap<>(notes);
        all.put(what, value instanceof Double d ? Math.rint(d * 10) / 10 : value);
        return new Decision(act, unit, release, resistance, door, parts, open, leaves, all);
    }

    /** With a piece before. */
    public Decision after(Part lead) {
        if (lead.isEmpty()) return this;
        List<Part> all = new ArrayList<>(List.of(lead.as(Part.Role.LEAD)));
        all.addAll(parts);
        return saying(all);
    }

    /** With a piece behind. */
    public Decision then(Part next) {
        if (next.isEmpty()) return this;
        List<Part> all = new ArrayList<>(parts);
        all.add(next);
        return saying(all);
    }
}
