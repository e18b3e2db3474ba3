package org.understudy.analysis.safety.turns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.words.LineCues;
import org.understudy.analysis.safety.words.PatternTable;
import org.understudy.session.Evidence;

/**
 * Why a remark matters here, and a move that could be said aloud instead: by its kind and by what the client's words were a
 * sign of, taking hold of these words where they are short enough to be given back.
 */
final class TurnAdvice {
    static final String ANY = "any";
    private static final String SAID = "{said}";

    /** The gravest first; what a line holds of several is answered by the first there are words for. */
    static final List<String> CUES =
            List.of("explicit", "risk", "danger", "voices", "delusion", "high", "ritual", "hurt");

    /** More than this nobody gives back word for word. */
    private static final int MOST_WORDS = 12;

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)]");

    /** @param better with the client's words in brackets */
    record Advice(String why, String better) {}

    private final Map<String, Map<String, Advice>> byKind = new HashMap<>();

    TurnAdvice() {
        for (String line : PatternTable.lines("/safety/turn-advice.tsv")) {
            String[] cell = line.split("\t");
            byKind.computeIfAbsent(cell[0], _ -> new HashMap<>()).put(cell[1], new Advice(cell[2], cell[3]));
        }
    }

    SafetyNote note(int turn, String quote, String kind, Optional<Evidence> cue) {
        return note(turn, quote, kind, cue, SafetyNote.Grade.SURE);
    }

    SafetyNote note(int turn, String quote, String kind, Optional<Evidence> cue, SafetyNote.Grade grade) {
        Optional<String> said = cue.map(Evidence::quote);
        Advice advice = of(kind, said.map(LineCues::in).map(Map::keySet).orElse(Set.of()));
        return new SafetyNote(turn, quote, kind, cue, advice.why(), better(advice.better(), said), grade);
    }

    /** For a kind, after a client's line with these cues. */
    private Advice of(String kind, Set<String> cues) {
        Map<String, Advice> all = byKind.get(kind);
        if (all == null) throw new IllegalStateException("no advice for " + kind);
        return CUES.stream()
                .filter(cues::contains)
                .filter(all::containsKey)
                .findFirst()
                .map(all::get)
                .orElseGet(() -> all.get(ANY));
    }

    private static String better(String words, Optional<String> said) {
        String given = said.map(s -> s.strip().replaceFirst("[.,;:…]+$", "")).orElse("");
        boolean fits = !given.isEmpty() && given.split("\\s+").length <= MOST_WORDS && !given.matches(".*[\"“”].*");
        return OPTIONAL.matcher(words)
                .replaceAll(m -> fits ? Matcher.quoteReplacement(m.group(1).replace(SAID, given)) : "");
    }
}
