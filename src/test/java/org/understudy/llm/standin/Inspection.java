package org.understudy.llm.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What the stand-in was asked, and what about it was not right. */
public final class Inspection {
    private static final int KEPT = 200;

    private final CopyOnWriteArrayList<JsonNode> bodies = new CopyOnWriteArrayList<>();
    private final Set<String> faults = ConcurrentHashMap.newKeySet();
    private final Set<Integer> windows = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger truncated = new AtomicInteger();
    private final Semaphore departures = new Semaphore(0);
    private final Semaphore arrivals = new Semaphore(0);

    void asked(Talk.Request request, JsonNode body) {
        if (!request.from().equals("127.0.0.1")) faults.add("asked from " + request.from());
        String model = body.path("model").asText();
        if (model.endsWith("cloud")) faults.add("asked for the cloud model " + model);
        if (!body.path("messages").isArray()) return;
        requests.incrementAndGet();
        bodies.add(body);
        if (bodies.size() > KEPT) bodies.removeFirst();
        if (request.path().equals("/api/chat")) {
            if (!body.path("options").has("num_ctx") && !body.path("messages").isEmpty()) faults.add("no num_ctx");
            if (body.path("options").has("num_ctx"))
                windows.add(body.path("options").path("num_ctx").asInt());
            if (!body.path("messages").isEmpty() && !body.path("keep_alive").isNumber()) faults.add("no keep_alive");
            if (!body.path("messages").isEmpty() && !body.has("think")) faults.add("thinking is not switched off");
        }
        arrivals.release();
    }

    /**
     * Ollama's rule when a prompt does not fit: the oldest messages go, the system's and the last stay. Tokens are
     * guessed at four characters each.
     */
    void truncation(JsonNode body) {
        int window = body.path("options").path("num_ctx").asInt(4096);
        int characters = 0;
        for (JsonNode message : body.path("messages")) {
            characters += message.path("content").asText().length();
        }
        if (characters / 4 <= window || !(body.path("messages") instanceof ArrayNode messages)) return;
        for (int i = 0; i < messages.size() - 1 && characters / 4 > window; i++) {
            if (messages.get(i).path("role").asText().equals("system")) continue;
            characters -= messages.get(i).path("content").asText().length();
            truncated.incrementAndGet();
        }
    }

    void left() {
        departures.release();
    }

    /** What was not right, in words; empty when all was. Another window in mid-session would load the model anew. */
    public Set<String> faults() {
        Set<String> all = new TreeSet<>(faults);
        if (windows.size() > 1) all.add("different windows: " + windows);
        return all;
    }

    /** How often words were asked for, or a model loaded or let go. */
    public int requests() {
        return requests.get();
    }

    /** The last requests for words, as they came. */
    public List<JsonNode> bodies() {
        return List.copyOf(bodies);
    }

    /** Messages that a real server would have dropped without a word. */
    public int truncated() {
        return truncated.get();
    }

    /** Waits until somebody has asked for words. */
    public boolean arrived() throws InterruptedException {
        return arrivals.tryAcquire(20, TimeUnit.SECONDS);
    }

    /** Waits until somebody has gone in the middle of an answer. */
    public boolean departed() throws InterruptedException {
        return departures.tryAcquire(20, TimeUnit.SECONDS);
    }
}
