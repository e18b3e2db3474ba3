package org.understudy.llm.transport;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One request and what comes back. The network only hands signals in; the one thread that reads them decides what they
 * mean, so an answer cannot end twice. Never more than one piece of the body waits unread.
 */
public final class Exchange implements AutoCloseable {
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Body body = new Body();
    private CompletableFuture<?> response;

    private Exchange() {}

    static Exchange begin(HttpClient client, HttpRequest request) {
        Exchange exchange = new Exchange();
        exchange.response = client.sendAsync(request, info -> {
            String type = info.headers().firstValue("content-type").orElse("");
            exchange.signals.add(new Signal.Head(info.statusCode(), type.toLowerCase(Locale.ROOT)));
            return exchange.body;
        });
        exchange.response.exceptionally(cause -> {
            exchange.signals.add(new Signal.Broken(cause));
            return null;
        });
        return exchange;
    }

    /** The next signal, or nothing when none came in this time. */
    Optional<Signal> next(Duration patience) throws InterruptedException {
        Signal signal = signals.poll(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
        if (signal instanceof Signal.Bytes) body.more();
        return Optional.ofNullable(signal);
    }

    /**
     * Lets go of the connection, whether or not an answer has begun; the server sees it at once. After a whole answer
     * there is nothing to let go: the connection may serve somebody else by then.
     */
    @Override
    public void close() {
        if (body.stop()) response.cancel(true);
    }

    private final class Body implements HttpResponse.BodySubscriber<Void> {
        private final CompletableFuture<Void> over = new CompletableFuture<>();
        private Flow.Subscription subscription;
        private boolean stopped;
        private boolean ended;

        @Override
        public CompletionStage<Void> getBody() {
            return over;
        }

        @Override
        public synchronized void onSubscribe(Flow.Subscription given) {
            subscription = given;
            if (stopped) given.cancel();
            else given.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            byte[] bytes =
                    new byte[buffers.stream().mapToInt(ByteBuffer::remaining).sum()];
            int at = 0;
            for (ByteBuffer buffer : buffers) {
                int length = buffer.remaining();
                buffer.get(bytes, at, length);
                at += length;
            }
            signals.add(new Signal.Bytes(bytes));
        }

        @Override
        public void onError(Throwable cause) {
            signals.add(new Signal.Broken(cause));
            over.completeExceptionally(cause);
        }

        @Override
        public void onComplete() {
            ended();
            over.complete(null);
            signals.add(new Signal.End());
        }

        private synchronized void ended() {
            ended = true;
        }

        synchronized void more() {
            if (subscription != null && !stopped && !ended) subscription.request(1);
        }

        /** Wants no more; false when there was no more anyway. */
        synchronized boolean stop() {
            if (ended) return false;
            stopped = true;
            if (subscription != null) subscription.cancel();
            return true;
        }
    }
}
