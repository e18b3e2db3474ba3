package org.understudy.practice.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;

/**
 * Replaces the library by what a backup holds, and keeps the library as it was in a backup of its own, so that there is
 * a way back. Stopped or failed, nothing has changed.
 *
 * @param keepIn the folder for the library as it was
 */
public record RestoreJob(SessionStore store, Path backup, Path keepIn, Clock clock) implements Job<Optional<Path>> {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    @Override
    public String title() {
        return "Restore " + backup.getFileName();
    }

    /** Restores; where the library as it was is kept, or nothing when there was nothing to keep. */
    @Override
    public Optional<Path> run(JobContext context) {
        Optional<Path> before = Optional.empty();
        if (!store.list(SessionQuery.ALL).isEmpty()) {
            Path file =
                    keepIn.resolve("before-restore-" + LocalDateTime.now(clock).format(STAMP) + ".zip");
            store.backup(file);
            before = Optional.of(file);
        }
        context.stopIfCancelled();
        store.restore(backup, context);
        return before;
    }
}
