package org.understudy.cli;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;

/** A job in the terminal: its progress on standard error, and an interrupt that lets it stop where nothing is half done. */
final class WatchedJob implements JobContext {
    private static final int PATIENCE_SECONDS = 20;

    private volatile boolean stopped;
    private String last = "";

    private WatchedJob() {}

    /**
     * Does the job.
     *
     * @return what came of it; empty when it was interrupted
     */
    static <T> Optional<T> run(Job<T> job) throws Exception {
        WatchedJob watch = new WatchedJob();
        CountDownLatch over = new CountDownLatch(1);
        Thread interrupted = new Thread(() -> {
            watch.stopped = true;
            try {
                over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            return Optional.of(job.run(watch));
        } catch (CancellationException _) {
            System.err.println("stopped; nothing was written");
            return Optional.empty();
        } finally {
            over.countDown();
            if (!watch.stopped) Runtime.getRuntime().removeShutdownHook(interrupted);
        }
    }

    @Override
    public void progress(long done, long total, String message) {
        String line = total > 0 ? "%3d %%  %s".formatted(100 * done / total, message) : message;
        if (!line.equals(last)) System.err.println(line);
        last = line;
    }

    @Override
    public boolean cancelled() {
        return stopped || Thread.currentThread().isInterrupted();
    }
}
