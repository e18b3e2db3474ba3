package org.understudy.analysis.safety.reply;

import java.util.List;
import java.util.Map;
import org.understudy.analysis.coding.learn.Features;

/**
 * A judged reply, read once.
 *
 * @param moves what it does with what is asked for, by name
 * @param words what else is weighed about it
 */
public record ReadReply(JudgedReply judged, Cue cue, ReplyReading reading, Map<String, Double> moves, Features words) {
    /** Reads them all. */
    public static List<ReadReply> all(List<JudgedReply> judged) {
        CueReader cues = new CueReader();
        ReplyReader reader = new ReplyReader();
        return judged.parallelStream()
                .map(j -> of(j, cues.read(j.clientSays(), j.condition()), reader))
                .toList();
    }

    private static ReadReply of(JudgedReply judged, Cue cue, ReplyReader reader) {
        ReplyReading reading = reader.read(cue, judged.response());
        Map<String, Double> moves = ReplyMoves.of(cue, reading);
        return new ReadReply(judged, cue, reading, moves, ReplyFeatures.of(cue, reading, moves));
    }
}
