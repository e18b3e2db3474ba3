package org.understudy.llm.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the stand-in hands out models: two layers, kept between attempts as a real server keeps them. */
public final class PullDesk {
    private static final long LARGE = 2_000_000_000L;
    private static final long SMALL = 1_500L;
    private static final int STEPS = 20;

    private final StandIn standIn;
    private final Map<String, Integer> stepsDone = new ConcurrentHashMap<>();
    private volatile Ending ending = Ending.WHOLE;
    private volatile int stopAfter = STEPS / 2;

    PullDesk(StandIn standIn) {
        this.standIn = standIn;
    }

    /** How the next pulls end. */
    public enum Ending {
        WHOLE,
        /** An error line half way. */
        FAILS,
        /** Silence half way. */
        STALLS,
        /** No such model. */
        UNKNOWN,
        /** The disk is full half way. */
        NO_SPACE,
        /** The library cannot be reached. */
        OFFLINE
    }

    public void end(Ending how) {
        ending = how;
    }

    /** Steps of twenty that are done of a model, kept from one attempt to the next. */
    public int stepsDone(String model) {
        return stepsDone.getOrDefault(model, 0);
    }

    void pull(Talk talk, JsonNode body) throws IOException, InterruptedException {
        String model = body.path("model").asText();
        talk.head(200, "application/x-ndjson");
        talk.chunk("{\"status\":\"pulling manifest\"}\n");
        if (ending == Ending.OFFLINE) {
            talk.chunk("{\"error\":\"pull model manifest: Get \\\"https://registry.ollama.ai/v2/\\\": dial tcp: lookup"
                    + " registry.ollama.ai: no such host\"}\n");
            talk.end();
            return;
        }
        if (ending == Ending.UNKNOWN) {
            talk.chunk("{\"error\":\"pull model manifest: file does not exist\"}\n");
            talk.end();
            return;
        }
        talk.chunk("{\"status\":\"pulling aaaaaaaaaaaa\",\"digest\":\"sha256:aaaa\",\"total\":" + LARGE + "}\n");
        for (int step = stepsDone(model) + 1; step <= STEPS; step++) {
            if (ending != Ending.WHOLE && step > stopAfter) {
                breakOff(talk);
                return;
            }
            stepsDone.put(model, step);
            talk.chunk("{\"status\":\"pulling aaaaaaaaaaaa\",\"digest\":\"sha256:aaaa\",\"total\":" + LARGE
                    + ",\"completed\":" + LARGE / STEPS * step + "}\n");
            standIn.paceOfPull().word();
        }
        talk.chunk("{\"status\":\"pulling bbbbbbbbbbbb\",\"digest\":\"sha256:bbbb\",\"total\":" + SMALL
                + ",\"completed\":" + SMALL + "}\n");
        for (String status : new String[] {"verifying sha256 digest", "writing manifest", "removing unused layers"}) {
            talk.chunk("{\"status\":\"" + status + "\"}\n");
        }
        standIn.models.add(Model.local(model, LARGE + SMALL));
        talk.chunk("{\"status\":\"success\"}\n");
        talk.end();
    }

    private void breakOff(Talk talk) throws IOException {
        if (ending == Ending.STALLS) {
            talk.waitUntilGone();
            standIn.inspection.left();
            return;
        }
        String why = ending == Ending.NO_SPACE
                ? "write /models/blobs/sha256-aaaa-partial: no space left on device"
                : "max retries exceeded: unexpected EOF";
        talk.chunk("{\"error\":\"" + why + "\"}\n");
        talk.end();
    }
}
