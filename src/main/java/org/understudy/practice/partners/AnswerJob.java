package org.understudy.practice.partners;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.partners.ReconstructionTable.Pair;
import org.understudy.session.Session;

/**
 * Has a model answer the clients of sessions of the library and keeps what comes of it there. What this build of the model
 * has answered already is taken as it is, so a job that was stopped goes on where it was.
 */
public final class AnswerJob implements Job<List<Pair>> {
    /** Steps of progress in each session. */
    public static final int FINE = 1_000;

    private final ModelRoles model;
    private final List<String> sessions;
    private final SessionStore store;
    private final Clock clock;
    private final String title;

    /**
     * A job over these sessions.
     *
     * @param sessions by id; those without a client are passed over
     */
    public AnswerJob(String title, ModelRoles model, List<String> sessions, SessionStore store, Clock clock) {
        this.title = title;
        this.model = model;
        this.sessions = List.copyOf(sessions);
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * Answers them.
     *
     * @throws org.understudy.practice.models.NoAnswer when the model does not answer; whole sessions are kept
     * @throws java.util.concurrent.CancellationException when it is stopped; likewise
     */
    @Override
    public List<Pair> run(JobContext context) {
        Optional<String> build = model.digest();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            context.stopIfCancelled();
            Optional<Session> original = store.find(sessions.get(i)).filter(AnswerJob::canBeAnswered);
            if (original.isEmpty()) continue;
            pairs.add(new Pair(original.get(), answered(original.get(), build, new Part(context, i))));
        }
        return pairs;
    }

    /** Whether there is a client in a session who was not answered by a model already. */
    public static boolean canBeAnswered(Session session) {
        return Reconstruction.possible(session) && !session.extra().containsKey(Reconstruction.FROM);
    }

    private Session answered(Session original, Optional<String> build, Part part) {
        Optional<Session> kept =
                store.find(Reconstruction.idOf(original, model.name())).filter(s -> Reconstruction.isOf(s, build));
        if (kept.isPresent()) return kept.get();
        Session made = new Reconstruction(model, original, clock).run(part);
        store.save(made);
        return made;
    }

    /** The pairs of a library: what was answered, beside what it was answered from. */
    public static List<Pair> pairs(List<Session> played, SessionStore store) {
        List<Pair> pairs = new ArrayList<>();
        for (Session answered : played)
            if (answered.extra().get(Reconstruction.FROM) instanceof Map<?, ?> from)
                store.find(String.valueOf(from.get("session")))
                        .ifPresent(original -> pairs.add(new Pair(original, answered)));
        return pairs;
    }

    /** One session of several, as a part of the whole. */
    private final class Part implements JobContext {
        private final JobContext whole;
        private final int number;

        Part(JobContext whole, int number) {
            this.whole = whole;
            this.number = number;
        }

        @Override
        public void progress(long done, long total, String message) {
            whole.progress(
                    (long) number * FINE + (total == 0 ? 0 : done * FINE / total),
                    (long) sessions.size() * FINE,
                    message);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }
}
