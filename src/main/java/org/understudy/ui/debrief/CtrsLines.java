package org.understudy.ui.debrief;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.i18n.Words;
import org.understudy.session.ItemRating;
import org.understudy.session.Rating;

/** Puts the chairs side by side, item by item. */
final class CtrsLines {
    private CtrsLines() {}

    static List<CtrsLine> of(CtrsRating machine, Optional<Rating> self, Optional<Rating> supervisor) {
        return Arrays.stream(CtrsItem.values())
                .map(item -> new CtrsLine(
                        item.key(),
                        Words.of("ctrs." + item.key()),
                        Optional.of(machine.item(item)).filter(ItemRating::observable),
                        score(self, item),
                        score(supervisor, item),
                        machine.item(item).advice()))
                .toList();
    }

    private static OptionalDouble score(Optional<Rating> rating, CtrsItem item) {
        return Stream.of(rating)
                .flatMap(Optional::stream)
                .flatMap(r -> r.item(item.key()).stream())
                .filter(ItemRating::observable)
                .mapToDouble(ItemRating::score)
                .findFirst();
    }
}
