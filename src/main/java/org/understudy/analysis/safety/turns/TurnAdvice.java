package org.understudy.analysis.safety.turns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.words.PatternTable;
import org.understudy.session.Evidence;

/** Why each kind of remark matters, and a move that could be said aloud instead. */
final class TurnAdvice {
    private final Map<String, String[]> byKind = new HashMap<>();

    TurnAdvice() {
        for (String line : PatternTable.lines("/safety/turn-advice.tsv")) {
            String[] cell = line.split("\t");
            byKind.put(cell[0], cell);
        }
    }

    SafetyNote note(int turn, String quote, String kind, Optional<Evidence> cue) {
        return note(turn, quote, kind, cue, SafetyNote.Grade.SURE);
    }

    SafetyNote note(int turn, String quote, String kind, Optional<Evidence> cue, SafetyNote.Grade grade) {
        String[] advice = byKind.get(kind);
        if (advice == null) throw new IllegalStateException("no advice for " + kind);
        return new SafetyNote(turn, quote, kind, cue, advice[1], advice[2], grade);
    }
}
