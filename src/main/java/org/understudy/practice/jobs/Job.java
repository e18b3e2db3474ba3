package org.understudy.practice.jobs;

/** Long work that knows nothing of who waits for it: the same job runs behind a window and on a command line. */
public interface Job<T> {
    String title();

    /** Does the work, reporting through the context and stopping soon after it is cancelled. */
    T run(JobContext context) throws Exception;
}
