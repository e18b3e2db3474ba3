package org.understudy.casebook.generate;

import java.util.Arrays;
import java.util.List;

/**
 * A written line, and the voices it suits; all of them where none is named.
 *
 * @param place file and line, for complaints
 */
record BankLine(List<String> voices, String text, String place) {
    static BankLine of(String written, String place) {
        String line = written.strip();
        if (!line.startsWith("<")) return new BankLine(List.of(), line, place);
        int end = line.indexOf('>');
        return new BankLine(
                Arrays.stream(line.substring(1, end).split(","))
                        .map(String::strip)
                        .toList(),
                line.substring(end + 1).strip(),
                place);
    }

    boolean suits(String voice) {
        return voices.isEmpty() || voices.contains(voice);
    }

    /** Whether it was written for this voice and no other kind of speaker. */
    boolean belongsTo(String voice) {
        return voices.contains(voice);
    }
}
