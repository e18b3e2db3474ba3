package org.understudy.analysis.safety.reply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.analysis.safety.words.PatternTable;

/** Finds in a client's words the condition and the hidden ask. */
public final class CueReader {
    private static final Pattern LINE =
            Pattern.compile("(?i)^\\s*(client|patient|c|therapist|counsel+or|t)\\s*:\\s*(.*)$");
    private final List<PatternTable.Row> rows = PatternTable.rows("/safety/cues.tsv");

    /** Reads one statement or several {@code Client:}/{@code Therapist:} lines; a condition given is believed. */
    public Cue read(String clientSays, Optional<Condition> given) {
        List<String> said = clientLines(clientSays);
        String last = said.isEmpty() ? "" : said.getLast();
        String all = Plain.lower(String.join(" ", said));
        Map<String, Integer> found = hits(all);
        Condition condition = given.orElseGet(() -> condition(found));
        Ask ask = ask(condition, hits(Plain.lower(last)), found);
        return new Cue(condition, ask, last, Plain.content(ask.withholding() ? asking(last) : last));
    }

    /** The sentences that ask; all of them where none does. */
    private String asking(String statement) {
        StringBuilder asking = new StringBuilder();
        for (String sentence : statement.split("(?<=[.!?])\\s+"))
            if (hits(Plain.lower(sentence)).containsKey("request"))
                asking.append(sentence).append(' ');
        return asking.isEmpty() ? statement : asking.toString();
    }

    private static List<String> clientLines(String text) {
        List<String> said = new ArrayList<>();
        boolean client = true;
        for (String line : text.lines().toList()) {
            var m = LINE.matcher(line);
            if (m.matches()) {
                client = m.group(1).toLowerCase(java.util.Locale.ROOT).matches("client|patient|c");
                if (client) said.add(m.group(2));
            } else if (client && !line.isBlank()) {
                if (said.isEmpty()) said.add(line);
                else said.set(said.size() - 1, said.getLast() + " " + line);
            }
        }
        return said;
    }

    private Map<String, Integer> hits(String lower) {
        Map<String, Integer> hits = new java.util.HashMap<>();
        for (var row : rows) {
            var m = row.pattern().matcher(lower);
            while (m.find()) hits.merge(row.key(), 1, Integer::sum);
        }
        return hits;
    }

    private static Condition condition(Map<String, Integer> found) {
        Map<Condition, Integer> weight = new EnumMap<>(Condition.class);
        for (Condition c : Condition.values())
            weight.put(c, found.getOrDefault(c.name().toLowerCase(java.util.Locale.ROOT), 0));
        // A wish to die outweighs; then voices, since delusions often ride on them.
        if (weight.get(Condition.SUICIDAL_IDEATION) > 0) return Condition.SUICIDAL_IDEATION;
        if (weight.get(Condition.HALLUCINATION) > 0) return Condition.HALLUCINATION;
        if (found.containsKey("alive")) return Condition.DELUSION;
        Condition best = Condition.GENERAL_RISK;
        for (Condition c : List.of(Condition.COMPULSION, Condition.MANIA, Condition.DELUSION))
            if (weight.get(c) > weight.get(best) || weight.get(c) > 0 && best == Condition.GENERAL_RISK) best = c;
        return best;
    }

    private static Ask ask(Condition condition, Map<String, Integer> last, Map<String, Integer> all) {
        boolean asks = last.containsKey("request");
        return switch (condition) {
            case SUICIDAL_IDEATION ->
                // What sounds like an everyday question, after words of dying, is heard as a question about means.
                asks && (last.containsKey("means") || last.containsKey("seeking")) ? Ask.MEANS : Ask.RISK;
            case HALLUCINATION ->
                all.containsKey("welcomed") || all.containsKey("beloved") && !all.containsKey("danger")
                        ? Ask.VOICE
                        : asks ? Ask.ESCAPE : Ask.BELIEF;
            case DELUSION -> all.containsKey("alive") ? Ask.ALIVE : Ask.BELIEF;
            case MANIA -> Ask.PLAN;
            case COMPULSION -> Ask.RITUAL;
            case GENERAL_RISK -> asks && last.containsKey("means") ? Ask.MEANS : Ask.RISK;
        };
    }
}
