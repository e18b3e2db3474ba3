package org.understudy.practice.partners;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.client.Casting;
import org.understudy.client.voice.Waiting;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.library.SessionStore;
import org.understudy.session.Session;

/** Sessions played without anybody, one after another, each with its own seed. */
public final class SelfPlay implements Job<List<Session>> {
    private final Encounter.Cast cast;
    private final Batch batch;
    private final Room room;

    /**
     * How much is played.
     *
     * @param count sessions
     * @param turns counselor turns a session
     * @param seed of the first session; each further one adds one
     */
    public record Batch(int count, int turns, long seed) {}

    /** What a session needs besides its people. */
    public record Room(Casting casting, TechniqueCoder coder, SessionStore store, Clock clock) {}

    public SelfPlay(Encounter.Cast cast, Batch batch, Room room) {
        this.cast = cast;
        this.batch = batch;
        this.room = room;
    }

    @Override
    public String title() {
        return cast.title();
    }

    /**
     * Plays them all. Stopped, what was played by then is in the store; a session that was under way is ended there.
     *
     * @throws org.understudy.practice.models.NoAnswer when a model in the counselor's chair does not answer; what was
     *     played is in the store
     */
    @Override
    public List<Session> run(JobContext context) {
        List<Session> played = new ArrayList<>();
        for (int i = 0; i < batch.count() && !context.cancelled(); i++) {
            context.progress((long) i * batch.turns(), (long) batch.count() * batch.turns(), "");
            one(i, context).ifPresent(played::add);
        }
        return played;
    }

    private Optional<Session> one(int number, JobContext context) {
        Encounter encounter = Encounter.begin(cast, room, batch.turns(), batch.seed() + number);
        boolean over = false;
        try {
            Optional<Encounter.End> end = Optional.empty();
            while (end.isEmpty()) {
                if (context.cancelled()) throw new CancellationException(title());
                end = encounter.next(Waiting.PATIENT, context::cancelled).end();
                context.progress(
                        (long) number * batch.turns() + encounter.said(), (long) batch.count() * batch.turns(), "");
            }
            over = true;
            return Optional.of(encounter.close(end.get()));
        } catch (CancellationException _) {
            return Optional.empty();
        } finally {
            if (!over) encounter.close(Encounter.End.STOPPED);
        }
    }
}
