package org.understudy.practice.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.Session;

/** Reads files into the library, a file at a time. */
final class ImportJob implements Job<Import> {
    private final SessionStore store;
    private final Transcripts transcripts;
    private final List<Path> files;

    ImportJob(SessionStore store, Transcripts transcripts, List<Path> files) {
        this.store = store;
        this.transcripts = transcripts;
        this.files = List.copyOf(files);
    }

    @Override
    public String title() {
        return files.size() == 1 ? "Import " + files.getFirst().getFileName() : "Import " + files.size() + " files";
    }

    @Override
    public Import run(JobContext context) {
        List<String> ids = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (context.cancelled()) return new Import(ids, leftOut, true);
            context.progress(i, files.size(), files.get(i).getFileName().toString());
            try {
                Transcripts.Reading reading = transcripts.read(files.get(i));
                leftOut.addAll(reading.leftOut());
                ids.addAll(keep(reading.sessions(), leftOut, context));
            } catch (IOException e) {
                leftOut.add(e.getMessage());
            }
        }
        context.progress(files.size(), files.size(), "");
        return new Import(ids, leftOut, false);
    }

    private List<String> keep(List<Session> sessions, List<String> leftOut, JobContext context) {
        Map<String, Session> fresh = new LinkedHashMap<>();
        for (Session session : sessions) {
            Optional<Session> there = taken(session.id(), fresh);
            if (there.filter(session::equals).isPresent())
                leftOut.add("\"" + session.title() + "\" is already in the library");
            else if (there.isEmpty()) fresh.put(session.id(), session);
            else {
                Session renamed = renamed(session, fresh);
                fresh.put(renamed.id(), renamed);
            }
        }
        boolean library = fresh.size() > 1;
        if (library && context.cancelled()) return List.of();
        store.saveAll(List.copyOf(fresh.values()));
        return List.copyOf(fresh.keySet());
    }

    private Optional<Session> taken(String id, Map<String, Session> fresh) {
        return Optional.ofNullable(fresh.get(id)).or(() -> store.find(id));
    }

    /** The same session under the next free id; another session must not be lost for having the same one. */
    private Session renamed(Session session, Map<String, Session> fresh) {
        int number = 2;
        while (taken(session.id() + "-" + number, fresh).isPresent()) number++;
        return new Session(
                session.id() + "-" + number,
                session.caseId(),
                session.seed(),
                session.engine(),
                session.title(),
                session.origin(),
                session.setting(),
                session.startedAt(),
                session.endedAt(),
                session.turns(),
                session.ratings(),
                session.notes(),
                session.extra());
    }
}
