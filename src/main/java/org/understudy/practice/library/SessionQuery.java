package org.understudy.practice.library;

import java.util.Optional;
import org.understudy.session.Origin;

/**
 * Which sessions to list.
 *
 * @param words part of the title, case or id; empty for all
 */
public record SessionQuery(
        Optional<String> caseId, Optional<Origin> origin, String words, boolean openOnly, int limit, int offset) {
    public static final SessionQuery ALL =
            new SessionQuery(Optional.empty(), Optional.empty(), "", false, Integer.MAX_VALUE, 0);

    public static SessionQuery ofCase(String id) {
        return new SessionQuery(Optional.of(id), Optional.empty(), "", false, Integer.MAX_VALUE, 0);
    }
}
