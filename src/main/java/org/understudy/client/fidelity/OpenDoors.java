package org.understudy.client.fidelity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.ClientReply;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Gates;
import org.understudy.session.Release;
import org.understudy.session.TurnTrace.Door;

/**
 * How far each unit of a case has been earned in one session, read from the traces alone. Trust is that of the door that
 * was tried, else the client's after the turn. Depth stands in a trace only where a door was tried: a line that tries none
 * is judged by trust.
 */
final class OpenDoors {
    /** Trust in a trace is rounded to a tenth. */
    private static final double ROUNDING = 0.05;

    private static final Pattern TOLD = Pattern.compile("([a-z0-9-]+)/(hint|half|full)/\\d+");

    private final double opening;
    private final Map<String, Release> told = new HashMap<>();
    private Optional<Door> door = Optional.empty();
    private double trust;

    /** @param phase whose earlier phases' tellings count as told */
    OpenDoors(ClientCase clientCase, Optional<Phase> phase) {
        Map<String, Double> start = new HashMap<>(clientCase.temperament().start());
        phase.ifPresent(p -> start.putAll(p.start()));
        opening = new Feelings(start).trust();
        phase.ifPresent(p -> p.known().forEach(u -> told.put(u, Release.FULL)));
    }

    /** A reply begins. */
    void at(ClientReply reply) {
        door = reply.trace().door();
        trust = reply.state().trust();
    }

    /** The reply is over: what it told is told. */
    void after(ClientReply reply) {
        reply.trace().release().filter(r -> r != Release.BLOCKED).flatMap(r -> reply.trace()
                .unit()
                .map(u -> tell(u, r)));
        // what came along with another matter, each line of which has been looked at itself
        if (reply.trace().extra().get("lines") instanceof List<?> lines)
            lines.stream()
                    .map(l -> TOLD.matcher(l.toString()))
                    .filter(Matcher::matches)
                    .forEach(m -> tell(
                            m.group(1),
                            switch (m.group(2)) {
                                case "hint" -> Release.HINT;
                                case "half" -> Release.HALF;
                                default -> Release.FULL;
                            }));
    }

    private Release tell(String unit, Release release) {
        return told.merge(unit, release, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    boolean toldAtLeast(DisclosureUnit u, Release release) {
        Release before = told.get(u.id());
        return before != null && before.compareTo(release) >= 0;
    }

    /** The door that was tried in this turn stands open to so many points below its gate, and lacking so much depth. */
    boolean tried(DisclosureUnit u, double below, int lacking) {
        return own(u).isPresent() && open(u, below, lacking);
    }

    /** The same, of a line that need not have tried a door of its own. */
    boolean open(DisclosureUnit u, double below, int lacking) {
        boolean deepEnough =
                own(u).map(d -> d.depth() >= Gates.depthNeeded(u) - lacking).orElse(true);
        return deepEnough && reaches(u, trust(u), below);
    }

    /** Harmless, and open to anybody from the first minute. */
    boolean openFromTheStart(DisclosureUnit u) {
        return Gates.isHarmless(u) && reaches(u, opening, 0);
    }

    boolean trusts(double needed) {
        return trust >= needed - ROUNDING;
    }

    /** The trust a line of the unit is judged by. */
    double trust(DisclosureUnit u) {
        return own(u).map(Door::trust).orElse(trust);
    }

    private Optional<Door> own(DisclosureUnit u) {
        return door.filter(d -> d.unit().equals(u.id()));
    }

    private static boolean reaches(DisclosureUnit u, double trust, double below) {
        return trust >= u.gate().trust() - below - ROUNDING;
    }
}
