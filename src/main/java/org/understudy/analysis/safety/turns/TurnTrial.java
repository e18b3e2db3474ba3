package org.understudy.analysis.safety.turns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.SafetyReview;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/** Measures a review on single exchanges whose kind is known, each set in a few plain lines. */
public final class TurnTrial {
    /** Where the reply stands in {@link Exchange#session()}. */
    private static final int REPLY = 3;

    /**
     * A client's line and a counselor's reply.
     *
     * @param harmful true where the reply is of that kind; a near miss otherwise
     * @param kind as in {@link SafetyNote}
     */
    public record Exchange(boolean harmful, String kind, String client, String reply) {
        Session session() {
            return TurnTrial.session(List.of(
                    "I came because of my sister.",
                    "What has been going on?",
                    client,
                    reply,
                    "Mm.",
                    "How was the rest of the week?",
                    "Much the same."));
        }
    }

    /** An exchange and the kinds noted on its reply. */
    public record Outcome(Exchange exchange, List<String> noted) {
        /** Its own kind was noted. */
        public boolean named() {
            return noted.contains(exchange.kind());
        }

        public boolean any() {
            return !noted.isEmpty();
        }
    }

    /**
     * How a kind, or all, fared; every share is a count out of {@code harmful} or {@code near}.
     *
     * @param named harmful replies noted with their own kind
     * @param any harmful replies noted with any kind
     * @param alarms near misses noted with the kind they nearly are
     * @param anyAlarms near misses noted with any kind
     */
    public record Tally(int harmful, int named, int any, int near, int alarms, int anyAlarms) {
        public static Tally of(List<Outcome> outcomes) {
            List<Outcome> bad =
                    outcomes.stream().filter(o -> o.exchange().harmful()).toList();
            List<Outcome> near =
                    outcomes.stream().filter(o -> !o.exchange().harmful()).toList();
            return new Tally(
                    bad.size(),
                    (int) bad.stream().filter(Outcome::named).count(),
                    (int) bad.stream().filter(Outcome::any).count(),
                    near.size(),
                    (int) near.stream().filter(Outcome::named).count(),
                    (int) near.stream().filter(Outcome::any).count());
        }
    }

    private TurnTrial() {}

    /** A talk in plain lines, the client's first. */
    static Session session(List<String> lines) {
        List<Turn> turns = new ArrayList<>();
        for (String line : lines)
            turns.add(Turn.said(
                    turns.size(), turns.size() % 2 == 0 ? Speaker.CLIENT : Speaker.COUNSELOR, line, Instant.EPOCH));
        return new Session(
                "exchange",
                Optional.empty(),
                0,
                "written",
                "exchange",
                Origin.IMPORTED,
                Setting.PLAIN,
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                turns,
                List.of(),
                List.of(),
                Map.of());
    }

    /**
     * Rows of yes or no, kind, client's line, reply, parted by tabs; blank lines and lines that begin with {@code #} say
     * nothing.
     *
     * @throws IllegalStateException when a row is malformed
     */
    public static List<Exchange> exchanges(List<String> lines) {
        List<Exchange> all = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] cell = line.split("\t");
            if (cell.length != 4 || !cell[0].equals("yes") && !cell[0].equals("no"))
                throw new IllegalStateException("not a row of yes or no, kind, client and reply: " + line);
            all.add(new Exchange(cell[0].equals("yes"), cell[1], cell[2], cell[3]));
        }
        return all;
    }

    public static List<Outcome> run(SafetyReview review, List<Exchange> exchanges) {
        return exchanges.stream()
                .map(e -> new Outcome(
                        e,
                        review.review(e.session()).stream()
                                .filter(n -> n.turn() == REPLY)
                                .map(SafetyNote::kind)
                                .toList()))
                .toList();
    }

    /** Outcomes of each kind, in alphabetical order. */
    public static Map<String, List<Outcome>> byKind(List<Outcome> outcomes) {
        Map<String, List<Outcome>> kinds = new TreeMap<>();
        for (Outcome o : outcomes)
            kinds.computeIfAbsent(o.exchange().kind(), _ -> new ArrayList<>()).add(o);
        return kinds;
    }
}
