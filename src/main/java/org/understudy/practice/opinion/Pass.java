package org.understudy.practice.opinion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.session.Evidence;
import org.understudy.session.Session;

/**
 * One answer to one question.
 *
 * @param evidence quotes that are in the session, letter for letter
 * @param invented quotes that are not
 */
record Pass(int score, String reason, List<Evidence> evidence, int invented) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Pass {
        evidence = List.copyOf(evidence);
    }

    /** Reads an answer; empty where it is not what was asked for, or rests on nothing that was said. */
    static Optional<Pass> read(String answer, OpinionQuestion question, Session session) {
        int from = answer.indexOf('{');
        int to = answer.lastIndexOf('}');
        if (from < 0 || to < from) return Optional.empty();
        try {
            JsonNode node = JSON.readTree(answer.substring(from, to + 1));
            JsonNode score = node.path("score");
            if (!score.isIntegralNumber() || score.asInt() < question.lowest() || score.asInt() > question.highest())
                return Optional.empty();
            List<Evidence> evidence = new ArrayList<>();
            int invented = 0;
            for (JsonNode quote : node.path("quotes")) {
                Optional<Evidence> found = LiteralQuote.find(quote.asText(""), session);
                if (found.isPresent()) evidence.add(found.get());
                else if (!quote.asText("").isBlank()) invented++;
            }
            // Nothing can be quoted for what did not happen; everything else has to rest on words.
            if (evidence.isEmpty() && score.asInt() > question.lowest()) return Optional.empty();
            return Optional.of(new Pass(score.asInt(), node.path("reason").asText(""), evidence, invented));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
