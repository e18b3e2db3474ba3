package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;
import org.understudy.client.ClientReply;
import org.understudy.client.retell.Heat;
import org.understudy.session.Setting;

/**
 * Whether distress falls over the retellings of one session. It must not as a rule: in competent runs it does in about six of
 * ten (design §3.4, evidence §1.8). Only sessions with two retellings and more can say.
 */
final class FallRows {
    private static final int TURNS = 45;

    /** Points by which the last retelling's peak must lie below the first's. */
    private static final double FALL = 3;

    private FallRows() {}

    static List<Row> of(ClientCase clientCase, TechniqueCoder coder, int sessions) {
        if (clientCase.imaginal().isEmpty()) return List.of();
        int count = Math.max(24, sessions);
        Setting setting = Played.plain(Optional.of("imaginal"));
        List<List<Double>> peaks = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> peaks(Played.session(Bot.M, clientCase, setting, coder, 9000 + i, TURNS)))
                .filter(p -> p.size() >= 2)
                .toList();
        long fell =
                peaks.stream().filter(p -> p.getFirst() - p.getLast() >= FALL).count();
        double share = peaks.isEmpty() ? 0 : (double) fell / peaks.size();
        return List.of(Row.reported("distress peaks lower in the last retelling, share of sessions", share)
                .noting(peaks.size() + " of " + count + " sessions with two retellings; the seed lets " + Heat.SETTLES
                        + " of them settle"));
    }

    /** The highest distress of each retelling. */
    private static List<Double> peaks(Played p) {
        List<Double> peaks = new ArrayList<>();
        boolean telling = false;
        for (int i = 0; i < p.replies().size(); i++) {
            ClientReply r = p.replies().get(i);
            boolean begins = p.asked().get(i).contains("once more") || !telling && passage(r);
            if (begins) peaks.add(0.0);
            telling |= begins;
            if (telling)
                peaks.set(peaks.size() - 1, Math.max(peaks.getLast(), r.state().distress()));
        }
        return peaks;
    }

    private static boolean passage(ClientReply r) {
        return r.trace().act().equals("retell.present") || r.trace().act().equals("retell.past");
    }
}
