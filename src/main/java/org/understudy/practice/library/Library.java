package org.understudy.practice.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.understudy.analysis.coding.ClientTalkCoder;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.practice.jobs.Job;
import org.understudy.session.Session;

/**
 * The kept sessions: found, brought in, taken out, deleted. A deleted session is out of sight at once and gone from the
 * disk when its undo window closes, at the latest when the library does. Safe to share between threads where the store
 * is.
 */
public final class Library implements AutoCloseable {
    private final SessionStore store;
    private final Transcripts transcripts;
    private final Map<String, Undo> deleted = new ConcurrentHashMap<>();

    public Library(SessionStore store, Transcripts transcripts) {
        this.store = store;
        this.transcripts = transcripts;
    }

    public List<SessionSummary> list(SessionQuery query) {
        if (deleted.isEmpty()) return store.list(query);
        SessionQuery all =
                new SessionQuery(query.caseId(), query.origin(), query.words(), query.openOnly(), Integer.MAX_VALUE, 0);
        return store.list(all).stream()
                .filter(summary -> !deleted.containsKey(summary.id()))
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }

    public Optional<Session> find(String id) {
        return deleted.containsKey(id) ? Optional.empty() : store.find(id);
    }

    public List<TurnHit> search(String words, int limit) {
        return store.search(words, limit).stream()
                .filter(hit -> !deleted.containsKey(hit.sessionId()))
                .toList();
    }

    /** Work that reads files into the library; nothing that is there is replaced, and a bad file stops no other. */
    public Job<Import> importing(List<Path> files) {
        return new ImportJob(store, transcripts, files);
    }

    /** Work that writes sessions to one file, or each to a file of its own in a folder. */
    public Job<List<Path>> exporting(List<String> ids, Path target, Optional<String> ending) {
        return new ExportJob(this, transcripts, ids, target, ending);
    }

    /** Work that codes every ended session of one's own again; peers' sessions stay as they are. */
    public Job<Recoded> recoding(TechniqueCoder techniques, ClientTalkCoder talk) {
        return new RecodeJob(store, techniques, talk);
    }

    /** Takes a session out of sight, to be deleted for good by {@link Undo#purge} or when the library closes. */
    public Undo delete(String id) {
        Undo undo = new Undo(id);
        deleted.put(id, undo);
        return undo;
    }

    /** Deletes for good everything whose undo window is still open. */
    public void purgeDeleted() {
        List.copyOf(deleted.values()).forEach(Undo::purge);
    }

    @Override
    public void close() {
        purgeDeleted();
    }

    /** The way back from a deletion, as long as it lasts. */
    public final class Undo {
        private final String id;

        private Undo(String id) {
            this.id = id;
        }

        /** Brings the session back; false when it is already gone for good. */
        public boolean undo() {
            return deleted.remove(id, this);
        }

        /** Deletes it for good; the file is purged of its text before this returns. */
        public void purge() {
            if (deleted.get(id) != this) return;
            store.delete(id);
            deleted.remove(id, this);
        }
    }
}
