package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Layer;
import org.understudy.client.ClientReply;
import org.understudy.client.mind.Gates;
import org.understudy.session.Release;
import org.understudy.session.Rupture;
import org.understudy.session.TurnTrace;

/** Plays every simulated counselor against a case and sets what came back beside the pass lines (design §3.9). */
public final class FidelitySuite {
    private static final String HUMAN = "human clients (AnnoMI, high quality): ";

    private final ClientCase clientCase;
    private final Map<Bot, List<Played>> played = new EnumMap<>(Bot.class);
    private final List<Row> rows = new ArrayList<>();

    private FidelitySuite(ClientCase clientCase) {
        this.clientCase = clientCase;
    }

    /**
     * The table for one case.
     *
     * @param sessions sessions a counselor, each with its own seed
     * @param turns counselor turns a session
     */
    public static List<Row> run(ClientCase clientCase, TechniqueCoder coder, int sessions, int turns) {
        FidelitySuite suite = new FidelitySuite(clientCase);
        for (Bot bot : Bot.values()) {
            List<Played> all = new ArrayList<>();
            for (int i = 0; i < sessions; i++) {
                all.add(Played.session(bot, clientCase, Played.plain(Optional.empty()), coder, 1000 + i, turns));
            }
            suite.played.put(bot, all);
        }
        suite.rows.addAll(AimTest.rows(clientCase));
        suite.safety();
        suite.disclosure();
        suite.feelings();
        suite.protection();
        suite.language();
        suite.rows.addAll(ExposureTest.rows(clientCase, coder, sessions));
        suite.machine(coder, turns);
        return List.copyOf(suite.rows);
    }

    private void safety() {
        long turns = 0;
        long leaks = 0;
        long conflicts = 0;
        for (List<Played> all : played.values()) {
            for (Played p : all) {
                Map<String, String> ledger = new HashMap<>();
                for (ClientReply r : p.replies()) {
                    turns++;
                    if (leaks(r.trace())) leaks++;
                    if (!told(r)) continue;
                    DisclosureUnit unit =
                            clientCase.unit(r.trace().unit().orElseThrow()).orElseThrow();
                    for (var fact : unit.facts().entrySet()) {
                        String before = ledger.put(fact.getKey(), fact.getValue());
                        if (before != null && !before.equals(fact.getValue())) conflicts++;
                    }
                }
            }
        }
        rows.add(Row.none("gated leaks (full text below a gate)", leaks, turns + " turns"));
        rows.add(Row.none("fact contradictions", conflicts, turns + " turns"));
    }

    private static boolean leaks(TurnTrace t) {
        boolean full = t.extra().get("lines") instanceof List<?> all
                && all.stream().anyMatch(l -> String.valueOf(l).contains("/full/"));
        return full
                && t.door()
                        .filter(d -> d.trust() < d.trustNeeded() - 0.05 || d.depth() < d.depthNeeded())
                        .isPresent();
    }

    private static boolean told(ClientReply r) {
        return r.trace().unit().isPresent()
                && r.trace()
                        .release()
                        .filter(x -> x.compareTo(Release.HALF) >= 0)
                        .isPresent();
    }

    private void disclosure() {
        double g = disclosed(Bot.G);
        double e = disclosed(Bot.E);
        double worst = Math.max(disclosed(Bot.A), Math.max(disclosed(Bot.P), disclosed(Bot.H)));
        rows.add(Row.atLeast(
                "units disclosed, skilled G over the best of A, P, H",
                worst == 0 ? 99 : g / worst,
                2,
                "",
                "G " + Row.number(g) + ", staged E " + Row.number(e)));
        double gap = ends(Bot.G) - Math.max(ends(Bot.A), Math.max(ends(Bot.P), ends(Bot.H)));
        rows.add(Row.atLeast(
                "trust at the end, G over the best of A, P, H", gap, 30, "", "G ends at " + Row.number(ends(Bot.G))));
        List<Double> bad = new ArrayList<>(trusts(Bot.A));
        bad.addAll(trusts(Bot.P));
        bad.addAll(trusts(Bot.H));
        rows.add(Row.atLeast(
                "Cliff's delta of end trust, G against A, P, H", Stats.cliff(trusts(Bot.G), bad), 0.8, "", ""));
        rows.add(Row.atLeast(
                "Spearman of trust and deepest gate told, G",
                Stats.mean(played.get(Bot.G).stream().map(this::monotone).toList()),
                0.8,
                "",
                ""));
        int cured = 0;
        int all = 0;
        for (Bot b : List.of(Bot.S, Bot.F, Bot.A)) {
            for (Played p : played.get(b)) {
                all++;
                if (p.replies().stream()
                        .anyMatch(r -> told(r)
                                && r.trace().release().get() == Release.FULL
                                && clientCase
                                        .unit(r.trace().unit().get())
                                        .filter(u -> u.layer() == Layer.BELIEF)
                                        .isPresent())) cured++;
            }
        }
        rows.add(Row.atMost("self-cure: S, F, A reach the belief layer", (double) cured / all, 0.02, "", ""));
    }

