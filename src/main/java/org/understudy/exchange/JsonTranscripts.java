package org.understudy.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.practice.library.Transcripts.Reading;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.wire.Limits;

/**
 * Transcripts as JSON: a list of texts that begin with the speaker's name, a list of objects with a speaker and a text,
 * or {@code {"full_conversation":[…]}} around either; a list of such lists holds several.
 */
final class JsonTranscripts {
    private static final String CONVERSATION = "full_conversation";

    private JsonTranscripts() {}

    static Reading read(Object json, String source, Instant startedAt) throws UnreadableFile {
        List<Session> sessions = new ArrayList<>();
        if (json instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(JsonTranscripts::conversation)) {
            for (Object item : list)
                sessions.add(session(item, source, "[" + sessions.size() + "]", sessions.size() + 1, startedAt));
        } else sessions.add(session(json, source, "", 0, startedAt));
        return new Reading(sessions, List.of());
    }

    private static boolean conversation(Object json) {
        return json instanceof List<?> || json instanceof Map<?, ?> map && map.containsKey(CONVERSATION);
    }

    private static Session session(Object json, String source, String path, int number, Instant startedAt)
            throws UnreadableFile {
        List<?> lines;
        Map<String, Object> extra = new LinkedHashMap<>();
        String where = path;
        if (json instanceof List<?> list) lines = list;
        else if (json instanceof Map<?, ?> map && map.get(CONVERSATION) instanceof List<?> list) {
            lines = list;
            where = path + "." + CONVERSATION;
            map.forEach((key, value) -> extra.put(key.toString(), value));
            extra.remove(CONVERSATION);
        } else
            throw new UnreadableFile(source + ": holds no transcript; a session file, a list of lines such as"
                    + " \"Therapist: hello\", or {\"full_conversation\": […]} can be read");
        if (lines.isEmpty()) throw new UnreadableFile(source + ": " + where + " holds no lines");
        if (lines.size() > Limits.TURNS)
            throw new UnreadableFile(source + ": " + lines.size() + " lines; at most " + Limits.TURNS + " are read");
        List<Turn> turns = new ArrayList<>();
        for (Object line : lines)
            turns.add(turn(line, source, where + "[" + turns.size() + "]", turns.size(), startedAt));
        return Transcript.session(source, number == 0 ? "" : Integer.toString(number), turns, startedAt, extra);
    }

    private static Turn turn(Object line, String source, String where, int index, Instant at) throws UnreadableFile {
        if (line instanceof String text) {
            int end = text.indexOf('\n');
            var labelled = TextTranscript.labelled(end < 0 ? text : text.substring(0, end))
                    .orElseThrow(() -> new UnreadableFile(source + ": " + where
                            + " does not begin with a speaker; write \"Therapist: …\" or \"Client: …\""));
            return Turn.said(index, labelled.speaker(), labelled.words() + (end < 0 ? "" : text.substring(end)), at);
        }
        if (line instanceof Map<?, ?> map) {
            Optional<Speaker> speaker =
                    text(map, "speaker", "role", "interlocutor").flatMap(SpeakerNames::of);
            Optional<String> words = text(map, "text", "content", "utterance_text");
            if (speaker.isPresent() && words.isPresent()) return Turn.said(index, speaker.get(), words.get(), at);
        }
        throw new UnreadableFile(source + ": " + where + " is neither a line such as \"Therapist: hello\" nor an object"
                + " with \"speaker\" and \"text\"");
    }

    private static Optional<String> text(Map<?, ?> map, String... names) {
        for (String name : names) if (map.get(name) instanceof String text) return Optional.of(text);
        return Optional.empty();
    }
}
