package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseFinding.Severity;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.mind.Gates;
import org.understudy.session.Release;

/**
 * Whether a good counselor can have all of every unit (design §3.1): the trust its gate asks for must be earned in the best of the
 * case's phases, and at that trust the unit must come out whole to one who asks first for what it requires and puts words to what
 * lies deep. Units of risk are answered whatever their gate.
 */
public final class ReachLint {
    private static final long SEED = 13_000;

    /** Long enough that trust has come as far as it comes. */
    private static final int TURNS = 50;

    /** Sessions of each skilled counselor in each phase. */
    private static final int SESSIONS = 2;

    private ReachLint() {}

    public static List<CaseFinding> check(CaseLinter.Linted linted, TechniqueCoder coder) {
        ClientCase c = linted.clientCase();
        double reached = reached(c, coder);
        DoorTrial trial = new DoorTrial(c, coder, reached);
        return c.units().parallelStream()
                .filter(u -> u.risk().isEmpty())
                .flatMap(u -> shut(u, reached, trial).map(why -> finding(u, why, linted)).stream())
                .toList();
    }

    /** What keeps a unit from being told, if anything does. */
    private static Optional<String> shut(DisclosureUnit unit, double reached, DoorTrial trial) {
        if (unit.gate().trust() > reached)
            return Optional.of("the gate of “" + unit.id() + "” is at "
                    + Row.number(unit.gate().trust()) + ", and skilled counselors came to " + Row.number(reached)
                    + " at most");
        // what wants trust alone is told to whoever has it
        if (Gates.depthNeeded(unit) == 0 && unit.requires().isEmpty()) return Optional.empty();
        DoorTrial.Outcome outcome = trial.of(unit);
        if (outcome.told() == Release.FULL) return Optional.empty();
        String why = outcome.depth() < Gates.depthNeeded(unit)
                ? "; its door wants depth " + Gates.depthNeeded(unit) + " and came to " + Row.number(outcome.depth())
                : unit.requires().isEmpty() ? "" : "; it requires " + String.join(", ", unit.requires());
        return Optional.of("“" + unit.id() + "” was not told whole at trust " + Row.number(reached)
                + " to one who asked for all it requires first, but came to “"
                + outcome.told().code() + "”" + why);
    }

    private static CaseFinding finding(DisclosureUnit unit, String why, CaseLinter.Linted linted) {
        Object[] place = {"units", unit.id(), "gate"};
        return new CaseFinding(Severity.PROBLEM, linted.place(place), why, linted.spot(place));
    }

    /** The most trust any session of a skilled counselor came to. */
    static double reached(ClientCase clientCase, TechniqueCoder coder) {
        List<Optional<String>> phases = new ArrayList<>(List.of(Optional.empty()));
        clientCase.card().phases().stream().map(Phase::id).map(Optional::of).forEach(phases::add);
        List<Bot> good = List.of(Bot.G, Bot.E);
        return IntStream.range(0, phases.size() * good.size() * SESSIONS)
                .parallel()
                .mapToObj(i -> Played.session(
                        good.get(i % good.size()),
                        clientCase,
                        Played.plain(phases.get(i / good.size() % phases.size())),
                        coder,
                        SEED + i,
                        TURNS))
                .flatMapToDouble(
                        p -> p.replies().stream().mapToDouble(r -> r.state().trust()))
                .max()
                .orElse(0);
    }
}
