package org.understudy.practice.authoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.fidelity.Played;
import org.understudy.practice.authoring.Withheld.Reason;
import org.understudy.session.Release;
import org.understudy.session.TurnTrace;
import org.understudy.session.TurnTrace.Door;

/** How each unit was tried over all sessions, to say of those nobody was told why. */
final class Tries {
    private static final class Tried {
        private int asked;
        private Optional<Door> byTrust = Optional.empty();
        private Optional<Door> byDepth = Optional.empty();
        private boolean open;

        private void at(Door door) {
            open |= door.open();
            if (byTrust.filter(d -> lacks(d) <= lacks(door)).isEmpty()) byTrust = Optional.of(door);
            boolean trusted = lacks(door) <= 0;
            if (trusted && byDepth.filter(d -> d.depth() >= door.depth()).isEmpty()) byDepth = Optional.of(door);
        }

        private static double lacks(Door door) {
            return door.trustNeeded() - door.trust();
        }
    }

    private final Map<String, Tried> tried = new HashMap<>();

    /** Units of which at least half was told in some session: what rests on them may be come to. */
    private final Set<String> told = new HashSet<>();

    void count(Played played) {
        played.replies().forEach(reply -> count(reply.trace()));
    }

    private void count(TurnTrace trace) {
        if (trace.unit().isEmpty()) return;
        String unit = trace.unit().get();
        Tried now = tried.computeIfAbsent(unit, _ -> new Tried());
        now.asked++;
        trace.door().filter(d -> d.unit().equals(unit)).ifPresent(now::at);
        if (trace.release().filter(r -> r.compareTo(Release.HALF) >= 0).isPresent()) told.add(unit);
    }

    /** Why nobody was told all of it. */
    Withheld why(DisclosureUnit unit) {
        Tried now = tried.getOrDefault(unit.id(), new Tried());
        if (now.asked == 0) {
            boolean reachable = told.containsAll(unit.requires());
            return new Withheld(reachable ? Reason.NOT_ASKED : Reason.NEEDS_ANOTHER, 0, 0, 0);
        }
        if (now.open || now.byTrust.isEmpty()) return new Withheld(Reason.IN_PART, now.asked, 0, 0);
        if (now.byDepth.isEmpty()) {
            Door door = now.byTrust.get();
            return new Withheld(Reason.TRUST, now.asked, door.trust(), door.trustNeeded());
        }
        Door door = now.byDepth.get();
        return new Withheld(Reason.DEPTH, now.asked, door.depth(), door.depthNeeded());
    }
}