    private double monotone(Played p) {
        List<Double> trust = new ArrayList<>();
        List<Double> deepest = new ArrayList<>();
        double most = 0;
        for (ClientReply r : p.replies()) {
            if (told(r))
                most = Math.max(
                        most,
                        clientCase
                                .unit(r.trace().unit().get())
                                .orElseThrow()
                                .gate()
                                .trust());
            trust.add(r.state().trust());
            deepest.add(most);
        }
        return Stats.spearman(trust, deepest);
    }

    /** The trust a release speaks for: the gate itself, or one or two steps below it. */
    private double level(ClientReply r) {
        if (r.trace().unit().isEmpty() || r.trace().release().isEmpty()) return 0;
        double gate = clientCase
                .unit(r.trace().unit().get())
                .map(u -> u.gate().trust())
                .orElse(0.0);
        return switch (r.trace().release().get()) {
            case FULL -> gate;
            case HALF -> gate - Gates.STEP;
            case HINT -> gate - 2 * Gates.STEP;
            case BLOCKED -> 0;
        };
    }

    private double disclosed(Bot bot) {
        return Stats.mean(played.get(bot).stream()
                .map(p -> (double) p.replies().stream()
                        .filter(FidelitySuite::told)
                        .map(r -> r.trace().unit().get())
                        .distinct()
                        .count())
                .toList());
    }

    private List<Double> trusts(Bot bot) {
        return played.get(bot).stream().map(Played::endTrust).toList();
    }

    private double ends(Bot bot) {
        return Stats.mean(trusts(bot));
    }

    private void feelings() {
        double drift = played.get(Bot.R).stream()
                .mapToDouble(p -> Math.abs(p.replies()
                                .get(Math.min(19, p.replies().size() - 1))
                                .state()
                                .trust()
                        - p.startTrust()))
                .average()
                .orElse(0);
        rows.add(Row.atMost("default null: trust drift of a parrot over 20 turns", drift, 8, "", ""));
        double fall = Stats.mean(played.get(Bot.F).stream()
                .map(p -> p.startTrust() - p.endTrust())
                .toList());
        rows.add(Row.atLeast("formula empathy costs trust", fall, 5, "", ""));
        List<Double> back =
                played.get(Bot.U).stream().flatMap(p -> recovery(p).stream()).toList();
        double median = back.isEmpty() ? 99 : Stats.median(back);
        double within = back.isEmpty()
                ? 0
                : (double) back.stream().filter(t -> t >= 3 && t <= 8).count() / back.size();
        rows.add(Row.between(
                "repair: turns until trust is within 5 of before, median",
                median,
                3,
                8,
                Row.number(within * 100) + " % of " + back.size() + " ruptures within 3-8"));
        List<Double> latency =
                played.get(Bot.G).stream().flatMap(p -> yielding(p).stream()).toList();
        rows.add(Row.atLeast(
                "turns from first resistance to telling it, G, median",
                latency.isEmpty() ? 99 : Stats.median(latency),
                4,
                "",
                "LLM clients: a few turns (CARS 2026)"));
    }

    /** Turns after the repair until trust is within five of what it was before the rupture. */
    private static Optional<Double> recovery(Played p) {
        double before = -1;
        int repaired = -1;
        for (int i = 1; i < p.replies().size(); i++) {
            ClientReply r = p.replies().get(i);
            if (before < 0 && r.state().rupture() != Rupture.NONE)
                before = p.replies().get(i - 1).state().trust();
            boolean repair =
                    r.trace().effects().stream().anyMatch(e -> e.event().startsWith("repair"));
            if (before >= 0 && repaired < 0 && repair) repaired = i;
            if (repaired >= 0 && r.state().trust() >= before - 5) return Optional.of((double) (i - repaired));
        }
        return repaired < 0 ? Optional.empty() : Optional.of(99.0);
    }

    private Optional<Double> yielding(Played p) {
        for (int i = 0; i < p.replies().size(); i++) {
            TurnTrace t = p.replies().get(i).trace();
            if (t.resistance().isEmpty() || t.unit().isEmpty()) continue;
            for (int j = i + 1; j < p.replies().size(); j++) {
                ClientReply r = p.replies().get(j);
                if (r.trace().unit().equals(t.unit())
                        && r.trace().release().filter(x -> x == Release.FULL).isPresent()) {
                    return Optional.of((double) (j - i));
                }
            }
            return Optional.of((double) p.replies().size());
        }
        return Optional.empty();
    }

