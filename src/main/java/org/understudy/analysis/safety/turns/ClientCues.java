package org.understudy.analysis.safety.turns;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.safety.reply.PatternTable;
import org.understudy.session.Evidence;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** Where in a session the client brought what. */
final class ClientCues {
    private static final List<PatternTable.Row> ROWS = PatternTable.rows("/safety/client-cues.tsv");
    /** What is denied, or said of somebody else, is no cue of risk. */
    private static final Pattern DENIED = PatternTable.compiled(
            "(?:not|never|\\w*n't|no) (?:\\w+ ){0,4}?(?:suicid|kill(?:ing)? myself|hurt(?:ing)? myself|harm(?:ing)?"
                    + " myself|hopeless|want(?:ed)? to die|a"
                    + " burden)|(?:he|she|they|mum|mom|dad|brother|sister|friend|uncle|aunt|cousin)(?:'s)? (?:\\w+"
                    + " ){0,3}?(?:suicid|overdose)");

    private final Session session;
    private final Map<Integer, Map<String, Evidence>> found = new HashMap<>();

    ClientCues(Session session) {
        this.session = session;
        for (Turn turn : session.clientTurns()) found.put(turn.index(), read(turn));
    }

    private static Map<String, Evidence> read(Turn turn) {
        Map<String, Evidence> cues = new HashMap<>();
        String lower = turn.text().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        boolean denied = DENIED.matcher(lower).find();
        for (PatternTable.Row row : ROWS) {
            if (denied && Set.of("explicit", "risk").contains(row.key())) continue;
            Matcher m = row.pattern().matcher(lower);
            if (m.find())
                cues.putIfAbsent(row.key(), Evidence.supporting(turn.index(), sentenceAround(turn.text(), m.start())));
        }
        return cues;
    }

    /** The latest client cue of this kind among the client turns at most {@code back} turns before the turn. */
    Optional<Evidence> before(int turn, String cue, int back) {
        for (int i = turn - 1; i >= Math.max(0, turn - back); i--) {
            Evidence e = found.getOrDefault(i, Map.of()).get(cue);
            if (e != null) return Optional.of(e);
        }
        return Optional.empty();
    }

    Optional<Evidence> at(int turn, String cue) {
        return Optional.ofNullable(found.getOrDefault(turn, Map.of()).get(cue));
    }

    /** What the client last said before this turn. */
    Optional<Evidence> lastWords(int turn) {
        for (int i = turn - 1; i >= 0; i--)
            if (session.turns().get(i).byClient())
                return Optional.of(Evidence.supporting(
                        i, sentenceAround(session.turns().get(i).text(), 0)));
        return Optional.empty();
    }

    /** The sentence of the text that holds this place, literally. */
    static String sentenceAround(String text, int at) {
        int from = at;
        while (from > 0 && ".!?\n".indexOf(text.charAt(from - 1)) < 0) from--;
        int to = at;
        while (to < text.length() && ".!?\n".indexOf(text.charAt(to)) < 0) to++;
        return text.substring(from, Math.min(text.length(), to + 1)).strip();
    }
}
