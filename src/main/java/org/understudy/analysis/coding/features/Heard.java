package org.understudy.analysis.coding.features;

import java.util.List;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.session.Turn;

/**
 * A counselor turn with everything the coder looks at: its reading, the cues of each sentence, the echo of the client.
 *
 * @param cues by sentence, then by cue number
 * @param lastClient the client's last words
 * @param lastCounselor what the counselor said before that
 */
public record Heard(
        Reading reading, List<int[]> cues, Echo echo, Reading lastClient, Reading lastCounselor, CueBook book) {
    private static final int CLIENT_TURNS = 3;

    public static Heard of(String text, CodingContext context, CueBook book) {
        List<String> clientTurns = context.before().reversed().stream()
                .filter(Turn::byClient)
                .limit(CLIENT_TURNS)
                .map(Turn::text)
                .toList();
        String counselor = context.before().reversed().stream()
                .filter(Turn::byCounselor)
                .findFirst()
                .map(Turn::text)
                .orElse("");
        Reading reading = Reading.of(text);
        return new Heard(
                reading,
                reading.sentences().stream().map(book::heard).toList(),
                new Echo(clientTurns),
                Reading.of(clientTurns.isEmpty() ? "" : clientTurns.getFirst()),
                Reading.of(counselor),
                book);
    }

    public boolean has(int sentence, String cue) {
        return cues.get(sentence)[book.number(cue)] > 0;
    }

    public boolean has(String cue) {
        int n = book.number(cue);
        return cues.stream().anyMatch(c -> c[n] > 0);
    }

    public List<Sentence> sentences() {
        return reading.sentences();
    }
}
