package org.understudy.client.fidelity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.ClientTalkCoder;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.client.ClientReply;
import org.understudy.client.read.Words;
import org.understudy.session.Speaker;
import org.understudy.session.TalkType;
import org.understudy.session.Turn;

/** What the client says after each thing a counselor does, beside what people said (design §5.1, second table). */
final class TalkRows {
    /** Replies below which a kind of counselor turn is not compared. */
    private static final int ENOUGH = 20;

    /** More than none: change talk carries over (design §3.4). */
    private static final double ABOVE = 0.001;

    private final Map<After, List<Integer>> lengths = new EnumMap<>(After.class);
    private final Map<After, double[]> talk = new EnumMap<>(After.class);
    private final double[] base = new double[TalkType.values().length];
    private final double[] afterChange = new double[TalkType.values().length];
    private final ClientTalkCoder coder = BuiltInCoder.load().clientTalk();

    private TalkRows() {}

    static List<Row> of(Sessions played) {
        TalkRows rows = new TalkRows();
        for (Bot bot : List.of(Bot.G, Bot.E, Bot.A)) played.of(bot).forEach(p -> rows.read(p, bot != Bot.A));
        return rows.rows();
    }

    private void read(Played p, boolean skilled) {
        TalkType before = null;
        for (int i = 0; i < p.replies().size(); i++) {
            ClientReply reply = p.replies().get(i);
            Turn asked = Turn.said(0, Speaker.COUNSELOR, p.asked().get(i), Instant.EPOCH);
            TalkType type =
                    coder.code(reply.text(), new CodingContext(List.of(asked))).talk();
            After.of(String.valueOf(reply.trace().extra().get("main"))).ifPresent(after -> {
                lengths.computeIfAbsent(after, _ -> new ArrayList<>()).add(Words.count(reply.text()));
                talk.computeIfAbsent(after, _ -> new double[base.length])[type.ordinal()]++;
            });
            if (!skilled) continue;
            if (before != null) base[type.ordinal()]++;
            if (before == TalkType.CHANGE) afterChange[type.ordinal()]++;
            before = type;
        }
    }

    private List<Row> rows() {
        double momentum = change(afterChange) - change(base);
        return List.of(
                profile(),
                divergence(),
                Row.atLeast("momentum: change talk after change talk, above its share", momentum, ABOVE)
                        .beside(".565 against .25", "")
                        .noting(Row.number(change(afterChange)) + " against " + Row.number(change(base))
                                + "; client talk by the built-in coder, which also tells the client how a line leans"));
    }

    /** The widest gap between our lengths and people's at the two points that are published: five words and the median. */
    private Row profile() {
        double worst = 0;
        List<String> each = new ArrayList<>();
        for (var one : lengths.entrySet()) {
            if (one.getValue().size() < ENOUGH) continue;
            double gap = Math.max(
                    Math.abs(share(one.getValue(), 5) - one.getKey().shortShare()),
                    Math.abs(share(one.getValue(), one.getKey().median()) - 0.5));
            worst = Math.max(worst, gap);
            each.add(one.getKey().words() + " " + Row.number(gap));
        }
        return Row.reported("length by technique: widest gap to people's distribution", worst)
                .noting("at five words and at people's median; " + String.join(", ", each));
    }

    private Row divergence() {
        double sum = 0;
        int n = 0;
        List<String> each = new ArrayList<>();
        for (var one : talk.entrySet()) {
            double all = 0;
            for (double c : one.getValue()) all += c;
            if (all < ENOUGH) continue;
            double[] p = new double[base.length];
            for (int i = 0; i < p.length; i++) p[i] = one.getValue()[i] / all;
            double d = Stats.divergence(p, one.getKey().talk());
            sum += d;
            n++;
            each.add(one.getKey().words() + " " + Row.number(d));
        }
        return Row.reported("talk by technique: mean divergence from people's (JSD, bits)", n == 0 ? 1 : sum / n)
                .noting(String.join(", ", each)
                        + "; the built-in coder reads client talk with macro-F1 .50, people agree at kappa .47");
    }

    private static double change(double[] counts) {
        double all = 0;
        for (double c : counts) all += c;
        return all == 0 ? 0 : counts[TalkType.CHANGE.ordinal()] / all;
    }

    private static double share(List<Integer> lengths, int atMost) {
        return (double) lengths.stream().filter(l -> l <= atMost).count() / lengths.size();
    }
}
