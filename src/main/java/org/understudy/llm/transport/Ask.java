package org.understudy.llm.transport;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.understudy.llm.Reply.Trouble;
import org.understudy.practice.models.ModelTrouble;

/** Short questions to a server about itself, each answered by one JSON object, and long ones by a line at a time. */
public final class Ask {
    private final Wire wire;
    private final Limits limits;

    /** Asks over this wire, within these limits. */
    public Ask(Wire wire, Limits limits) {
        this.wire = wire;
        this.limits = limits;
    }

    /** What came back: the object, or why there is none. */
    public sealed interface Answer {
        /** The object the server answered with. */
        record Got(ObjectNode object) implements Answer {}

        /** Why there is none. */
        record Failed(Trouble trouble) implements Answer {}
    }

    /** Asks for an object. */
    public Answer get(URI address) {
        return whole(HttpRequest.newBuilder(address).GET());
    }

    /** Sends an object and asks for one. */
    public Answer post(URI address, ObjectNode body) {
        return whole(posted(address, body));
    }

    /** Sends an object and hears the answer line by line; nothing when it came to its end, else why not. */
    public Optional<Trouble> stream(URI address, ObjectNode body, BooleanSupplier unwanted, Consumer<String> events) {
        return follow(posted(address, body), new JsonLines(), unwanted, events);
    }

    private Answer whole(HttpRequest.Builder request) {
        WholeObject framing = new WholeObject();
        Optional<Trouble> trouble = follow(request, framing, () -> false, _ -> {});
        if (trouble.isPresent()) return new Answer.Failed(trouble.get());
        try {
            return new Answer.Got(framing.object());
        } catch (Framing.Garbled garbled) {
            return new Answer.Failed(new Trouble(ModelTrouble.GARBLED, garbled.getMessage()));
        }
    }

    private Optional<Trouble> follow(
            HttpRequest.Builder request, Framing framing, BooleanSupplier unwanted, Consumer<String> events) {
        HttpRequest wanted = request.build();
        if (!wire.reaches(wanted.uri()))
            return Optional.of(new Trouble(
                    ModelTrouble.LEAVES_MACHINE, Reach.host(wanted.uri()).orElse("")));
        return new Guard(framing, limits, unwanted, events).follow(wire.open(wanted));
    }

    private static HttpRequest.Builder posted(URI address, ObjectNode body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
    }
}
