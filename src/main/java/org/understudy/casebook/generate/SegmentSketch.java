package org.understudy.casebook.generate;

import java.util.List;
import java.util.Map;

/**
 * A part of a memory as it stands in a bank. Passages are written once for both tenses: {@code I {went|go} in}.
 *
 * @param heat 0 to 100
 * @param lines passage, sense, body, thought, feeling
 */
record SegmentSketch(
        String id, String title, int heat, boolean hotSpot, String unit, Map<String, List<BankLine>> lines) {
    List<BankLine> lines(String kind) {
        return lines.getOrDefault(kind, List.of());
    }
}
