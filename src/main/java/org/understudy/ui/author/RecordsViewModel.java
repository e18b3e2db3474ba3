package org.understudy.ui.author;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.understudy.practice.authoring.AuthoringRoom;
import org.understudy.practice.authoring.CaseRecords;
import org.understudy.practice.authoring.CaseRecords.Proposal;
import org.understudy.practice.authoring.LineReview;
import org.understudy.practice.authoring.Unanswered;
import org.understudy.practice.jobs.JobHandle;
import org.understudy.ui.common.FxWork;

/** What the stored sessions say to an author: questions without an answer, and rewrites that were proposed. */
public final class RecordsViewModel {
    private final AuthoringRoom room;
    private final FxWork work;
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Integer>> sessions = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Unanswered> unanswered = FXCollections.observableArrayList();
    private final ObservableList<Proposal> proposals = FXCollections.observableArrayList();
    private Optional<JobHandle<CaseRecords>> job = Optional.empty();
    private String caseId = "";

    public RecordsViewModel(AuthoringRoom room, FxWork work) {
        this.room = room;
        this.work = work;
    }

    /** Reads the sessions with a client, in place of what was read before; false where that is going on already. */
    public boolean read(String ofCase) {
        if (reading.get() && caseId.equals(ofCase)) return false;
        job.ifPresent(JobHandle::cancel);
        if (!caseId.equals(ofCase)) {
            unanswered.clear();
            proposals.clear();
            sessions.set(Optional.empty());
        }
        caseId = ofCase;
        reading.set(true);
        job = Optional.of(work.begin(room.records(ofCase), this::lay, failure -> {
            reading.set(false);
            if (!(failure instanceof CancellationException)) work.report(failure);
        }));
        return true;
    }

    private void lay(CaseRecords records) {
        reading.set(false);
        sessions.set(Optional.of(records.sessions()));
        unanswered.setAll(records.unanswered());
        proposals.setAll(records.proposals());
    }

    /** The job that reads, for whoever shows long work. */
    Optional<JobHandle<CaseRecords>> job() {
        return job;
    }

    /** Does not list a question again. */
    public void leaveOut(Unanswered question) {
        unanswered.remove(question);
        String of = caseId;
        work.run(() -> room.leftOut(of).leave(question.question()));
    }

    /** Lists it again. */
    public void takeBack(Unanswered question) {
        if (!unanswered.contains(question)) unanswered.add(0, question);
        String of = caseId;
        work.run(() -> room.leftOut(of).takeBack(question.question()));
    }

    /** The question was made an ask of a unit. */
    public void answered(Unanswered question) {
        unanswered.remove(question);
    }

    /** A proposal was taken up or let go; its session says so. */
    public void settle(Proposal proposal) {
        proposals.remove(proposal);
        review(proposal, proposal.review().asSettled());
    }

    /** Offers it again. */
    public void offerAgain(Proposal proposal) {
        if (!proposals.contains(proposal)) proposals.add(0, proposal);
        review(proposal, proposal.review());
    }

    private void review(Proposal proposal, LineReview now) {
        work.run(() -> room.store().find(proposal.sessionId()).ifPresent(session -> {
            List<LineReview> before = LineReview.of(session);
            room.store().attach(session.id(), LineReview.FIELD, LineReview.plain(before, now));
        }));
    }

    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** How many sessions were read; nothing before. */
    public ReadOnlyObjectProperty<Optional<Integer>> sessionsProperty() {
        return sessions.getReadOnlyProperty();
    }

    public ObservableList<Unanswered> unanswered() {
        return unanswered;
    }

    public ObservableList<Proposal> proposals() {
        return proposals;
    }
}
