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

/** Whether a good counselor earns, in the best of the case's phases, the trust every gate asks for (design §3.1). */
public final class ReachLint {
    private static final long SEED = 13_000;

    /** Long enough that trust has come as far as it comes. */
    private static final int TURNS = 50;

    /** Sessions of each skilled counselor in each phase. */
    private static final int SESSIONS = 2;

    private ReachLint() {}

    public static List<CaseFinding> check(CaseLinter.Linted linted, TechniqueCoder coder) {
        double reached = reached(linted.clientCase(), coder);
        List<CaseFinding> findings = new ArrayList<>();
        for (DisclosureUnit unit : linted.clientCase().units()) {
            if (unit.gate().trust() <= reached) continue;
            Object[] place = {"units", unit.id(), "gate"};
            findings.add(new CaseFinding(
                    Severity.REMARK,
                    linted.place(place),
                    "the gate of “" + unit.id() + "” is at "
                            + Row.number(unit.gate().trust()) + ", and skilled counselors came to "
                            + Row.number(reached) + " at most",
                    linted.spot(place)));
        }
        return findings;
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
