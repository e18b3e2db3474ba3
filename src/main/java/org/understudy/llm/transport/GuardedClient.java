package org.understudy.llm.transport;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.langchain4j.http.client.sse.ServerSentEventParsingHandle;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.understudy.llm.Reply.Trouble;
import org.understudy.practice.models.ModelTrouble;

/**
 * LangChain4j's client, for one answer, on the shared {@link Wire} and under a {@link Guard}. The stream is read on the
 * calling thread, so a model's {@code chat} returns when the answer is over; the parser that LangChain4j passes is not
 * used, because it drops lines it cannot read and waits for ever on a stream that just ends.
 */
public final class GuardedClient implements HttpClient {
    private final Wire wire;
    private final Framing framing;
    private final Limits limits;
    private final BooleanSupplier unwanted;
    private Optional<Trouble> trouble = Optional.of(new Trouble(ModelTrouble.REFUSED, "nothing was asked"));

    /** A client for one answer on this wire. */
    public GuardedClient(Wire wire, Framing framing, Limits limits, BooleanSupplier unwanted) {
        this.wire = wire;
        this.framing = framing;
        this.limits = limits;
        this.unwanted = unwanted;
    }

    /** How the answer ended: nothing where it came to its own end. */
    public Optional<Trouble> trouble() {
        return trouble;
    }

    /** What LangChain4j's model builders take. */
    public HttpClientBuilder asBuilder() {
        return new ThisOne();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        java.net.http.HttpRequest wanted = translate(request);
        if (!wire.reaches(wanted.uri())) {
            trouble = Optional.of(new Trouble(
                    ModelTrouble.LEAVES_MACHINE, String.valueOf(wanted.uri().getHost())));
            listener.onError(new IllegalStateException(ModelTrouble.LEAVES_MACHINE.name()));
            return;
        }
        listener.onOpen(SuccessfulHttpResponse.builder()
                .statusCode(200)
                .headers(Map.of())
                .body("")
                .build());
        ServerSentEventContext context = new ServerSentEventContext(new Unstoppable());
        Guard guard = new Guard(
                framing, limits, unwanted, json -> listener.onEvent(new ServerSentEvent(null, json), context));
        trouble = guard.follow(wire.open(wanted));
        if (trouble.isPresent())
            listener.onError(new IllegalStateException(trouble.get().kind().name()));
        else listener.onClose();
    }

    /** Answers are always streamed here, so that every one of them can be stopped. */
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) throws HttpException {
        throw new UnsupportedOperationException("answers are streamed");
    }

    private static java.net.http.HttpRequest translate(HttpRequest request) {
        var wanted = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> wanted.header(name, value)));
        String body = request.body();
        return wanted.method(
                        request.method().name(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    /** The stop that LangChain4j hands out with the first word is not needed: the guard asks by itself. */
    private static final class Unstoppable implements ServerSentEventParsingHandle {
        @Override
        public void cancel() {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private final class ThisOne implements HttpClientBuilder {
        @Override
        public Duration connectTimeout() {
            return limits.first();
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return limits.total();
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return GuardedClient.this;
        }
    }
}
