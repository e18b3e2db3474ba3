package org.understudy.practice.partners;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.session.Origin;
import org.understudy.session.Session;

/**
 * Sessions that were playing themselves when the program ended. Nobody takes them up again, so they are ended at their
 * last turn and can be looked back on like any other that was stopped.
 */
public final class CutShort {
    private static final SessionQuery OPEN =
            new SessionQuery(Optional.empty(), Optional.of(Origin.GENERATED), "", true, Integer.MAX_VALUE, 0);

    private final SessionStore store;

    public CutShort(SessionStore store) {
        this.store = store;
    }

    /**
     * Ends them.
     *
     * @param before when this program began; what was begun later may be under way
     * @return how many there were
     */
    public int end(Instant before) {
        List<Session> left = store.list(OPEN).stream()
                .filter(s -> s.startedAt().isBefore(before))
                .flatMap(s -> store.find(s.id()).stream())
                .filter(s -> s.extra().get(Encounter.PLAYED) instanceof Map<?, ?>)
                .toList();
        left.forEach(s -> store.save(ended(s)));
        return left.size();
    }

    private static Session ended(Session session) {
        Map<String, Object> how = new LinkedHashMap<>();
        if (session.extra().get(Encounter.PLAYED) instanceof Map<?, ?> before)
            before.forEach((key, value) -> how.put(String.valueOf(key), value));
        how.put("ended", Encounter.End.STOPPED.name().toLowerCase(Locale.ROOT));
        Map<String, Object> extra = new LinkedHashMap<>(session.extra());
        extra.put(Encounter.PLAYED, how);
        Instant last = session.turns().isEmpty()
                ? session.startedAt()
                : session.turns().getLast().at();
        return session.endedAt(last).withExtra(extra);
    }
}
