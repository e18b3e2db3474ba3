package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.ClientReply;
import org.understudy.client.Clients;
import org.understudy.client.SimulatedClient;
import org.understudy.client.aim.Ask;
import org.understudy.client.mind.Gates;
import org.understudy.session.Release;

/**
 * Tries the door of one unit as a patient counselor would who knows the case: what it requires is asked for first, words are put
 * to what lies deep, then the unit's own questions, with time to breathe between. The client trusts a given level throughout,
 * so that depth, requirements and questions are tried together and trust alone is given.
 */
final class DoorTrial {
    private static final long SEED = 17_000;

    private static final String BREATH = "Thank you.";

    /** Reflections and Socratic questions on one unit, at most. */
    private static final int NEARER = 6;

    /** Of each unit's own questions. */
    private static final int ASKS = 5;

    private final ClientCase clientCase;
    private final TechniqueCoder coder;
    private final double trust;

    /** @param trust what a skilled counselor earns in this case, 0 to 100 */
    DoorTrial(ClientCase clientCase, TechniqueCoder coder, double trust) {
        this.clientCase = clientCase;
        this.coder = coder;
        this.trust = trust;
    }

    /**
     * How far a door came open.
     *
     * @param depth the most depth credit its door has shown
     */
    record Outcome(Release told, double depth) {}

    /** The furthest it came open in any phase; what was known before is told again. */
    Outcome of(DisclosureUnit unit) {
        Outcome furthest = new Outcome(Release.BLOCKED, 0);
        for (Phase phase : clientCase.card().phases()) {
            Outcome outcome = in(phase, unit);
            if (outcome.told().compareTo(furthest.told()) >= 0) furthest = outcome;
            if (furthest.told() == Release.FULL) return furthest;
        }
        return furthest;
    }

    private Outcome in(Phase phase, DisclosureUnit unit) {
        SimulatedClient client = Clients.trusting(clientCase, Played.plain(Optional.of(phase.id())), SEED, _ -> trust);
        Outcome outcome = new Outcome(Release.BLOCKED, 0);
        for (DisclosureUnit one : order(unit)) outcome = opened(one, one == unit ? Release.FULL : Release.HALF, client);
        return outcome;
    }

    /** What must come first, then the unit itself. */
    private List<DisclosureUnit> order(DisclosureUnit unit) {
        Set<DisclosureUnit> order = new LinkedHashSet<>();
        before(unit, order, new LinkedHashSet<>());
        return List.copyOf(order);
    }

    private void before(DisclosureUnit unit, Set<DisclosureUnit> order, Set<String> met) {
        if (!met.add(unit.id())) return;
        unit.requires().forEach(id -> clientCase.unit(id).ifPresent(u -> before(u, order, met)));
        order.add(unit);
    }

    private Outcome opened(DisclosureUnit unit, Release wanted, SimulatedClient client) {
        Release told = Release.BLOCKED;
        double depth = 0;
        for (String line : lines(unit)) {
            ClientReply reply = client.reply(line, coder.code(line, CodingContext.NONE));
            var trace = reply.trace();
            if (trace.unit().filter(unit.id()::equals).isEmpty()) continue;
            Release now = trace.release().orElse(Release.BLOCKED);
            if (now.compareTo(told) > 0) told = now;
            depth = Math.max(depth, trace.door().map(d -> d.depth()).orElse(0.0));
            if (told.compareTo(wanted) >= 0) break;
        }
        return new Outcome(told, depth);
    }

    private static List<String> lines(DisclosureUnit unit) {
        List<String> lines = new ArrayList<>();
        if (Gates.depthNeeded(unit) > 0) {
            unit.unsaid().forEach(u -> lines.add("Underneath that, it's " + u + "."));
            unit.tags().forEach(t -> lines.add("What does that say about you, when you think about " + t + "?"));
        }
        List<String> all = new ArrayList<>(lines.subList(0, Math.min(NEARER, lines.size())));
        for (String ask : unit.asks().stream()
                .map(a -> Ask.of(unit, a).text())
                .limit(ASKS)
                .toList()) all.addAll(List.of(BREATH, BREATH, ask, ask));
        return all;
    }
}
