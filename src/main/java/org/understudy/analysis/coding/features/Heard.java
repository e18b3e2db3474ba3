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
        Reading reading,
        List<int[]> cues,
        Echo echo,
        Reading lastClient,
        Reading lastCounselor,
        CodingContext context,
        CueBook book) {
    private static final int NEAR = 6;

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
        List<int[]> cues = reading.sentences().stream().map(book::heard).toList();
        return new Heard(
                reading,
                cues,
                new Echo(clientTurns),
                Reading.of(clientTurns.isEmpty() ? "" : clientTurns.getFirst()),
                Reading.of(counselor),
                context,
                book);
    }

    /** Whether this turn or one of the last counselor turns sets up or leads an imaginal exposure. */
    public boolean imaginalNear() {
        int cue = book.number("imag.setup");
        if (cues.stream().anyMatch(c -> c[cue] > 0)) return true;
        return context.before().reversed().stream()
                .filter(Turn::byCounselor)
                .limit(NEAR)
                .anyMatch(t -> Reading.of(t.text()).sentences().stream().anyMatch(s -> book.heard(s)[cue] > 0));
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
