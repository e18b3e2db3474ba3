package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.understudy.casebook.DisclosureUnit.Layer;
import org.understudy.client.ClientReply;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Thresholds;
import org.understudy.session.Release;

/** What is told, to whom, and how deep. */
final class DisclosureRows {
    private final Sessions played;
    private final Thresholds thresholds;

    private DisclosureRows(Sessions played) {
        this.played = played;
        this.thresholds = Thresholds.of(played.clientCase());
    }

    static List<Row> of(Sessions played) {
        return new DisclosureRows(played).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        double g = disclosed(Bot.G);
        double e = disclosed(Bot.E);
        double worst = Math.max(disclosed(Bot.A), Math.max(disclosed(Bot.P), disclosed(Bot.H)));
        rows.add(Row.atLeast("units disclosed, skilled G over the best of A, P, H", worst == 0 ? 99 : g / worst, 2)
                .noting("G " + Row.number(g) + ", staged E " + Row.number(e)));
        double gap = ends(Bot.G) - Math.max(ends(Bot.A), Math.max(ends(Bot.P), ends(Bot.H)));
        rows.add(Row.atLeast("trust at the end, G over the best of A, P, H", gap, 30)
                .noting("G ends at " + Row.number(ends(Bot.G))));
        List<Double> bad = new ArrayList<>(trusts(Bot.A));
        bad.addAll(trusts(Bot.P));
        bad.addAll(trusts(Bot.H));
        rows.add(Row.atLeast("Cliff's delta of end trust, G against A, P, H", Stats.cliff(trusts(Bot.G), bad), 0.8));
        rows.add(Row.atLeast(
                "Spearman of trust and deepest gate told, G",
                Stats.mean(played.of(Bot.G).stream().map(this::monotone).toList()),
                0.8));
        int cured = 0;
        int all = 0;
        for (Bot b : List.of(Bot.S, Bot.F, Bot.A)) {
            for (Played p : played.of(b)) {
                all++;
                if (p.replies().stream()
                        .anyMatch(r -> Sessions.told(r)
                                && r.trace().release().get() == Release.FULL
                                && played.clientCase()
                                        .unit(r.trace().unit().get())
                                        .filter(u -> u.layer() == Layer.BELIEF)
                                        .isPresent())) cured++;
            }
        }
        rows.add(Row.atMost("self-cure: S, F, A reach the belief layer", (double) cured / all, 0.02)
                .noting(all + " sessions"));
        return rows;
    }

    private double monotone(Played p) {
        List<Double> trust = new ArrayList<>();
        List<Double> deepest = new ArrayList<>();
        double most = 0;
        for (ClientReply r : p.replies()) {
            if (Sessions.told(r)) most = Math.max(most, level(r));
            trust.add(r.state().trust());
            deepest.add(most);
        }
        return Stats.spearman(trust, deepest);
    }

    /** The trust a telling speaks for: what all of it wants where all of it came out, a step less for half. */
    private double level(ClientReply r) {
        double gate =
                thresholds.of(played.clientCase().unit(r.trace().unit().get()).orElseThrow());
        return r.trace().release().get() == Release.FULL ? gate : gate - Gates.STEP;
    }

    private double disclosed(Bot bot) {
        return Stats.mean(played.of(bot).stream()
                .map(p -> (double) p.replies().stream()
                        .filter(Sessions::told)
                        .map(r -> r.trace().unit().get())
                        .distinct()
                        .count())
                .toList());
    }

    private List<Double> trusts(Bot bot) {
        return played.of(bot).stream().map(Played::endTrust).toList();
    }

    private double ends(Bot bot) {
        return Stats.mean(trusts(bot));
    }
}
