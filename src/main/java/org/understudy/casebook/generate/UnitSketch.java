package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A disclosure unit as it stands in a bank, before names are filled in and a voice is given to it.
 *
 * @param step how far its gate lies above the opening trust: 0 is below it, 1 at it, each further one 12 higher
 * @param conditions what must be so of somebody who tells it
 * @param answers what any counselor asks, by its names, to which this is the answer
 * @param lines asks, hint, half, full, more by their name in the case format
 */
record UnitSketch(
        String id,
        String topic,
        String label,
        String layer,
        int step,
        int depth,
        boolean discomfort,
        String shape,
        List<String> tags,
        List<Condition> conditions,
        List<String> opens,
        List<String> requires,
        String risk,
        List<String> answers,
        Map<String, List<BankLine>> lines) {

    List<BankLine> lines(String kind) {
        return lines.getOrDefault(kind, List.of());
    }

    /** The same at another gate. */
    UnitSketch at(int otherStep, boolean otherDiscomfort) {
        return new UnitSketch(
                id,
                topic,
                label,
                layer,
                otherStep,
                depth,
                otherDiscomfort,
                shape,
                tags,
                conditions,
                opens,
                requires,
                risk,
                answers,
                lines);
    }

    /** The same with other links. */
    UnitSketch linked(List<String> otherOpens, List<String> otherRequires) {
        return new UnitSketch(
                id,
                topic,
                label,
                layer,
                step,
                depth,
                discomfort,
                shape,
                tags,
                conditions,
                otherOpens,
                otherRequires,
                risk,
                answers,
                lines);
    }

    /** Every text in it, to see which slots it needs. */
    List<String> texts() {
        List<String> all = new ArrayList<>(tags);
        all.add(label);
        Stream.of(lines.values()).flatMap(v -> v.stream().flatMap(List::stream)).forEach(l -> all.add(l.text()));
        return all;
    }
}
