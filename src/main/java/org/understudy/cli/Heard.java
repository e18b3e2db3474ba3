package org.understudy.cli;

import org.understudy.practice.jobs.JobContext;
import picocli.CommandLine.Model.CommandSpec;

/** A job's progress, a line now and then on the error stream; Ctrl+C ends the command. */
record Heard(CommandSpec spec) implements JobContext {
    @Override
    public void progress(long done, long total, String message) {
        if (total < 60 || done % 25 == 0) spec.commandLine().getErr().println(done + " of " + total + "  " + message);
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
