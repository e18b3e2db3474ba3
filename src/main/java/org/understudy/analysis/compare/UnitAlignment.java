package org.understudy.analysis.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.understudy.analysis.compare.Comparison.Row;
import org.understudy.analysis.rating.Transcript;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Release;

/** Aligns two sessions of one case by the disclosure units they came to. */
final class UnitAlignment {
    /** Units that each session must have come to, so that a row is about something. */
    private static final int ENOUGH = 3;

    private UnitAlignment() {}

    static boolean possible(Transcript left, Transcript right) {
        boolean sameCase = left.session().caseId().isPresent()
                && left.session().caseId().equals(right.session().caseId());
        return sameCase && furthest(left).size() >= ENOUGH && furthest(right).size() >= ENOUGH;
    }

    /** One row a unit, ordered by where in their sessions the two came to it. */
    static List<Row> rows(Transcript left, Transcript right) {
        Map<String, Exchange> mine = furthest(left);
        Map<String, Exchange> theirs = furthest(right);
        Set<String> units = new java.util.LinkedHashSet<>(mine.keySet());
        units.addAll(theirs.keySet());
        Map<String, Double> place = new TreeMap<>();
        for (String unit : units) {
            double sum = 0;
            int n = 0;
            if (mine.containsKey(unit)) {
                sum += left.place(mine.get(unit).asked().index());
                n++;
            }
            if (theirs.containsKey(unit)) {
                sum += right.place(theirs.get(unit).asked().index());
                n++;
            }
            place.put(unit, sum / n);
        }
        return units.stream()
                .sorted(Comparator.comparingDouble(place::get))
                .map(u -> new Row(
                        label(left, right, u),
                        Optional.ofNullable(mine.get(u)).map(Exchange::moment),
                        Optional.ofNullable(theirs.get(u)).map(Exchange::moment)))
                .toList();
    }

    /** For each unit the exchange in which most of it came out; the first of equals. */
    private static Map<String, Exchange> furthest(Transcript transcript) {
        Map<String, Exchange> furthest = new LinkedHashMap<>();
        for (Exchange exchange : Exchange.of(transcript)) {
            exchange.unit()
                    .ifPresent(unit -> furthest.merge(
                            unit, exchange, (old, now) -> rank(now.release()) > rank(old.release()) ? now : old));
        }
        return furthest;
    }

    private static int rank(Optional<Release> release) {
        return release.map(Release::ordinal).orElse(-1);
    }

    private static String label(Transcript left, Transcript right, String unit) {
        return left.clientCase()
                .or(right::clientCase)
                .flatMap(c -> c.unit(unit))
                .map(DisclosureUnit::label)
                .orElseGet(() -> unit.replace('-', ' '));
    }
}
