package org.understudy.practice.jobs;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs jobs on a few named daemon threads. No failure is swallowed: it is in the job's handle, and whoever was named
 * for it hears of it too.
 */
public final class JobRunner implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ExecutorService pool;
    private final Consumer<Throwable> trouble;
    private final List<JobHandle<?>> running = new CopyOnWriteArrayList<>();

    /**
     * A runner with threads of its own.
     *
     * @param name of the threads, for example {@code work}
     * @param trouble hears of every failure, on the job's thread
     */
    public JobRunner(String name, int threads, Consumer<Throwable> trouble) {
        this.pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name(name + "-", 1).factory());
        this.trouble = trouble;
    }

    /** Begins a job as soon as a thread is free. */
    public <T> JobHandle<T> submit(Job<T> job) {
        JobHandle<T> handle = new JobHandle<>(job.title());
        running.add(handle);
        pool.execute(() -> handle.run(job, () -> running.remove(handle)).ifPresent(trouble));
        return handle;
    }

    /** The jobs that wait or run, oldest first. */
    public List<JobHandle<?>> running() {
        return List.copyOf(running);
    }

    /** Asks every job to stop and waits two seconds for them. */
    @Override
    public void close() {
        running.forEach(JobHandle::cancel);
        pool.shutdown();
        try {
            if (!pool.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) pool.shutdownNow();
        } catch (InterruptedException _) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
