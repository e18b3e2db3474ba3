package org.understudy.llm.models;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.understudy.llm.transport.Framing;
import org.understudy.llm.transport.WireJson;
import org.understudy.practice.models.FetchProgress;
import org.understudy.practice.models.FetchProgress.Part;
import org.understudy.practice.models.FetchProgress.Step;

/** Reads the lines of a pull into progress. Parts are told apart by digest; the small ones come last. */
final class Fetching implements Consumer<String> {
    private final Consumer<FetchProgress> heard;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private Step step = Step.ASKING;

    Fetching(Consumer<FetchProgress> heard) {
        this.heard = heard;
    }

    @Override
    public void accept(String json) {
        ObjectNode line;
        try {
            line = WireJson.object(json);
        } catch (Framing.Garbled e) {
            throw new IllegalArgumentException(e);
        }
        String status = line.path("status").asText("");
        String digest = line.path("digest").asText("");
        if (!digest.isEmpty()) {
            step = Step.FETCHING;
            parts.put(
                    digest,
                    new Part(
                            digest,
                            line.path("completed").asLong(0),
                            line.path("total").asLong(0)));
        } else if (status.startsWith("verifying")) step = Step.VERIFYING;
        else if (status.startsWith("writing") || status.startsWith("removing")) step = Step.WRITING;
        else if (status.equals("success")) step = Step.DONE;
        heard.accept(new FetchProgress(step, java.util.List.copyOf(parts.values())));
    }

    /** Whether the server said that all is there. */
    boolean done() {
        return step == Step.DONE;
    }
}
