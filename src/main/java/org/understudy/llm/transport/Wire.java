package org.understudy.llm.transport;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The one way out of this program: a single HTTP client, shared by all that speak to a model server. It goes where
 * {@link Reach} allows and nowhere else, follows no redirect and uses no proxy. Safe to share between threads.
 */
public final class Wire implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(3);

    private final Supplier<Reach> reach;
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("model-wire-", 1).factory());
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .executor(workers)
            .build();

    /**
     * A wire with threads of its own.
     *
     * @param reach asked before each request, so that a consent that is taken back counts at once
     */
    public Wire(Supplier<Reach> reach) {
        this.reach = reach;
    }

    /** Whether a request to this address would be sent at all. */
    public boolean reaches(URI address) {
        return reach.get().allows(address);
    }

    /**
     * Sends a request and returns at once; what comes back is read from the exchange.
     *
     * @throws IllegalStateException when the address is off this machine without consent; nothing is sent then
     */
    public Exchange open(HttpRequest request) {
        if (!reaches(request.uri()))
            throw new IllegalStateException(
                    "not allowed to speak to " + request.uri().getHost());
        return Exchange.begin(client, request);
    }

    /** Breaks off what is under way and ends every thread. */
    @Override
    public void close() {
        client.shutdownNow();
        client.close();
        workers.close();
    }
}
