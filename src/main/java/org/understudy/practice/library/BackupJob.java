package org.understudy.practice.library;

import java.nio.file.Path;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;

/** Writes the whole library to one file. The database does it in one go, so it cannot be stopped half-way. */
public record BackupJob(SessionStore store, Path to) implements Job<Path> {
    @Override
    public String title() {
        return "Back up to " + to.getFileName();
    }

    @Override
    public Path run(JobContext context) {
        context.stopIfCancelled();
        store.backup(to);
        return to;
    }
}
