package org.understudy.analysis.safety.turns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.safety.words.LineCues;
import org.understudy.session.Evidence;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** Where in a session the client brought what. */
final class ClientCues {
    private final Session session;
    private final Map<Integer, Map<String, Evidence>> found = new HashMap<>();

    ClientCues(Session session) {
        this.session = session;
        for (Turn turn : session.clientTurns()) found.put(turn.index(), read(turn));
    }

    private static Map<String, Evidence> read(Turn turn) {
        Map<String, Evidence> cues = new HashMap<>();
        LineCues.in(turn.text())
                .forEach(
                        (cue, at) -> cues.put(cue, Evidence.supporting(turn.index(), sentenceAround(turn.text(), at))));
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
    Optional<Turn> lastLine(int turn) {
        return session.turns().subList(0, turn).reversed().stream()
                .filter(Turn::byClient)
                .findFirst();
    }

    /** The first sentence of it. */
    Optional<Evidence> lastWords(int turn) {
        return lastLine(turn).map(t -> Evidence.supporting(t.index(), sentenceAround(t.text(), 0)));
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
