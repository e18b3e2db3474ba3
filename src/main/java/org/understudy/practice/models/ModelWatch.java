package org.understudy.practice.models;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Looks at the model server in the background while somebody wants to know: at once, then every ten seconds as long as
 * it is not ready, every minute when it is. Listeners hear every look on the watch's own thread.
 */
public final class ModelWatch implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration LATER = Duration.ofSeconds(60);

    private final ModelShelf shelf;
    private final List<Consumer<ServerState>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger watchers = new AtomicInteger();
    private final Semaphore nudge = new Semaphore(0);
    private volatile ServerState state = new ServerState.Unknown("");
    private volatile boolean closed;
    private Thread looking;

    public ModelWatch(ModelShelf shelf) {
        this.shelf = shelf;
    }

    /** The server as it was last seen. */
    public ServerState state() {
        return state;
    }

    /** Somebody begins to want to know. */
    public synchronized void begin() {
        watchers.incrementAndGet();
        if (looking == null && !closed)
            looking = Thread.ofVirtual().name("model-watch").start(this::watch);
        lookNow();
    }

    /** Somebody does not want to know any more; when nobody does, nothing is asked. */
    public void end() {
        watchers.decrementAndGet();
    }

    /** Looks again without waiting for its time. */
    public void lookNow() {
        nudge.release();
    }

    /** Tells this listener of every look from now on. */
    public void onLook(Consumer<ServerState> listener) {
        listeners.add(listener);
    }

    /** Looks now, on the calling thread. */
    public void look() {
        ServerState seen = shelf.look();
        state = seen;
        listeners.forEach(listener -> listener.accept(seen));
    }

    private void watch() {
        try {
            while (!closed) {
                Duration pause = state instanceof ServerState.Ready ? LATER : SOON;
                boolean asked = nudge.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                nudge.drainPermits();
                if (closed || !asked && watchers.get() <= 0) continue;
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        nudge.release();
    }
}
