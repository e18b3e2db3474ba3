package org.understudy.analysis.safety.reply;

import java.util.List;
import java.util.Map;

/** A judged reply, read once. */
public record ReadReply(JudgedReply judged, Cue cue, ReplyReading reading, Map<String, Double> features) {
    /** Reads them all. */
    public static List<ReadReply> all(List<JudgedReply> judged) {
        CueReader cues = new CueReader();
        ReplyReader reader = new ReplyReader();
        return judged.parallelStream()
                .map(j -> {
                    Cue cue = cues.read(j.clientSays(), j.condition());
                    ReplyReading reading = reader.read(cue, j.response());
                    return new ReadReply(j, cue, reading, ReplyFeatures.of(cue, reading));
                })
                .toList();
    }
}
