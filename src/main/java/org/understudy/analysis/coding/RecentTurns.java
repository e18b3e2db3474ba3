package org.understudy.analysis.coding;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.understudy.session.Turn;

/** What was made of the last turns by their own words, since a turn is looked at again as what the next one goes on from. */
final class RecentTurns {
    private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(64);

    /** A turn by its words and by the very turn before it, at its place. */
    private record Known(String text, Turn before, int place, double[] behaviours) {
        boolean is(String otherText, Turn otherBefore, int otherPlace) {
            return place == otherPlace && before == otherBefore && text.equals(otherText);
        }
    }

    /** The behaviours of a turn as found before, or as found now. */
    double[] behaviours(String text, CodingContext context, Supplier<double[]> found) {
        List<Turn> turns = context.before();
        if (turns.isEmpty()) return found.get();
        Turn before = turns.getLast();
        int slot = Math.floorMod(text.hashCode() + turns.size(), known.length());
        Known there = known.get(slot);
        if (there != null && there.is(text, before, turns.size())) return there.behaviours;
        double[] now = found.get();
        known.set(slot, new Known(text, before, turns.size(), now));
        return now;
    }
}
