package org.understudy.practice.jobs;

/** How a job reports and hears that it should stop. */
public interface JobContext {
    /** A context for work that nobody watches. */
    JobContext UNWATCHED = new JobContext() {
        @Override
        public void progress(long done, long total, String message) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** How far the work is; a total of 0 means that the end is not known. */
    void progress(long done, long total, String message);

    boolean cancelled();

    /**
     * Stops here if that was asked for.
     *
     * @throws java.util.concurrent.CancellationException when the work is no longer wanted
     */
    default void stopIfCancelled() {
        if (cancelled()) throw new java.util.concurrent.CancellationException("stopped");
    }
}
