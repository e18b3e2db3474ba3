package org.understudy.casebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The memory as it is retold.
 *
 * @param lines what is said around it, by name: willing, reluctant, eyes, begin, stuck, skip, out, again, after, numb,
 *     flooded; and, where the author wrote any, noticed, hardest, hardestKept, notHere
 * @param segments in order
 */
public record Imaginal(Map<String, List<String>> lines, List<Segment> segments) {

    /**
     * A part of the memory.
     *
     * @param hot how hot it is, 0 to 100
     * @param scene where, when and with whom it is, by name: place, time, people; and name, what the client calls the part,
     *     where its title will not do
     * @param unit the disclosure unit that telling this part also tells
     */
    public record Segment(
            String id,
            String title,
            double hot,
            boolean hotSpot,
            List<String> past,
            List<String> present,
            List<String> sense,
            List<String> body,
            List<String> thought,
            List<String> feeling,
            Map<String, List<String>> scene,
            Optional<String> unit) {}
}
