package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.Temperament.Attachment;
import org.understudy.client.ClientReply;
import org.understudy.client.mind.Style;
import org.understudy.session.Setting;

/**
 * Whether a bot can tell the client's traits (M17): the style from the words alone, the attachment from how trust moved. It
 * names each session after the nearest mean of the others, on standardised measures.
 */
final class TraitRows {
    private static final int TURNS = 30;

    private TraitRows() {}

    static List<Row> of(ClientCase clientCase, TechniqueCoder coder, int sessions) {
        int each = Math.clamp(sessions, 4, 12);
        Map<String, List<Played>> styles = new TreeMap<>();
        for (String style : Style.names()) styles.put(style, play(clientCase, style, Bot.G, coder, each));
        Map<String, List<Played>> attachments = new TreeMap<>();
        for (Attachment a : Attachment.values())
            attachments.put(a.name().toLowerCase(Locale.ROOT), play(clientCase.with(a), "plain", Bot.U, coder, each));
        String means = styles.entrySet().stream()
                .map(e -> e.getKey() + " "
                        + Row.number(Stats.mean(e.getValue().stream()
                                .map(p -> Texts.meanWords(p.texts()))
                                .toList())))
                .collect(Collectors.joining(", "));
        return List.of(
                Row.atLeast("style named from a session by a bot, of six", named(styles, TraitRows::words), 0.4)
                        .noting("chance .167; words a turn: " + means),
                Row.reported(
                                "attachment named from the course of trust by a bot, of four",
                                named(attachments, TraitRows::course))
                        .noting("chance .25; " + 4 * each + " sessions with two ruptures"));
    }

    private static List<Played> play(ClientCase c, String style, Bot bot, TechniqueCoder coder, int count) {
        Setting setting = new Setting(Optional.empty(), style, 50, Optional.empty());
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> Played.session(bot, c, setting, coder, 4000 + i, TURNS))
                .toList();
    }

    private static double[] words(Played p) {
        List<String> turns = p.texts();
        return new double[] {
            Texts.meanWords(turns),
            Texts.shareShort(turns),
            Texts.hedgesPer100(turns),
            Texts.shareAsking(turns),
            Texts.variation(turns),
            Texts.shareLong(turns),
            share(p, "resist.hostile"),
            share(p, "resist.tangent"),
            share(p, "resist.comply"),
            share(p, "silence.short"),
            share(p, "elaborate")
        };
    }

    /** What a reader of the trace sees: the greatest fall and rise of a turn, where trust ends, how often it slips. */
    private static double[] course(Played p) {
        double fall = 0;
        double rise = 0;
        double slips = 0;
        double before = p.startTrust();
        for (var r : p.replies()) {
            double change = r.state().trust() - before;
            fall = Math.min(fall, change);
            rise = Math.max(rise, change);
            if (change < 0 && change > -1) slips++;
            before = r.state().trust();
        }
        double takenBack = p.replies().stream()
                .flatMap(r -> r.trace().effects().stream())
                .filter(e -> e.event().equals("told_deep"))
                .count();
        return new double[] {fall, rise, slips, takenBack, p.endTrust() - p.startTrust()};
    }

    /** How often a session has a way of answering: as the act itself, or in a line of that kind beside something else. */
    private static double share(Played p, String way) {
        return (double) p.replies().stream()
                        .filter(r -> r.trace().act().equals(way) || lines(r).contains("frames/" + way + "/"))
                        .count()
                / p.replies().size();
    }

    private static String lines(ClientReply reply) {
        return String.valueOf(reply.trace().extra().get("lines"));
    }

    /** The share of sessions whose nearest class mean, their own session left out, is their own class. */
    private static double named(Map<String, List<Played>> classes, Function<Played, double[]> measured) {
        Map<String, List<double[]>> points = new TreeMap<>();
        classes.forEach((k, v) -> points.put(k, v.stream().map(measured).toList()));
        List<double[]> all = points.values().stream().flatMap(List::stream).toList();
        double[] spread = spread(all);
        int right = 0;
        for (var own : points.entrySet()) {
            for (double[] x : own.getValue()) {
                String nearest = "";
                double least = Double.MAX_VALUE;
                for (var other : points.entrySet()) {
                    double d = distance(x, mean(other.getValue(), x), spread);
                    if (d < least) {
                        least = d;
                        nearest = other.getKey();
                    }
                }
                if (nearest.equals(own.getKey())) right++;
            }
        }
        return (double) right / all.size();
    }

    private static double[] mean(List<double[]> points, double[] without) {
        List<double[]> others = new ArrayList<>(points);
        others.removeIf(p -> p == without);
        double[] mean = new double[without.length];
        for (double[] p : others) for (int i = 0; i < mean.length; i++) mean[i] += p[i] / others.size();
        return mean;
    }

    private static double[] spread(List<double[]> all) {
        double[] mean = mean(all, new double[all.getFirst().length]);
        double[] spread = new double[mean.length];
        for (double[] p : all)
            for (int i = 0; i < mean.length; i++) spread[i] += (p[i] - mean[i]) * (p[i] - mean[i]) / all.size();
        for (int i = 0; i < spread.length; i++) spread[i] = Math.max(1e-9, Math.sqrt(spread[i]));
        return spread;
    }

    private static double distance(double[] a, double[] b, double[] spread) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]) / (spread[i] * spread[i]);
        return sum;
    }
}
