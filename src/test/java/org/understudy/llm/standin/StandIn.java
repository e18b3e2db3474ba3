package org.understudy.llm.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Stands in for a model server, on a raw socket of this machine so that it can misbehave as real ones do. It answers
 * one request for words after another, as Ollama does, and remembers what it was asked.
 */
public final class StandIn implements AutoCloseable {
    /** What it says unless told otherwise: letters of one to four bytes. */
    public static final String LINE = "I don't sleep. Café's shut, so… the kitchen light, mostly. 🌙";

    private static final ObjectMapper JSON = new ObjectMapper();

    public final CopyOnWriteArrayList<Model> models = new CopyOnWriteArrayList<>();
    /** Models in memory, with their window in tokens. */
    public final Map<String, Integer> loaded = new ConcurrentHashMap<>();

    public final Inspection inspection = new Inspection();
    /** Lets a slow beginning go on. */
    public final Semaphore gate = new Semaphore(0);

    final PullDesk pulls = new PullDesk(this);
    private final ConcurrentLinkedQueue<Play> script = new ConcurrentLinkedQueue<>();
    private final ReentrantLock onlyOne = new ReentrantLock(true);
    private final ServerSocket door;
    private volatile Supplier<Play> usual = () -> Play.NORMAL;
    private volatile Optional<Play> anotherProgram = Optional.empty();
    private volatile Function<JsonNode, String> words = _ -> LINE;
    private volatile Pace pace = new Pace.Gated(gate);

    private StandIn(ServerSocket door) {
        this.door = door;
    }

    /** Opens on this port of 127.0.0.1, or on any free one for 0. */
    public static StandIn open(int port) {
        try {
            StandIn standIn = new StandIn(new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1")));
            standIn.models.add(Model.local("m:latest", 2_000_000_000L));
            Thread.ofVirtual().name("stand-in").start(standIn::serve);
            return standIn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** What is played for the next requests, one after another. */
    public StandIn plays(Play... plays) {
        script.addAll(Arrays.asList(plays));
        return this;
    }

    /** What is played when the script is at its end. */
    public StandIn usually(Supplier<Play> play) {
        usual = play;
        return this;
    }

    /** Whatever is asked, this is the answer: the port is held by something else. */
    public StandIn isAnotherProgram(Play play) {
        anotherProgram = Optional.of(play);
        return this;
    }

    /** What it says, from what it is asked. */
    public StandIn saying(Function<JsonNode, String> newWords) {
        words = newWords;
        return this;
    }

    public StandIn keeping(Pace newPace) {
        pace = newPace;
        return this;
    }

    Pace paceOfPull() {
        return pace;
    }

    /** How a pull goes. */
    public PullDesk pulls() {
        return pulls;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                Thread.ofVirtual().name("stand-in-visitor").start(() -> attend(visitor));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void attend(Socket visitor) {
        try (Talk talk = new Talk(visitor)) {
            while (talk.open()) {
                Optional<Talk.Request> request = talk.request();
                if (request.isEmpty()) return;
                answer(talk, request.get());
            }
        } catch (IOException _) {
            inspection.left();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Talk talk, Talk.Request request) throws IOException, InterruptedException {
        JsonNode body = request.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(request.body());
        inspection.asked(request, body);
        if (anotherProgram.isPresent()) {
            anotherProgram.get().perform(new Stage(talk, false, body, pace, words.apply(body)));
            return;
        }
        switch (request.path()) {
            case "/" -> talk.whole(200, "text/plain; charset=utf-8", "Ollama is running");
            case "/api/version" -> json(talk, JSON.createObjectNode().put("version", "0.33.0"));
            case "/api/tags" -> json(talk, Lists.tags(models));
            case "/api/ps" -> json(talk, Lists.running(loaded));
            case "/api/status" -> json(talk, Lists.status());
            case "/api/pull" -> pulls.pull(talk, body);
            case "/api/chat" -> chat(talk, body);
            case "/v1/models" -> json(talk, Lists.openAi(models));
            case "/v1/chat/completions" -> perform(talk, body, true);
            default -> talk.whole(404, "text/plain", "404 page not found");
        }
    }

    private void chat(Talk talk, JsonNode body) throws IOException, InterruptedException {
        String model = body.path("model").asText();
        Stage stage = new Stage(talk, false, body, pace, words.apply(body));
        if (models.stream()
                .noneMatch(known -> known.name().equals(model) || known.name().equals(model + ":latest")))
            stage.error(404, "model '" + model + "' not found");
        else if (body.path("think").asBoolean(false)) stage.error(400, "\"" + model + "\" does not support thinking");
        else if (body.path("messages").isEmpty()) loadOrUnload(talk, body, model);
        else perform(talk, body, false);
    }

    private void loadOrUnload(Talk talk, JsonNode body, String model) throws IOException {
        boolean unload = body.path("keep_alive").asLong(1) == 0;
        if (unload) loaded.remove(model);
        else loaded.put(model, body.path("options").path("num_ctx").asInt(4096));
        ObjectNode answer = JSON.createObjectNode().put("model", model).put("done", true);
        answer.putObject("message").put("role", "assistant").put("content", "");
        json(talk, answer.put("done_reason", unload ? "unload" : "load"));
    }

    private void perform(Talk talk, JsonNode body, boolean events) throws IOException, InterruptedException {
        onlyOne.lockInterruptibly();
        try {
            inspection.truncation(body);
            Play play = Optional.ofNullable(script.poll()).orElseGet(usual);
            play.perform(new Stage(talk, events, body, pace, words.apply(body)));
            if (!talk.open()) inspection.left();
        } finally {
            onlyOne.unlock();
        }
    }

    private static void json(Talk talk, ObjectNode body) throws IOException {
        talk.whole(200, "application/json; charset=utf-8", body.toString());
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
