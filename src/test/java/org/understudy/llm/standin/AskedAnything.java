package org.understudy.llm.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/**
 * Answers whatever a program asks of a model, so that each use can be shown: a line to be worded, a question about a
 * session, one with lettered answers, and a client who waits for a counselor. There is no mind in it.
 */
public final class AskedAnything implements Function<JsonNode, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COUNSELOR = List.of(
            "What was going through your mind just then?",
            "That sounds heavy. How strong was that feeling, if you had to say?",
            "What did you do, once you felt it?",
            "When you look at that thought now, what speaks for it, and what against?",
            "What would you say to a friend who told you this?",
            "I hear two things in that. Which of them weighs more today?",
            "So there is the thought, and there is what it makes you do. What do you notice?");

    private final AskedLine line = new AskedLine();

    @Override
    public String apply(JsonNode request) {
        JsonNode messages = request.path("messages");
        String last = messages.path(messages.size() - 1).path("content").asText();
        if (last.startsWith("The session:")) return opinion(request, last);
        if (last.contains("\nA) ")) return "B";
        if (line.asks(last)) return line.apply(request);
        return COUNSELOR.get((messages.size() + 1) / 2 % COUNSELOR.size());
    }

    /** A quote that is there, and a score that wanders a little with the seed. */
    private static String opinion(JsonNode request, String asked) {
        List<String> lines = asked.lines()
                .filter(words -> words.startsWith("Counselor: ") && words.length() > 30)
                .map(words -> words.substring("Counselor: ".length()))
                .toList();
        int seed =
                request.path("options").path("seed").asInt(request.path("seed").asInt());
        int which = Math.floorMod(asked.substring(asked.lastIndexOf('\n')).hashCode(), Math.max(1, lines.size()));
        int highest = Character.digit(asked.charAt(asked.indexOf(" to ", asked.lastIndexOf("The question (")) + 4), 10);
        ObjectNode answer = JSON.createObjectNode();
        if (!lines.isEmpty()) answer.putArray("quotes").add(lines.get(which));
        answer.put("reason", "That is the moment it rests on.");
        return answer.put("score", Math.min(highest, 2 + seed % 2)).toString();
    }
}
