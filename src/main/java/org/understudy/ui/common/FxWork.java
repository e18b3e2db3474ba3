package org.understudy.ui.common;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobHandle;

/**
 * Work away from the FX thread with its result brought back to it. Tests use {@link #inPlace()}, which needs no
 * toolkit.
 */
public final class FxWork {
    private final Executor background;
    private final Executor fxThread;
    private final Consumer<Throwable> trouble;
    private final Executor jobs;
    private final Set<JobHandle<?>> running = ConcurrentHashMap.newKeySet();

    /**
     * Work done by one executor and reported on another.
     *
     * @param trouble hears of failures nobody else handles, on the FX thread
     */
    public FxWork(Executor background, Executor fxThread, Consumer<Throwable> trouble) {
        this(background, fxThread, trouble, job -> Thread.ofVirtual()
                .name("job")
                .start(job));
    }

    private FxWork(Executor background, Executor fxThread, Consumer<Throwable> trouble, Executor jobs) {
        this.background = background;
        this.fxThread = fxThread;
        this.trouble = trouble;
        this.jobs = jobs;
    }

    /** Everything at once in the calling thread; failures are thrown. */
    public static FxWork inPlace() {
        Consumer<Throwable> thrown = e -> {
            throw e instanceof RuntimeException r ? r : new IllegalStateException(e);
        };
        return new FxWork(Runnable::run, Runnable::run, thrown, Runnable::run);
    }

    /** Does the work and hands its result to the FX thread. */
    public <T> void ask(Callable<T> work, Consumer<T> then) {
        ask(work, then, trouble);
    }

    /** Does the work and hands its result, or its failure, to the FX thread. */
    public <T> void ask(Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        ask(background, work, then, failed);
    }

    /** The same on a thread of its own, for work that may wait long and must hold up nothing else. */
    public <T> void askAside(Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        ask(jobs, work, then, failed);
    }

    private <T> void ask(Executor where, Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        where.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception | LinkageError | StackOverflowError e) {
                fxThread.execute(() -> failed.accept(e));
                return;
            }
            fxThread.execute(() -> {
                if (!closing()) then.accept(result);
            });
        });
    }

    /** While the window closes what was to be kept is kept, and nobody is there to be shown what was found. */
    private boolean closing() {
        return background instanceof ExecutorService pool && pool.isShutdown();
    }

    /**
     * Begins a job that may take long, beside all other work, and hands its result or its failure to the FX thread; a
     * job that was stopped fails with a {@link java.util.concurrent.CancellationException}.
     */
    public <T> JobHandle<T> begin(Job<T> job, Consumer<T> then, Consumer<Throwable> failed) {
        JobHandle<T> handle = JobHandle.begin(job, jobs);
        running.add(handle);
        handle.result().whenComplete((_, _) -> running.remove(handle));
        handle.result()
                .whenComplete((result, e) ->
                        fxThread.execute(e == null ? () -> then.accept(result) : () -> failed.accept(own(e))));
        return handle;
    }

    /**
     * Asks every job to stop, so that each leaves what it has done in order, and waits for them.
     *
     * @param patience how long at most; a job that is not over by then is left to itself
     * @return whether all of them are over
     */
    public boolean stopJobs(Duration patience) {
        List<JobHandle<?>> now = List.copyOf(running);
        now.forEach(JobHandle::cancel);
        CompletableFuture<?>[] ends =
                now.stream().map(job -> job.result().handle((_, _) -> true)).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ends).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The job's own exception, without what a copied future wraps it in. */
    private static Throwable own(Throwable e) {
        return e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
    }

    /** Has something shown, from whatever thread. */
    public void show(Runnable showing) {
        fxThread.execute(showing);
    }

    /** Hands a failure on to whoever hears of those that nobody else handles. */
    public void report(Throwable failure) {
        trouble.accept(failure);
    }

    /** Does work that has nothing to show. */
    public void run(Runnable work) {
        ask(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {});
    }
}
