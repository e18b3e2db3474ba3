package org.understudy.practice.jobs;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/**
 * A job under way, as those who wait for it see it. Safe to share between threads; listeners are called on the job's
 * thread.
 */
public final class JobHandle<T> {
    /** Where a job stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** How far a job is; a total of 0 means that the end is not known. */
    public record Progress(long done, long total, String message) {
        static final Progress NONE = new Progress(0, 0, "");
    }

    private final String title;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile State state = State.WAITING;
    private volatile Progress progress = Progress.NONE;
    private volatile boolean cancelAsked;

    /**
     * Begins a job.
     *
     * @param executor on whose thread it is done
     */
    public static <T> JobHandle<T> begin(Job<T> job, Executor executor) {
        JobHandle<T> handle = new JobHandle<>(job.title());
        executor.execute(() -> handle.run(job, () -> {}));
        return handle;
    }

    JobHandle(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    public Progress progress() {
        return progress;
    }

    /** What came of it; completes exceptionally with the job's own exception, or when it was cancelled. */
    public CompletableFuture<T> result() {
        return result.copy();
    }

    /** Asks the job to stop; it does so soon, and what it has finished by then stays. */
    public void cancel() {
        cancelAsked = true;
    }

    /** Calls this whenever state or progress changes. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Does the job.
     *
     * @param ending called when the job is over, before anybody who waits for it hears of it
     * @return why it failed, if it did
     */
    Optional<Throwable> run(Job<T> job, Runnable ending) {
        if (cancelAsked) return cancelled(new CancellationException(title), ending);
        change(State.RUNNING);
        try {
            T value = job.run(new Context());
            finish(cancelAsked ? State.CANCELLED : State.DONE, ending, () -> result.complete(value));
            return Optional.empty();
        } catch (CancellationException e) {
            return cancelled(e, ending);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            finish(State.FAILED, ending, () -> result.completeExceptionally(e));
            return Optional.of(e);
        }
    }

    private Optional<Throwable> cancelled(CancellationException e, Runnable ending) {
        finish(State.CANCELLED, ending, () -> result.completeExceptionally(e));
        return Optional.empty();
    }

    private void finish(State end, Runnable ending, Runnable completion) {
        state = end;
        ending.run();
        completion.run();
        listeners.forEach(Runnable::run);
    }

    private void change(State next) {
        state = next;
        listeners.forEach(Runnable::run);
    }

    private final class Context implements JobContext {
        @Override
        public void progress(long done, long total, String message) {
            progress = new Progress(done, total, message);
            listeners.forEach(Runnable::run);
        }

        @Override
        public boolean cancelled() {
            return cancelAsked || Thread.currentThread().isInterrupted();
        }
    }
}
