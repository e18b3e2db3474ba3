package org.understudy.ui.debrief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.understudy.i18n.Words;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;

/**
 * One CTRS item from the chairs there are.
 *
 * @param machine absent where the item could not be observed
 */
public record CtrsLine(
        String key,
        String label,
        Optional<ItemRating> machine,
        OptionalDouble self,
        OptionalDouble supervisor,
        String advice) {

    public List<Evidence> evidence() {
        return machine.map(ItemRating::evidence).orElse(List.of());
    }

    Optional<RangeBar.Range> range() {
        return machine.map(i -> new RangeBar.Range(i.score(), i.low(), i.high()));
    }

    /** The range as people say it: "2–3", or "3" where both ends round to the same. */
    String rangeWords() {
        return machine.map(i -> whole(i.low(), i.high())).orElse(Words.of("ctrs.unseen"));
    }

    private static String whole(double low, double high) {
        long from = Math.round(low);
        long to = Math.round(high);
        return from == to ? String.valueOf(from) : String.format(Locale.ROOT, "%d–%d", from, to);
    }
}
