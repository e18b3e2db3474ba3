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
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.ClientReply;
import org.understudy.client.mind.Gates;
import org.understudy.session.Release;
import org.understudy.session.TurnTrace.Door;

/**
 * Watches one session for what should not have been said yet, in every authored line of every turn: the whole of a unit
 * below its gate, half of it more than two steps below, a passage of the memory more than one step below, and anything
 * that takes for granted what was never told. Decides from the trace alone, by rules of its own.
 */
final class Leaks {
    private static final Pattern UNIT_LINE = Pattern.compile("([a-z0-9-]+)/(full|half|more)/\\d+");
    private static final Pattern PASSAGE = Pattern.compile("segments/([a-z0-9-]+)/(?:past|present)/\\d+");

    private static final Pattern FURTHER = Pattern.compile("further/(\\d+)/\\d+");

    /** Trust in a trace is rounded to a tenth. */
    private static final double ROUNDING = 0.05;

    private final ClientCase clientCase;
    private final Map<String, Release> told = new HashMap<>();
    private long count;

    /** @param phase whose earlier phases' tellings count as told */
    Leaks(ClientCase clientCase, Optional<Phase> phase) {
        this.clientCase = clientCase;
        phase.ifPresent(p -> p.known().forEach(u -> told.put(u, Release.FULL)));
    }

    static Leaks in(ClientCase clientCase, Optional<String> phase) {
        var card = clientCase.card();
        return new Leaks(clientCase, phase.flatMap(card::phase).or(() -> card.phases().stream()
                .findFirst()));
    }

    long count() {
        return count;
    }

    /** Looks at the next reply of the session. Whether it leaked. */
    boolean leaks(ClientReply reply) {
        long before = count;
        if (reply.trace().extra().get("lines") instanceof List<?> lines) {
            for (Object line : lines) {
                look(String.valueOf(line), reply.trace().door());
                further(String.valueOf(line), reply);
            }
        }
        reply.trace().release().filter(r -> r != Release.BLOCKED).flatMap(r -> reply.trace()
                .unit()
                .map(u -> told.merge(u, r, (a, b) -> a.compareTo(b) >= 0 ? a : b)));
        return count > before;
    }

    private void look(String line, Optional<Door> door) {
        Matcher unit = UNIT_LINE.matcher(line);
        if (unit.matches()) {
            Optional<DisclosureUnit> of = clientCase.unit(unit.group(1));
            if (of.isEmpty() || of.get().risk().isPresent()) return;
            switch (unit.group(2)) {
                case "full" -> check(of.get(), door, Release.FULL, 0, 0);
                case "half" -> check(of.get(), door, Release.HALF, 2 * Gates.STEP, 1);
                // more of a thing is said with all of it, or once half has been told
                default -> check(of.get(), door, Release.HALF, 0, 0);
            }
        }
        Matcher passage = PASSAGE.matcher(line);
        if (passage.matches()) {
            segment(passage.group(1))
                    .flatMap(Segment::unit)
                    .flatMap(clientCase::unit)
                    .ifPresent(u -> check(u, door, Release.HALF, Gates.STEP, 1));
        }
    }

    /** What is answered about one's own words has a trust of its own. */
    private void further(String line, ClientReply reply) {
        Matcher asked = FURTHER.matcher(line);
        if (!asked.matches()) return;
        double needed = clientCase
                .voice()
                .further()
                .get(Integer.parseInt(asked.group(1)))
                .trust();
        if (reply.state().trust() < needed - ROUNDING) count++;
    }

    /** Open by trust and depth, or told as far before. */
    private void check(DisclosureUnit u, Optional<Door> door, Release as, double below, int lacking) {
        Release before = told.get(u.id());
        if (before != null && before.compareTo(as) >= 0) return;
        Optional<Door> own = door.filter(d -> d.unit().equals(u.id()));
        boolean open = own.filter(d ->
                        d.trust() >= u.gate().trust() - below - ROUNDING && d.depth() >= Gates.depthNeeded(u) - lacking)
                .isPresent();
        if (!open) count++;
    }

    private Optional<Segment> segment(String id) {
        return clientCase.imaginal().stream()
                .flatMap(i -> i.segments().stream())
                .filter(g -> g.id().equals(id))
                .findFirst();
    }
}
