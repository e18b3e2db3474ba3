package org.understudy.llm.models;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.understudy.llm.LanguageModel.Listener;
import org.understudy.llm.LanguageModel.Phase;

/**
 * Tells a listener when a model that had to be loaded is in memory and begins to read. Asks beside the answer, once a
 * second, on a thread of its own that is gone when this is closed.
 */
final class LoadWatch implements Listener, AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final BooleanSupplier loaded;
    private final Listener listener;
    private final Thread asking;
    private volatile boolean seen;
    private volatile boolean closed;
    private boolean told;

    LoadWatch(BooleanSupplier loaded, Listener listener, boolean already) {
        this.loaded = loaded;
        this.listener = listener;
        this.told = already;
        this.asking = Thread.ofVirtual().name("model-load-watch").unstarted(this::ask);
        if (!already) asking.start();
    }

    private void ask() {
        try {
            while (!seen && !closed) {
                Thread.sleep(PAUSE);
                if (loaded.getAsBoolean()) seen = true;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void phase(Phase phase) {
        told = true;
        listener.phase(phase);
    }

    @Override
    public void words(String more) {
        listener.words(more);
    }

    /** Asked often, on the thread that waits for the answer; that is where a phase may be told. */
    @Override
    public boolean cancelled() {
        if (seen && !told) phase(Phase.READING);
        return listener.cancelled();
    }

    /** The thread ends at its next breath; it hands nothing on by itself, so nobody needs to wait for it. */
    @Override
    public void close() {
        closed = true;
        asking.interrupt();
    }
}
