package org.understudy.ui.debrief;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.understudy.analysis.rating.CtrsItem;

/**
 * One's own rating while it is being given.
 *
 * @param scores of the items rated so far, 0 to 6
 */
record HalfRated(Map<CtrsItem, Integer> scores) {
    static final HalfRated NOTHING = new HalfRated(Map.of());

    HalfRated {
        scores = Map.copyOf(scores);
    }

    /** As it is kept: a line an item; blank where nothing is rated. */
    String written() {
        return new EnumMap<>(scores.isEmpty() ? new EnumMap<CtrsItem, Integer>(CtrsItem.class) : scores)
                .entrySet().stream()
                        .map(e -> e.getKey().key() + "=" + e.getValue())
                        .collect(Collectors.joining("\n"));
    }

    /** What was kept; a line that is none of ours is passed over. */
    static HalfRated read(String written) {
        Map<CtrsItem, Integer> scores = new EnumMap<>(CtrsItem.class);
        for (String line : written.lines().toList())
            for (CtrsItem item : CtrsItem.values())
                if (line.matches(item.key() + "=[0-6]")) scores.put(item, line.charAt(line.length() - 1) - '0');
        return new HalfRated(scores);
    }
}
