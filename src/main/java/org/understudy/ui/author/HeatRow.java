package org.understudy.ui.author;

import java.util.Optional;
import org.understudy.practice.authoring.Coverage;

/**
 * A row of the heat-map: a topic, or a unit of it.
 *
 * @param unit empty for the topic's own row
 */
record HeatRow(String topic, Optional<Coverage.Row> unit, Coverage of) {
    String name() {
        return unit.map(Coverage.Row::label).orElse(topic);
    }
}
