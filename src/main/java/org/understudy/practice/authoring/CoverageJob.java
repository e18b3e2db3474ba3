package org.understudy.practice.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.EditableCase;
import org.understudy.client.ClientReply;
import org.understudy.client.fidelity.Bot;
import org.understudy.client.fidelity.Played;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.Release;
import org.understudy.session.Setting;

/**
 * Lets every simulated counselor talk with a case and notes which units came out. The sessions of a counselor begin in the
 * case's phases in turn. The same case, coder and numbers give the same table.
 */
public final class CoverageJob implements Job<Coverage> {
    private static final long SEED = 5000;

    private final EditableCase edited;
    private final TechniqueCoder coder;
    private final int sessions;
    private final int turns;

    /**
     * A job that plays.
     *
     * @param sessions sessions a counselor, at least 1
     * @param turns counselor turns a session, at least 1
     */
    public CoverageJob(EditableCase edited, TechniqueCoder coder, int sessions, int turns) {
        if (sessions < 1 || turns < 1) throw new IllegalArgumentException("at least one session of one turn");
        this.edited = edited;
        this.coder = coder;
        this.sessions = sessions;
        this.turns = turns;
    }

    @Override
    public String title() {
        return "Seeing what counselors reach";
    }

    @Override
    public Coverage run(JobContext context) {
        ClientCase clientCase = edited.clientCase();
        Coverage coverage = Coverage.begun(clientCase, edited.edition().digest(), sessions, turns);
        Map<String, Coverage.Row> rows = new HashMap<>();
        coverage.rows().forEach(r -> rows.put(r.unit(), r));
        Tries tries = new Tries();
        List<Phase> phases = clientCase.card().phases();
        long all = (long) coverage.counselors().size() * sessions;
        long done = 0;
        for (Bot bot : coverage.counselors()) {
            for (int i = 0; i < sessions; i++) {
                context.stopIfCancelled();
                context.progress(done++, all, bot.what());
                Optional<String> phase = phases.isEmpty()
                        ? Optional.empty()
                        : Optional.of(phases.get(i % phases.size()).id());
                Setting setting = new Setting(phase, "plain", 50, Optional.empty());
                Played played = Played.session(bot, clientCase, setting, coder, SEED + i, turns);
                count(played, bot, rows);
                tries.count(played);
            }
        }
        context.progress(all, all, "");
        return coverage.explained(unit -> tries.why(clientCase.unit(unit).orElseThrow()));
    }

    /** The furthest each unit came in one session. */
    private static void count(Played played, Bot bot, Map<String, Coverage.Row> rows) {
        Map<String, Release> furthest = new HashMap<>();
        for (ClientReply reply : played.replies()) {
            reply.trace().unit().ifPresent(unit -> reply.trace()
                    .release()
                    .filter(r -> r != Release.BLOCKED)
                    .ifPresent(r -> furthest.merge(unit, r, (a, b) -> a.compareTo(b) >= 0 ? a : b)));
        }
        furthest.forEach((unit, release) -> {
            Coverage.Row row = rows.get(unit);
            if (row == null) return;
            for (int level = 0; level < Coverage.LEVELS.size(); level++)
                if (release.compareTo(Coverage.LEVELS.get(level)) >= 0)
                    row.counts().get(bot)[level]++;
        });
    }
}
