package org.understudy.practice.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Aiming;
import org.understudy.client.aim.AskIndex;
import org.understudy.client.aim.Prior;
import org.understudy.client.read.Sentence;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** Reads the sessions with a client once: the questions that were passed by, and the rewrites that were proposed. */
public final class CaseRecordsJob implements Job<CaseRecords> {
    private final SessionStore store;
    private final Casebook casebook;
    private final String caseId;
    private final LeftOut leftOut;

    CaseRecordsJob(SessionStore store, Casebook casebook, String caseId, LeftOut leftOut) {
        this.store = store;
        this.casebook = casebook;
        this.caseId = caseId;
        this.leftOut = leftOut;
    }

    @Override
    public String title() {
        return "Reading the sessions with this client";
    }

    @Override
    public CaseRecords run(JobContext context) {
        List<SessionSummary> sessions =
                store.list(new SessionQuery(Optional.of(caseId), Optional.empty(), "", false, Integer.MAX_VALUE, 0));
        Set<String> left = leftOut.digests();
        Map<String, Unanswered> questions = new LinkedHashMap<>();
        List<CaseRecords.Proposal> proposals = new ArrayList<>();
        int done = 0;
        for (SessionSummary summary : sessions) {
            context.stopIfCancelled();
            context.progress(done++, sessions.size(), "");
            store.find(summary.id()).ifPresent(session -> read(session, left, questions, proposals));
        }
        return new CaseRecords(sessions.size(), answeredNow(questions), List.copyOf(proposals));
    }

    private void read(
            Session session,
            Set<String> left,
            Map<String, Unanswered> questions,
            List<CaseRecords.Proposal> proposals) {
        for (Turn turn : session.counselorTurns()) {
            Optional<String> question = Unanswered.in(session, turn);
            if (question.isEmpty()) continue;
            String digest = LeftOut.digest(question.get());
            if (left.contains(digest)) continue;
            var here = new Unanswered.Asked(session.id(), session.title(), turn.index());
            Unanswered before =
                    questions.getOrDefault(digest, new Unanswered(question.get(), false, List.of(), Optional.empty()));
            List<Unanswered.Asked> asked = new ArrayList<>(before.asked());
            asked.add(here);
            boolean near = before.near() || Unanswered.near(session, turn);
            questions.put(digest, new Unanswered(before.question(), near, asked, Optional.empty()));
        }
        LineReview.of(session).stream()
                .filter(LineReview::isProposal)
                .forEach(r -> proposals.add(new CaseRecords.Proposal(session.id(), session.title(), r)));
    }

    /** What the case would make of each question today. */
    private List<Unanswered> answeredNow(Map<String, Unanswered> questions) {
        if (questions.isEmpty()) return List.of();
        Aiming aiming = new Aiming(new AskIndex(casebook.open(caseId)));
        return questions.values().stream()
                .map(q -> {
                    Optional<DisclosureUnit> now =
                            aiming.of(Sentence.of(q.question()), Prior.NONE).unit();
                    return new Unanswered(q.question(), q.near(), q.asked(), now);
                })
                .sorted(Comparator.comparing((Unanswered q) -> q.now().isPresent())
                        .thenComparing(q -> -q.asked().size()))
                .toList();
    }
}
