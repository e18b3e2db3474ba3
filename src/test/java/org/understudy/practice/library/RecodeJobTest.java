package org.understudy.practice.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.ShoeboxStore;

class RecodeJobTest {
    private final ShoeboxStore store = SampleRoom.store();
    private final BuiltInCoder coder = BuiltInCoder.load();
    private final Job<Recoded> job = new Library(store, new TranscriptFiles()).recoding(coder, coder.clientTalk());

    @Test
    void codesOnesOwnEndedSessionsAndNoOthers() throws Exception {
        Session peer = store.find("peer-1").orElseThrow();
        Session open = store.find("open-1").orElseThrow();
        wrong("own-1", .7);

        Recoded done = job.run(JobContext.UNWATCHED);

        assertThat(done.stopped()).isFalse();
        assertThat(done.changed()).isGreaterThanOrEqualTo(1);
        assertThat(counselorTurns("own-1"))
                .noneMatch(t -> t.codes().stream().anyMatch(c -> c.code() == Technique.INAPPROPRIATE));
        assertThat(store.find("peer-1")).contains(peer);
        assertThat(store.find("open-1")).contains(open);
        assertThat(peer.origin()).isEqualTo(Origin.PEER);
    }

    @Test
    void keepsWhatAPersonCoded() throws Exception {
        wrong("own-1", 1);

        job.run(JobContext.UNWATCHED);

        assertThat(counselorTurns("own-1")).allMatch(t -> t.codes().getFirst().code() == Technique.INAPPROPRIATE);
    }

    @Test
    void stoppedAtOnceItChangesNothing() throws Exception {
        wrong("own-1", .7);
        Session before = store.find("own-1").orElseThrow();
        AtomicInteger asked = new AtomicInteger();

        Recoded done = job.run(new JobContext() {
            @Override
            public void progress(long done, long total, String message) {}

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 0;
            }
        });

        assertThat(done.stopped()).isTrue();
        assertThat(store.find("own-1")).contains(before);
    }

    private List<Turn> counselorTurns(String id) {
        return store.find(id).orElseThrow().turns().stream()
                .filter(Turn::byCounselor)
                .toList();
    }

    /** Every counselor turn coded as nobody would. */
    private void wrong(String id, double confidence) {
        Session session = store.find(id).orElseThrow();
        store.save(session.withTurns(session.turns().stream()
                .map(t -> t.byCounselor()
                        ? t.withCodes(List.of(new TechniqueCode(
                                Technique.INAPPROPRIATE, confidence, 0, t.text().length())))
                        : t)
                .toList()));
    }
}
