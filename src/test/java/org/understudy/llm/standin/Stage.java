package org.understudy.llm.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** One answer being given, in Ollama's lines or in OpenAI's events. */
final class Stage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Talk talk;
    private final boolean events;
    private final String model;
    private final Pace pace;
    private final String text;

    Stage(Talk talk, boolean events, JsonNode request, Pace pace, String text) {
        this.text = text;
        this.talk = talk;
        this.events = events;
        this.model = request.path("model").asText();
        this.pace = pace;
    }

    Talk talk() {
        return talk;
    }

    void pause() throws InterruptedException {
        pace.pause();
    }

    void begin() throws IOException {
        talk.head(200, events ? "text/event-stream; charset=utf-8" : "application/x-ndjson");
    }

    void speak() throws IOException, InterruptedException {
        speak(text);
    }

    void speak(String words) throws IOException, InterruptedException {
        begin();
        for (String piece : pieces(words)) word(piece);
        done("stop");
    }

    void words() throws IOException, InterruptedException {
        for (String piece : pieces(text)) word(piece);
    }

    /** The first four words: what is kept when an answer breaks in the middle. */
    void half() throws IOException, InterruptedException {
        List<String> pieces = pieces(text);
        for (String piece : pieces.subList(0, Math.min(4, pieces.size()))) word(piece);
    }

    String allWords() {
        StringBuilder lines = new StringBuilder();
        pieces(text).forEach(piece -> lines.append(message("content", piece)));
        return lines.toString();
    }

    static List<String> pieces(String text) {
        return List.of(text.split("(?= )"));
    }

    void word(String text) throws IOException, InterruptedException {
        talk.chunk(message("content", text));
        pace.word();
    }

    void thought(String text) throws IOException {
        talk.chunk(message(events ? "reasoning_content" : "thinking", text));
    }

    private String message(String field, String text) {
        ObjectNode line = JSON.createObjectNode().put("model", model);
        if (events) {
            line.put("object", "chat.completion.chunk");
            ObjectNode choice = line.putArray("choices").addObject().put("index", 0);
            choice.putObject("delta").put(field, text);
            choice.putNull("finish_reason");
        } else {
            line.put("created_at", "2026-01-01T00:00:00.1234Z");
            ObjectNode message = line.putObject("message").put("role", "assistant");
            message.put("content", "");
            message.put(field, text);
            line.put("done", false);
        }
        return framed(line);
    }

    void done(String reason) throws IOException {
        talk.chunk(last(reason));
        talk.end();
    }

    void doneWithoutCounts() throws IOException {
        talk.chunk(events ? last("stop") : framed(closing("stop")));
        talk.end();
    }

    String last(String reason) {
        ObjectNode line = closing(reason);
        if (events) return framed(line) + "data: [DONE]\n\n";
        return framed(line.put("total_duration", 4_000_000_000L)
                .put("prompt_eval_count", 120)
                .put("prompt_eval_duration", 900_000_000L)
                .put("eval_count", 14)
                .put("eval_duration", 700_000_000L));
    }

    private ObjectNode closing(String reason) {
        ObjectNode line = JSON.createObjectNode().put("model", model);
        if (events) {
            ObjectNode choice = line.putArray("choices").addObject().put("index", 0);
            choice.putObject("delta");
            choice.put("finish_reason", reason);
            return line;
        }
        line.put("created_at", "2026-01-01T00:00:01Z");
        line.putObject("message").put("role", "assistant").put("content", "");
        return line.put("done", true).put("done_reason", reason);
    }

    private String framed(ObjectNode line) {
        return events ? "data: " + line + "\n\n" : line + "\n";
    }

    /** A line as it is, wrapped as an event where events are spoken. */
    void line(String text) throws IOException {
        talk.chunk((events && !text.isEmpty() ? "data: " + text : text) + "\n");
    }

    void error(int status, String words) throws IOException {
        ObjectNode body = JSON.createObjectNode();
        if (events) body.putObject("error").put("message", words).put("type", "error");
        else body.put("error", words);
        talk.whole(status, "application/json; charset=utf-8", body.toString());
    }

    /** Announces a long chunk and sends a part of it. */
    void brokenChunk() throws IOException {
        talk.chunkBeginning(4096, "{\"message\":{\"content\":\"".getBytes(UTF_8));
    }
}
