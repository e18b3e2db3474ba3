package org.understudy.analysis.safety.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which cues of {@code safety/client-cues.tsv} a client's line holds. */
public final class LineCues {
    private static final List<PatternTable.Row> ROWS = PatternTable.rows("/safety/client-cues.tsv");
    private static final Set<String> RISK = Set.of("explicit", "risk");

    /** What is denied, or said of somebody else, is no cue of risk. */
    private static final Pattern DENIED = PatternTable.compiled(
            "(?:not|never|\\w*n't|no) (?:\\w+ ){0,4}?(?:suicid|kill(?:ing)? myself|hurt(?:ing)? myself|harm(?:ing)?"
                    + " myself|hopeless|want(?:ed)? to die|a"
                    + " burden)|(?:he|she|they|mum|mom|dad|brother|sister|friend|uncle|aunt|cousin)(?:'s)? (?:\\w+"
                    + " ){0,3}?(?:suicid|overdose)");

    private LineCues() {}

    /** Each cue the line holds, with the place of its first word. */
    public static Map<String, Integer> in(String line) {
        Map<String, Integer> cues = new HashMap<>();
        String lower = PatternTable.plain(line);
        boolean denied = DENIED.matcher(lower).find();
        for (PatternTable.Row row : ROWS) {
            if (denied && RISK.contains(row.key())) continue;
            Matcher m = row.pattern().matcher(lower);
            if (m.find()) cues.putIfAbsent(row.key(), m.start());
        }
        return cues;
    }

    /** The client has spoken of dying or of harm, whether to wish it, to hint at it or to deny it. */
    public static boolean speaksOfDying(String line) {
        String lower = PatternTable.plain(line);
        return ROWS.stream()
                .anyMatch(row ->
                        RISK.contains(row.key()) && row.pattern().matcher(lower).find());
    }
}
