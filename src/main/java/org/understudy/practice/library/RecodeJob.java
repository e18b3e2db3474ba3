package org.understudy.practice.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.ClientTalkCoder;
import org.understudy.analysis.coding.CodedSession;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * Codes the whole library again, such as after the coder was fitted or improved. Codes of full confidence were given by a
 * person and stay. Stopped half-way, what is coded by then is kept.
 */
final class RecodeJob implements Job<Recoded> {
    /** So many sessions are coded side by side and kept together. */
    private static final int AT_ONCE = 64;

    private final SessionStore store;
    private final TechniqueCoder techniques;
    private final ClientTalkCoder talk;

    RecodeJob(SessionStore store, TechniqueCoder techniques, ClientTalkCoder talk) {
        this.store = store;
        this.techniques = techniques;
        this.talk = talk;
    }

    @Override
    public String title() {
        return "Coding the library again";
    }

    @Override
    public Recoded run(JobContext context) {
        List<SessionSummary> all = store.list(SessionQuery.ALL).stream()
                .filter(s -> s.origin() != Origin.PEER && s.endedAt().isPresent())
                .toList();
        int sessions = 0;
        int turns = 0;
        int changed = 0;
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            if (context.cancelled()) return new Recoded(sessions, turns, changed, true);
            context.progress(from, all.size(), turns + " turns coded");
            List<Session> before = all.subList(from, Math.min(all.size(), from + AT_ONCE)).stream()
                    .flatMap(s -> store.find(s.id()).stream())
                    .toList();
            List<Session> after = before.parallelStream().map(this::recoded).toList();
            Map<String, List<Turn>> different = new LinkedHashMap<>();
            for (int i = 0; i < before.size(); i++) {
                sessions++;
                turns += before.get(i).turns().size();
                List<Turn> other = changed(before.get(i), after.get(i));
                if (!other.isEmpty()) different.put(before.get(i).id(), other);
            }
            if (!different.isEmpty()) store.annotateAll(different);
            changed += different.size();
        }
        context.progress(all.size(), all.size(), turns + " turns coded");
        return new Recoded(sessions, turns, changed, false);
    }

    /** The turns that are coded otherwise now; only these are written. */
    private static List<Turn> changed(Session before, Session after) {
        List<Turn> out = new ArrayList<>();
        for (int i = 0; i < before.turns().size(); i++) {
            if (!before.turns().get(i).equals(after.turns().get(i)))
                out.add(after.turns().get(i));
        }
        return out;
    }

    private Session recoded(Session session) {
        List<Turn> bare = session.turns().stream()
                .map(t -> byAPerson(t) ? t : t.withCodes(List.of()))
                .toList();
        return CodedSession.of(session.withTurns(bare), techniques, talk).session();
    }

    private static boolean byAPerson(Turn turn) {
        return Optional.of(turn.codes()).filter(c -> !c.isEmpty()).stream()
                .anyMatch(codes -> codes.stream().allMatch(c -> c.confidence() == 1));
    }
}
