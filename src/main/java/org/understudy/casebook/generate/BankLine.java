package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A written line, the voices it suits (all of them where none is named), and what must be so of whoever says it:
 * {@code <dry,blunt> [age>=45 pet!=none] …}.
 *
 * @param place file and line, for complaints
 */
record BankLine(List<String> voices, List<Condition> conditions, String text, String place) {
    static BankLine of(String written, String place) {
        String line = written.strip();
        List<String> voices = List.of();
        if (line.startsWith("<")) {
            int end = line.indexOf('>');
            voices = Arrays.stream(line.substring(1, end).split(","))
                    .map(String::strip)
                    .toList();
            line = line.substring(end + 1).strip();
        }
        List<Condition> conditions = new ArrayList<>();
        int end = line.indexOf(']');
        if (line.startsWith("[") && end > 0 && line.substring(0, end).matches(".*[=<>].*")) {
            for (String one : line.substring(1, end).strip().split("\\s+")) conditions.add(Condition.of(one));
            line = line.substring(end + 1).strip();
        }
        return new BankLine(voices, List.copyOf(conditions), line, place);
    }

    BankLine saying(String other) {
        return new BankLine(voices, conditions, other, place);
    }

    /** The same, as a voice's own. */
    BankLine of(List<String> otherVoices) {
        return new BankLine(otherVoices, conditions, text, place);
    }

    boolean suits(String voice) {
        return voices.isEmpty() || voices.contains(voice);
    }

    /** Whether it was written for this voice and no other kind of speaker. */
    boolean belongsTo(String voice) {
        return voices.contains(voice);
    }
}