    private void protection() {
        Map<String, Integer> counts = new HashMap<>();
        int runs = 0;
        for (List<Played> all : played.values()) {
            for (Played p : all) {
                String before = "";
                int run = 0;
                for (ClientReply r : p.replies()) {
                    if (r.trace().resistance().isEmpty()) continue;
                    String pattern = r.trace().resistance().get();
                    counts.merge(pattern, 1, Integer::sum);
                    run = pattern.equals(before) ? run + 1 : 1;
                    before = pattern;
                    if (run >= 3) runs++;
                }
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        double most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0) / Math.max(1.0, all);
        rows.add(Row.atLeast("patterns of resistance used, of seven", counts.size(), 7, "", all + " times"));
        rows.add(Row.atMost("share of the commonest pattern", most, 0.35, "", ""));
        rows.add(Row.none("the same pattern three times running", runs, all + " times"));
        double gap = 100 * (sustains(Bot.A) - sustains(Bot.G));
        rows.add(Row.atLeast(
                "resisting turns, A minus G, points",
                gap,
                10,
                "",
                HUMAN + "sustain talk .27 low against .09 high quality"));
    }

    private double sustains(Bot bot) {
        return Stats.mean(played.get(bot).stream()
                .map(p -> (double) p.replies().stream()
                                .map(r -> r.trace().act())
                                .filter(
                                        a -> a.matches(
                                                "resist.*|rupture.*|advised.yesBut|confronted|disagree|hostile.*|homework.decline"))
                                .count()
                        / p.replies().size())
                .toList());
    }

    private void language() {
        List<Played> good = new ArrayList<>(played.get(Bot.G));
        good.addAll(played.get(Bot.E));
        List<List<String>> sessions = good.stream().map(Played::texts).toList();
        rows.add(Row.between("words a client turn", of(sessions, Texts::meanWords), 12, 25, HUMAN + "16.9; LLM 75.3"));
        rows.add(Row.between(
                "variation of turn length", of(sessions, Texts::variation), 0.8, 1.3, HUMAN + "1.08; LLM .32"));
        rows.add(Row.between(
                "turns of five words or fewer", of(sessions, Texts::shareShort), 0.25, 0.45, HUMAN + ".40; LLM .01"));
        rows.add(Row.between("hedges per 100 words", of(sessions, Texts::hedgesPer100), 3, 8, HUMAN + "5.5; LLM .9"));
        rows.add(Row.atMost(
                "four-word runs repeated in 400 words",
                of(sessions, Texts::repeatedFours),
                0.03,
                "<= .015",
                HUMAN + ".007; LLM .134"));
        rows.add(Row.atLeast(
                "distinct-1 at 400 words", of(sessions, t -> Texts.distinct(t, 1)), 0.36, "", HUMAN + ".40; LLM .39"));
        rows.add(Row.atLeast("distinct-2", of(sessions, t -> Texts.distinct(t, 2)), 0.78, "", HUMAN + ".84; LLM .74"));
        rows.add(Row.atLeast("distinct-3", of(sessions, t -> Texts.distinct(t, 3)), 0.93, "", HUMAN + ".96; LLM .84"));
        rows.add(Row.atLeast(
                "distinct three-word openers", of(sessions, Texts::distinctOpeners), 0.9, "", HUMAN + ".96; LLM .55"));
        rows.add(Row.atMost(
                "likest earlier turn (Jaccard), mean",
                of(sessions, Texts::meanMaxJaccard),
                0.25,
                "",
                HUMAN + ".17; LLM .49"));
        rows.add(Row.none(
                "exact repeats of six words and more",
                sessions.stream().mapToLong(Texts::exactRepeats).sum(),
                sessions.size() + " sessions"));
        double echo = Stats.mean(
                good.stream().map(p -> Texts.echo(p.asked(), p.texts())).toList());
        rows.add(Row.atMost("echo of the counselor's three-word runs", echo, 0.02, "", HUMAN + ".003; LLM .033"));
    }

    private static double of(List<List<String>> sessions, java.util.function.ToDoubleFunction<List<String>> measure) {
        return sessions.stream().mapToDouble(measure).average().orElse(0);
    }

    private void machine(TechniqueCoder coder, int turns) {
        Played first = played.get(Bot.G).getFirst();
        Played again = Played.session(Bot.G, clientCase, Played.plain(Optional.empty()), coder, 1000, turns);
        long different = first.texts().equals(again.texts()) ? 0 : 1;
        rows.add(Row.none("same seed, other words", different, "1 session"));
        List<Long> nanos = played.values().stream()
                .flatMap(List::stream)
                .flatMap(p -> p.nanos().stream())
                .toList();
        rows.add(Row.atMost("reply, 99th percentile, milliseconds", Stats.quantile(nanos, 0.99) / 1e6, 50, "< 30", ""));
    }
}
