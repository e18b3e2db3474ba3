package org.understudy.practice.library;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.Session;

/** Writes sessions to one file, or, with an ending given, each to a file of its own in a folder. */
final class ExportJob implements Job<List<Path>> {
    private final Library library;
    private final Transcripts transcripts;
    private final List<String> ids;
    private final Path target;
    private final Optional<String> ending;

    ExportJob(Library library, Transcripts transcripts, List<String> ids, Path target, Optional<String> ending) {
        this.library = library;
        this.transcripts = transcripts;
        this.ids = List.copyOf(ids);
        this.target = target;
        this.ending = ending;
    }

    @Override
    public String title() {
        return ids.size() == 1 ? "Export" : "Export " + ids.size() + " sessions";
    }

    @Override
    public List<Path> run(JobContext context) throws IOException {
        if (ending.isEmpty()) {
            List<Session> sessions = new ArrayList<>();
            for (String id : ids) sessions.add(session(id));
            transcripts.write(sessions, target);
            return List.of(target);
        }
        List<Path> written = new ArrayList<>();
        for (String id : ids) {
            if (context.cancelled()) break;
            context.progress(written.size(), ids.size(), id);
            Path file = target.resolve(fileName(id) + "." + ending.get());
            if (Files.exists(file))
                throw new FileAlreadyExistsException(
                        file + ": is there already; move it away or choose another folder");
            transcripts.write(List.of(session(id)), file);
            written.add(file);
        }
        return written;
    }

    private Session session(String id) throws IOException {
        return library.find(id).orElseThrow(() -> new IOException("there is no session " + id + " in the library"));
    }

    /** Ids are safe in paths; some systems also keep names such as {@code con} for themselves. */
    private static String fileName(String id) {
        return id.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?") ? "session-" + id : id;
    }
}
